import { type Block, free, type Step, slug } from "@coursewright/course";
import type { Documents, StepDocument } from "../parse/index.ts";
import type { TaskEntry } from "../parse/step-entries.ts";
import { ID_LENGTH } from "../schema/words.ts";
import { adapted } from "./adapted.ts";
import { anchorOf } from "./anchors.ts";
import { type CourseContext, localeOf } from "./context.ts";
import { assembleLesson } from "./lesson.ts";
import { assembleRoleplay } from "./roleplay/index.ts";
import type { LessonDraft } from "./screens.ts";
import { escapeHtml } from "./text.ts";

/** The only screen of a step that is no lesson. */
const ONLY = "start";

/** Where links to role-plays lead, by their files. */
export function roleplayAnchors({ steps }: Documents): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap((step) =>
      step.kind === "roleplay"
        ? [[step.document.source.file, anchorOf(step.document.id, ONLY)] as const]
        : [],
    ),
  );
}

/** All steps of a course, whose parts have no letters, numbers and birth names yet. */
export function assembleSteps(
  { steps }: Documents,
  drafts: readonly LessonDraft[],
  context: CourseContext,
): readonly Step[] {
  const next = drafts[Symbol.iterator]();
  const ids = new Set(steps.flatMap((step) => writtenId(step) ?? []));
  return steps.flatMap((step): readonly Step[] => {
    switch (step.kind) {
      case "lesson": {
        const draft = next.next().value;
        return draft ? [assembleLesson(draft, context)] : [];
      }
      case "roleplay":
        return [roleplayStep(step, context)];
      case "task":
        return [taskStep(step.entry, { ids, context })];
      default:
        return step satisfies never;
    }
  });
}

function writtenId(step: StepDocument): string | undefined {
  return step.kind === "task" ? step.entry.id : step.document.id;
}

function roleplayStep(
  { document }: StepDocument & { kind: "roleplay" },
  context: CourseContext,
): Step {
  const roleplay = assembleRoleplay(document, context);
  const block: Block = { kind: "roleplay", roleplay, place: roleplay.place };
  const { id, title, objectives, minutes, place } = roleplay;
  return {
    kind: "roleplay",
    id,
    title,
    ...(minutes !== undefined && { minutes }),
    objectives,
    screens: [
      {
        name: `${id}/${ONLY}`,
        anchor: anchorOf(id, ONLY),
        title,
        blocks: [document.adapted ? adapted([block], localeOf(context), place) : block],
        place,
      },
    ],
    draws: {},
    place,
  };
}

function taskStep(
  { task, words, title: named = words, id: written, place, saveId }: TaskEntry,
  { ids, context }: { ids: Set<string>; context: CourseContext },
): Step {
  const id = written ?? free(wishedId(words), (name) => ids.has(name));
  ids.add(id);
  if (written === undefined) context.report.add("task/no-id", place, { id }, { fix: saveId(id) });
  const title = context.words.html(escapeHtml(context.words.plain(named)));
  return {
    kind: task,
    id,
    title,
    objectives: [],
    screens: [
      {
        name: `${id}/${ONLY}`,
        anchor: anchorOf(id, ONLY),
        title,
        blocks: [{ kind: "task", id, task, words: title, place }],
        place,
      },
    ],
    draws: {},
    place,
  };
}

function wishedId(words: string): string {
  const letters = slug(words.replace(/^.*\//, "").replace(/\.md$/, "")).replace(/-{2,}/g, "-");
  const cut = letters.replace(/^[^a-z]+/, "").slice(0, ID_LENGTH - 4);
  return cut.replace(/-+$/, "") || "step";
}
