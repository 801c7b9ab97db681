import type { Report } from "@coursewright/course";
import type { Path, Yaml } from "../parse/yaml.ts";
import { valueAt, type YamlWords } from "./yaml-words.ts";

interface Source {
  readonly file: string;
  readonly yaml: Yaml;
  readonly words: readonly YamlWords[];
}

/** Reports what a language file says in its settings that are no words of the source. */
export function reportUnknownKeys(own: Yaml, source: Source, report: Report): void {
  const known = knownIn(source);
  for (const path of strangersIn(own.value, [], known)) {
    const isFree = path.join() === "adapted" && source.file.endsWith(".md");
    if (path.length > 0 && !isFree) reportKey(path, { own, source }, report);
  }
}

interface Known {
  readonly words: (path: Path) => boolean;
  /** Whether words may stand below. */
  readonly around: (path: Path) => boolean;
}

function knownIn({ words, file }: Source): Known {
  const known = new Set(words.map(({ path }) => path.join("\n")));
  const around = new Set(
    words.flatMap(({ path }) => path.map((_, at) => path.slice(0, at).join("\n"))),
  );
  // Another language may need more forms of a word.
  const isForm = ([name]: Path): boolean =>
    file === "words.yaml" && words.some(({ path }) => path[0] === name);
  return {
    // A person with nothing but a role may be written as the role alone.
    words: (path) =>
      known.has(path.join("\n")) || known.has([...path, "role"].join("\n")) || isForm(path),
    around: (path) => around.has(path.join("\n")) || isForm(path),
  };
}

/** The outermost keys below which there can be no words. */
function strangersIn(value: unknown, path: Path, known: Known): readonly Path[] {
  if (typeof value !== "object" || value === null) return known.words(path) ? [] : [path];
  if (Array.isArray(value) || !known.around(path)) return [path];
  return Object.keys(value).flatMap((key) =>
    strangersIn(valueAt(value, [key]), [...path, key], known),
  );
}

function reportKey(
  path: Path,
  { own, source }: { readonly own: Yaml; readonly source: Source },
  report: Report,
): void {
  const place = own.placeOfKey(path);
  const key = path.join(".");
  if (valueAt(source.yaml.value, path) === undefined)
    return report.add("translation/unknown-key", place, { key });
  const whole = own.linesOf(path);
  const fix = whole && { place: whole, text: "" };
  report.add("translation/setting", place, { key, where: "the source" }, { ...(fix && { fix }) });
}
