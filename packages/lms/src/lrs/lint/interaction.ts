import { at, isObject, type JsonObject, objectsAt, textAt } from "../json.ts";
import { type LintFault, when } from "./fault.ts";
import { faultsOfNotation } from "./notation.ts";

const INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction";
const LISTS = ["choices", "scale", "source", "target", "steps"];

/** Faults of a question's definition, of its patterns and of the response. */
export function faultsOfInteraction(statement: JsonObject): readonly LintFault[] {
  const definition = at(statement, "object", "definition");
  const kind = textAt(definition, "interactionType");
  if (!isObject(definition) || kind === undefined) return [];
  const patterns = definition.correctResponsesPattern;
  const response = textAt(statement, "result", "response");
  return [
    ...when(
      definition.type !== INTERACTION,
      "lint/not-an-interaction",
      `the type of a question is ${INTERACTION}.`,
    ),
    ...when(
      kind === "likert" && patterns !== undefined,
      "lint/opinion-with-pattern",
      "an opinion is not right or wrong.",
    ),
    ...LISTS.flatMap((list) => faultsOfComponents(objectsAt(definition, list), list)),
    ...(Array.isArray(patterns) ? patterns.map(String) : []).flatMap((pattern) =>
      faultsOfNotation(definition, pattern, "pattern"),
    ),
    ...(response === undefined ? [] : faultsOfNotation(definition, response, "response")),
  ];
}

function faultsOfComponents(components: readonly JsonObject[], list: string): readonly LintFault[] {
  const ids = components.map(({ id }) => String(id));
  const same = ids.find((id, index) => ids.indexOf(id) !== index);
  return [
    ...ids.flatMap((id) =>
      when(
        !/^\S+$/.test(id) || /\[[.,:]\]/.test(id),
        "lint/component-id",
        `${list}: "${id}" has a blank or a delimiter.`,
      ),
    ),
    ...when(same !== undefined, "lint/same-component", `${list}: "${same}" is there twice.`),
  ];
}
