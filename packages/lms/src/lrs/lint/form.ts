import { at, isObject, type JsonObject, textAt } from "../json.ts";
import { type LintFault, when } from "./fault.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const LIMIT = 16 * 1024;
/** A clock may be that much ahead. */
const TOLERANCE = 5 * 60 * 1000;
/** Names whose texts are IRIs wherever they stand. */
const IRI_NAMES = ["homePage", "moreInfo", "type"];

/** Faults of ids, times, words and addresses. */
export function faultsOfForm(statement: JsonObject, now: number): readonly LintFault[] {
  return [
    ...faultsOfId(statement),
    ...faultsOfTime(statement, now),
    ...when(
      Object.keys(at(statement, "verb", "display") ?? {}).length === 0,
      "lint/no-display",
      "the verb has no words.",
    ),
    ...["stored", "authority", "version"].flatMap((name) =>
      when(name in statement, "lint/of-the-lrs", `${name} is for the LRS to write.`),
    ),
    ...when(
      JSON.stringify(statement).length > LIMIT,
      "lint/too-long",
      "the statement has more than 16 KiB.",
    ),
    ...faultsInside(statement, ""),
  ];
}

function faultsOfId({ id }: JsonObject): readonly LintFault[] {
  if (id === undefined) return [{ rule: "lint/no-id", message: "the statement has no id." }];
  return when(!UUID.test(String(id)), "lint/uuid", `${id} is not a UUID v4 in small letters.`);
}

function faultsOfTime({ timestamp }: JsonObject, now: number): readonly LintFault[] {
  if (typeof timestamp !== "string")
    return [{ rule: "lint/no-timestamp", message: "the statement has no timestamp." }];
  return [
    ...when(!UTC.test(timestamp), "lint/not-utc", `${timestamp} is not in UTC with a "Z".`),
    ...when(
      Date.parse(timestamp) > now + TOLERANCE,
      "lint/future",
      `${timestamp} lies in the future.`,
    ),
  ];
}

/** Addresses, words and nulls at any depth; what extensions hold is free. */
function faultsInside(value: unknown, path: string): readonly LintFault[] {
  if (value === null) return [{ rule: "lint/null", message: `${path} is null.` }];
  if (Array.isArray(value))
    return value.flatMap((each, index) => faultsInside(each, `${path}.${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = path === "" ? name : `${path}.${name}`;
    if (name === "extensions")
      return Object.keys(inner ?? {}).flatMap((key) => faultsOfIri(key, place));
    if (name === "name" || name === "description" || name === "display")
      return faultsOfWords(inner, place);
    return [...faultsOfAddress(value, name, place), ...faultsInside(inner, place)];
  });
}

function faultsOfAddress(parent: JsonObject, name: string, place: string): readonly LintFault[] {
  const text = textAt(parent, name);
  if (text === undefined) return [];
  return IRI_NAMES.includes(name) || isAddressed(name, place) ? faultsOfIri(text, place) : [];
}

/** Ids of verbs, objects and context activities are IRIs; those of statements and components are not. */
function isAddressed(name: string, place: string): boolean {
  return (
    name === "id" && /^(verb|object)\.id$|^context\.contextActivities\.\w+\.\d+\.id$/.test(place)
  );
}

function faultsOfIri(text: string, place: string): readonly LintFault[] {
  return when(!IRI.test(text), "lint/iri", `${place}: "${text}" is not an absolute IRI.`);
}

function faultsOfWords(words: unknown, place: string): readonly LintFault[] {
  if (!isObject(words)) return [];
  const texts = Object.values(words);
  return when(
    texts.length === 0 || texts.some((text) => typeof text === "string" && text.trim() === ""),
    "lint/empty-words",
    `${place} says nothing.`,
  );
}
