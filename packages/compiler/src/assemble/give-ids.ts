import {
  type Block,
  free,
  type Place,
  type Report,
  type Roleplay,
  type Step,
  slug,
  startOf,
} from "@coursewright/course";
import { firstSetting } from "../fix/setting.ts";
import { CodeTracker } from "../parse/code-blocks.ts";
import type { Documents } from "../parse/index.ts";
import type { LessonDocument } from "../parse/lesson.ts";
import { ID_LENGTH } from "../schema/words.ts";
import { mapBlocks } from "./map-questions.ts";
import { plainText } from "./text.ts";

/** Gives an id to each question and plan that has none, from its screen's heading, and reports ids that are taken. */
export function giveIds(
  steps: readonly Step[],
  documents: Documents,
  report: Report,
): readonly Step[] {
  const taken = takenBySteps(steps, report);
  takeWritten(steps, { taken, documents }, report);
  return mapBlocks(steps, (block, screen) => {
    if (idOf(block) !== "") return block;
    const heading = headingAbove(block.place, documents) ?? first(screen.title.html);
    const id = freeId(slug(plainText(heading)), taken);
    taken.set(id, block.place);
    const fix = firstSetting(lineOf(block.place, documents), block.place, `#${id}`);
    report.add("ids/question-without", block.place, { id }, { fix });
    return withId(block, id);
  });
}

/** The id that the author wrote between braces; empty when one is missing, nothing for what needs none. */
function idOf(block: Block): string | undefined {
  if (block.kind === "question") return block.question.id;
  if (block.kind === "roleplay") return block.roleplay.id;
  return block.kind === "plan" ? block.id : undefined;
}

function withId(block: Block, id: string): Block {
  if (block.kind === "question") return { ...block, question: { ...block.question, id } };
  return block.kind === "plan" ? { ...block, id } : block;
}

/** Steps share one namespace with the questions. */
function takenBySteps(steps: readonly Step[], report: Report): Map<string, Place> {
  const taken = new Map<string, Place>();
  for (const { id, place } of steps) {
    const related = taken.get(id);
    const start = place.line > 1 && place.file.endsWith(".md") ? startOf(place.file) : place;
    if (related) report.add("id/twice", start, { id }, { related });
    else taken.set(id, start);
  }
  return taken;
}

function takeWritten(
  steps: readonly Step[],
  { taken, documents }: { taken: Map<string, Place>; documents: Documents },
  report: Report,
): void {
  const stepIds = new Set(steps.map((step) => step.id));
  const played = new Set<Roleplay>();
  mapBlocks(steps, (block, _screen, step) => {
    const id = idOf(block);
    if (!id || isStepItself(id, step) || isAgain(block, played)) return block;
    const place = placeOfId(id, block.place, documents);
    const related = taken.get(id);
    if (!related) taken.set(id, place);
    else if (block.kind === "roleplay" && related.file === place.file && !stepIds.has(id)) {
      report.add("include/asks-twice", place, { file: block.roleplay.place.file }, { related });
    } else report.add("id/twice", place, { id }, { related });
    return block;
  });
}

/** A role-play that is a step bears the step's own id. */
function isStepItself(id: string, step: Step): boolean {
  return step.kind === "roleplay" && id === step.id;
}

/** Whether it is a role-play that stood in another text already: it is the same one in some other language. */
function isAgain(block: Block, played: Set<Roleplay>): boolean {
  if (block.kind !== "roleplay") return false;
  const isKnown = played.has(block.roleplay);
  played.add(block.roleplay);
  return isKnown;
}

/** Words of the nearest `#` line above; nothing for one that is underlined instead. */
function headingAbove({ file, line }: Place, documents: Documents): string | undefined {
  const document = documentOf(file, documents);
  const code = new CodeTracker();
  const headings = (document?.text.lines.slice(0, line - 1) ?? []).flatMap((text) => {
    const isHeading = !code.isCode(text) && /^(#{1,6}[ \t]+\S|(=+|-+)\s*$)/.test(text);
    return isHeading ? [text] : [];
  });
  const nearest = headings.at(-1);
  return nearest?.startsWith("#") ? nearest.replace(/\]\([^)]*\)/g, "") : undefined;
}

function first(words: Readonly<Record<string, string>>): string {
  return Object.values(words)[0] ?? "";
}

function freeId(wanted: string, taken: ReadonlyMap<string, Place>): string {
  const letters = wanted.replace(/-{2,}/g, "-").replace(/^[^a-z]+|-+$/g, "");
  const base = (letters || "question").slice(0, ID_LENGTH - 4).replace(/-$/, "");
  return free(base, (id) => taken.has(id));
}

/** Where `#id` stands on a block's first line. */
function placeOfId(id: string, place: Place, documents: Documents): Place {
  const at = lineOf(place, documents).indexOf(`#${id}`);
  return at < 0 ? place : { ...place, column: at + 1, endColumn: at + id.length + 2 };
}

function lineOf({ file, line }: Place, documents: Documents): string {
  return documentOf(file, documents)?.source.lines[line - 1] ?? "";
}

function documentOf(file: string, { lessons, includes }: Documents): LessonDocument | undefined {
  return includes.snippets.get(file) ?? lessons.find(({ source }) => source.file === file);
}
