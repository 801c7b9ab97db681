import type { Place, Report } from "@coursewright/course";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { id } from "../schema/words.ts";
import type { Problem } from "../validators.ts";
import { suggest } from "./suggest.ts";
import { telling } from "./telling.ts";
import { wanted } from "./wanted-value.ts";
import type { Path, Yaml } from "./yaml.ts";

/** The settings as far as they are what the schema says; each problem is reported at its place. */
export function checkYaml<T extends object>(
  yaml: Yaml,
  validate: ValidateFunction<T>,
  report: Report,
): Partial<T> {
  const value = yaml.value ?? {};
  if (validate(value)) return value;
  const problems = validate.errors ?? [];
  for (const problem of telling(problems)) reportProblem(problem, yaml, report);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const narrowed = withoutEntries(value, problems.map(pathTo));
  const left = validate(narrowed) ? [] : (validate.errors ?? []);
  const faulty = new Set(left.map((problem) => String(pathTo(problem)[0] ?? "")));
  const sound = Object.entries(narrowed).filter(([key]) => !faulty.has(key));
  // Each key has a schema of its own, and the validator finds no fault with these.
  return Object.fromEntries(sound) as Partial<T>;
}

/** The settings without the meter, word or other entry that does not fit; its neighbours stay. */
function withoutEntries(value: object, faulty: readonly Path[]): object {
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const own = new Set(faulty.flatMap(([top, entry]) => (top === key ? [entry] : [])));
    if (typeof part !== "object" || part === null || Array.isArray(part)) return [key, part];
    return [key, Object.fromEntries(Object.entries(part).filter(([name]) => !own.has(name)))];
  });
  return Object.fromEntries(entries);
}

function pathTo({ instancePath, params, propertyName }: Problem): Path {
  const name = params.additionalProperty ?? params.propertyName ?? propertyName;
  return [...pathOf(instancePath), ...(typeof name === "string" ? [name] : [])];
}

function reportProblem(problem: Problem, yaml: Yaml, report: Report): void {
  const path = pathOf(problem.instancePath);
  const key = nameOf(path);
  const place = yaml.placeOf(path);
  if (path.length === 0 && problem.keyword === "type") {
    return report.add("yaml/no-settings", place, {});
  }
  switch (problem.keyword) {
    case "additionalProperties":
      return reportUnknownKey(problem, yaml, report);
    case "required": {
      const missing = String(problem.params.missingProperty);
      return report.add("yaml/missing-key", yaml.placeOfKey(path), { key: missing });
    }
    case "enum":
      return reportWord(problem, { place, key }, report);
    case "propertyNames": {
      const name = String(problem.params.propertyName);
      return report.add("id/odd", yaml.placeOfKey([...path, name]), { id: name });
    }
    default:
      return reportValue(problem, { place, key, written: yaml.writtenAt(path) }, report);
  }
}

/** The only keys for which a schema has a pattern. */
const ANY_LANGUAGE = "a language such as nl or pt-BR";

function reportUnknownKey(problem: Problem, yaml: Yaml, report: Report): void {
  const path = pathOf(problem.instancePath);
  const key = String(problem.params.additionalProperty);
  const schema: unknown = problem.parentSchema?.properties;
  const named = Object.keys(typeof schema === "object" && schema !== null ? schema : {});
  const near = suggest(key, named);
  const known = problem.parentSchema?.patternProperties ? [...named, ANY_LANGUAGE] : named;
  report.add("yaml/unknown-key", yaml.placeOfKey([...path, key]), { key, near, known });
}

function reportWord(
  problem: Problem,
  { place, key }: { place: Place; key: string },
  report: Report,
): void {
  const allowed = (problem.params.allowedValues as readonly unknown[]).map(String); // ajv's own list
  const wanted = `one of: ${allowed.join(", ")}`;
  if (typeof problem.data !== "string") {
    return report.add("yaml/odd-value", place, { key, written: undefined, wanted });
  }
  const word = problem.data;
  report.add("yaml/unlisted-word", place, { key, word, near: suggest(word, allowed), allowed });
}

interface Found {
  readonly place: Place;
  readonly key: string;
  readonly written: string | undefined;
}

function reportValue(problem: Problem, found: Found, report: Report): void {
  const { place, key, written } = found;
  if (key === "version" && written) return report.add("course/version", place, { written });
  if (key === "id" && written && problem.keyword !== "type") {
    const code = isIdOfCourse(problem) ? "course/id" : "id/odd";
    return report.add(code, place, { id: written });
  }
  report.add("yaml/odd-value", place, { key, written, wanted: wanted(problem) });
}

function isIdOfCourse({ instancePath, parentSchema }: Problem): boolean {
  return instancePath === "/id" && parentSchema !== id;
}

function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function nameOf(path: Path): string {
  return String([...path].reverse().find((part) => typeof part === "string") ?? "");
}
