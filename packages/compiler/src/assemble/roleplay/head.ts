import { type Place, type Roleplay, startOf } from "@coursewright/course";
import { wordsOf } from "../../parse/markdown.ts";
import { headingWords } from "../heading-words.ts";
import { escapeHtml } from "../text.ts";
import type { RoleplayContext } from "./context.ts";
import type { RoleplayDraft } from "./places.ts";

/** What a role-play says about itself, and how it is played. */
type Head = Pick<
  Roleplay,
  "id" | "title" | "place" | "minutes" | "objectives" | "points" | "feedback" | "retry" | "firstRun"
>;

/** Reads title, aims and ways of playing, with the defaults of the language. */
export function assembleHead({ title }: RoleplayDraft, context: RoleplayContext): Head {
  const { document, words } = context;
  const { settings, id, source, reader } = document;
  const html = title ? headingWords(title, context) : escapeHtml(settings.title ?? id);
  const place: Place = title ? reader.positions.placeOf(title) : startOf(source.file);
  const { minutes, objectives = {} } = settings;
  return {
    id,
    title: words.html(html),
    ...(minutes !== undefined && { minutes }),
    objectives: Object.entries(objectives).map(([id, behaviour]) => ({
      id,
      behaviour: words.text(behaviour),
    })),
    points: settings.points ?? 10,
    feedback: settings.feedback ?? "at-once",
    retry: settings.retry ?? "from-any-choice",
    firstRun: settings["first-run"] ?? "counts",
    place,
  };
}

/** Reports where `id`, `type` or `title` of the front matter says something else than the file. */
export function reportContradictions({ title }: RoleplayDraft, context: RoleplayContext): void {
  const { settings, id, yaml } = context.document;
  const heading = title && wordsOf(title).trim();
  const pairs = [
    { key: "type", written: settings.type, real: "roleplay", source: "the folder" },
    { key: "id", written: settings.id, real: id, source: "the file's name" },
    { key: "title", written: settings.title, real: heading, source: "the `#` line" },
  ];
  for (const { key, written, real, source } of pairs) {
    if (written === undefined || real === undefined || written.trim() === real) continue;
    context.report.add("lesson/contradiction", yaml.placeOf([key]), { key, written, real, source });
  }
}
