import { type Edit, Report } from "@coursewright/course";
import { applyEdits } from "../fix/edits.ts";
import { readFrontMatter } from "../parse/front-matter.ts";
import { parseLesson } from "../parse/lesson.ts";
import { sourceOf } from "../parse/source.ts";
import { isRoleplay } from "../parse/steps.ts";
import type { Shape } from "./shape.ts";
import { shapesOfLesson } from "./shapes-of-text.ts";

/** A text file of the source as a language file begins: without settings, its words still the source's. */
export function scaffold(file: string, text: string): string {
  const bare = isRoleplay(file) ? text : withoutSettings(file, text);
  const source = sourceOf(file, bare);
  const { textLine } = readFrontMatter(source, new Report());
  return `${source.lines
    .slice(textLine - 1)
    .join("\n")
    .trimStart()}`;
}

/** What a block counts and how often it is tried says the source alone. */
function withoutSettings(file: string, text: string): string {
  const shapes = shapesOfLesson(parseLesson(file, text, new Report()));
  const bare = applyEdits(text, settingsIn(shapes));
  return bare.replace(/^(:{2,3}[a-z]+)\{\s*\}$/gm, "$1");
}

function settingsIn(shapes: readonly Shape[]): readonly Edit[] {
  return shapes.flatMap(({ settings = [], parts }) => [
    ...settings.map(({ whole }) => ({ place: whole, text: "" })),
    ...settingsIn(parts),
  ]);
}
