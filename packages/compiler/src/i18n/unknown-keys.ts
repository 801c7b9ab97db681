import type { Place, Report } from "@coursewright/course";
import type { Path, Yaml } from "../parse/yaml.ts";
import { courseSchema } from "../schema/course.ts";
import { lessonSchema } from "../schema/lesson.ts";
import { roleplaySchema } from "../schema/roleplay.ts";
import { valueAt, type YamlWords } from "./yaml-words.ts";

/** Reports what a language file says in its settings that are no words of the source. */
export function reportUnknownKeys(
  own: Yaml,
  { words, file }: { readonly words: readonly YamlWords[]; readonly file: string },
  report: Report,
): void {
  const known = new Set(words.map(({ path }) => path.join("\n")));
  const isKnown = (path: Path): boolean =>
    // A person with nothing but a role may be written as the role alone.
    known.has(path.join("\n")) || known.has([...path, "role"].join("\n"));
  // Another language may need more forms of a word.
  const isForm = (path: Path): boolean =>
    file === "words.yaml" && words.some((one) => one.path[0] === path[0]);
  for (const path of leaves(own.value, [])) {
    const isFree = path.join() === "adapted" && file.endsWith(".md");
    if (path.length > 0 && !isFree && !isKnown(path) && !isForm(path))
      reportKey(path, { own, file }, report);
  }
}

function leaves(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Object.keys(value);
  if (entries.length === 0) return [path];
  return entries.flatMap((key) => leaves(valueAt(value, [key]), [...path, key]));
}

function reportKey(
  path: Path,
  { own, file }: { readonly own: Yaml; readonly file: string },
  report: Report,
): void {
  const place = own.placeOfKey(path);
  const key = path.join(".");
  if (!settingsOf(file).includes(String(path[0]))) {
    return report.add("translation/unknown-key", place, { key });
  }
  const fix = path.length === 1 ? { fix: { place: wholeLine(place), text: "" } } : {};
  report.add("translation/setting", place, { key, where: "the source" }, fix);
}

/** A setting of the outermost level stands on lines of its own. */
function wholeLine(place: Place): Place {
  return { ...place, column: 1, endLine: place.line + 1, endColumn: 1 };
}

function settingsOf(file: string): readonly string[] {
  const schemas = file.endsWith(".md") ? [lessonSchema, roleplaySchema] : [courseSchema];
  if (file === "words.yaml") return [];
  return schemas.flatMap((schema) => Object.keys(valueAt(schema, ["properties"]) ?? {}));
}
