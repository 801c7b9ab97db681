import type { Report } from "@coursewright/course";
import type { Project } from "../project.ts";
import { CodeTracker } from "./code-blocks.ts";
import type { Fence, Part } from "./fences.ts";
import { type LessonDocument, parseLesson } from "./lesson.ts";
import { parseRoleplay, type RoleplayDocument } from "./roleplay.ts";
import { placeOfLine } from "./source.ts";
import { isLesson, isRoleplay } from "./steps.ts";
import { suggest } from "./suggest.ts";

/** The files that lessons put into themselves, by their path. */
export interface Includes {
  readonly snippets: ReadonlyMap<string, LessonDocument>;
  readonly roleplays: ReadonlyMap<string, RoleplayDocument>;
  /** The lines by which a file is included for the first time, in the order of the lessons. */
  readonly firsts: ReadonlySet<Fence>;
  /** Lines that close a ring or include too much, which is reported; nothing stands in their place. */
  readonly rings: ReadonlySet<Fence>;
}

/** What a course without `::include` has. */
export const NO_INCLUDES: Includes = {
  snippets: new Map(),
  roleplays: new Map(),
  firsts: new Set(),
  rings: new Set(),
};

/** Reads every file that the lessons include, and what those include in turn. */
export function readIncludes(
  lessons: readonly LessonDocument[],
  project: Project,
  report: Report,
): Includes {
  const reading = new Reading(project, report);
  for (const lesson of lessons) reading.visit(lesson, []);
  return reading;
}

/** The path that an `::include` names, from the course folder. */
export function includedFile({ opening }: Fence): string | undefined {
  return opening.attributes.settings.get("file")?.value.replace(/^\.?\//, "");
}

/** More than any lesson needs; a few files that include each other twice over would come to millions. */
const MOST = 1000;

class Reading implements Includes {
  readonly snippets = new Map<string, LessonDocument>();
  readonly roleplays = new Map<string, RoleplayDocument>();
  readonly firsts = new Set<Fence>();
  readonly rings = new Set<Fence>();
  /** How many files each snippet puts in place, itself included. */
  private readonly counts = new Map<string, number>();
  private readonly project: Project;
  private readonly report: Report;

  constructor(project: Project, report: Report) {
    this.project = project;
    this.report = report;
  }

  /** The number of files that a text puts in place; `trail`: the snippets that led here, outermost first. */
  visit(document: LessonDocument, trail: readonly string[]): number {
    let count = 0;
    for (const fence of includesIn(document.parts)) {
      const file = includedFile(fence);
      if (file) this.follow(file, fence, trail);
      else this.reportNoFile(fence);
      const more = this.rings.has(fence) ? 0 : (this.counts.get(file ?? "") ?? 0);
      if (count + more > MOST) this.cut(fence);
      else count += more;
    }
    return count;
  }

  private reportNoFile({ opening }: Fence): void {
    // Another setting in its place is reported where settings are read.
    if (opening.attributes.settings.size > 0) return;
    this.report.add("include/no-file", opening.place, {});
  }

  private cut(fence: Fence): void {
    this.report.add("include/too-many", fence.opening.place, { limit: MOST });
    this.rings.add(fence);
  }

  private follow(file: string, fence: Fence, trail: readonly string[]): void {
    const { place } = fence.opening;
    if (trail.includes(file)) {
      const ring = [...trail.slice(trail.indexOf(file)), file];
      this.report.add("include/ring", place, { ring });
      this.rings.add(fence);
    } else if (isLesson(file) || !file.endsWith(".md") || file.startsWith("guides/")) {
      this.report.add("include/not-a-snippet", place, { file });
    } else if (!this.snippets.has(file) && !this.roleplays.has(file)) this.read(file, fence, trail);
  }

  private read(file: string, fence: Fence, trail: readonly string[]): void {
    const { project, report } = this;
    if (project.unreadable?.has(file)) return;
    const text = textOf(file, project);
    if (text === undefined) {
      const near = suggest(file, candidates(project));
      return report.add("include/missing-file", fence.opening.place, { file, near });
    }
    this.firsts.add(fence);
    if (isRoleplay(file)) return void this.roleplays.set(file, parseRoleplay(file, text, report));
    const snippet = parseLesson(file, text, report);
    reportOdd(snippet, report);
    this.snippets.set(file, snippet);
    this.counts.set(file, 1 + this.visit(snippet, [...trail, file]));
  }
}

/** Reports what only a lesson may hold. */
function reportOdd({ source, text, yaml }: LessonDocument, report: Report): void {
  if (yaml.value !== undefined && yaml.value !== null) {
    report.add("include/holds-settings", yaml.placeOfKey([]), {});
  }
  const code = new CodeTracker();
  for (const [at, line] of text.lines.entries()) {
    if (code.isCode(line) || !/^#{1,2}[ \t]/.test(line)) continue;
    report.add("include/holds-screen", placeOfLine(text, at + 1), { file: source.file });
  }
}

/** Snippets may lie in any folder; outside `snippets/` they are read like pictures. */
function textOf(file: string, project: Project): string | undefined {
  const asset = project.assets.get(file);
  return project.texts.get(file) ?? (asset && new TextDecoder().decode(asset.content()));
}

function candidates({ texts, assets }: Project): readonly string[] {
  return [...texts.keys(), ...assets.keys()].filter(
    (path) => path.endsWith(".md") && !isLesson(path),
  );
}

function includesIn(parts: readonly Part[]): readonly Fence[] {
  const found: Fence[] = [];
  // Without recursion: blocks may be in each other by the thousand.
  const open = [...parts].reverse();
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === "run") continue;
    if (part.opening.name === "include" && part.opening.known) found.push(part);
    open.push(...[...part.parts].reverse());
  }
  return found;
}
