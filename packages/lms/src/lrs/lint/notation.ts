import { type JsonObject, objectsAt, textAt } from "../json.ts";
import { type LintFault, when } from "./fault.ts";

/** Whether a text is a correct answer, or the one that was given. */
type Side = "pattern" | "response";

const NUMBER = /^-?\d+(\.\d+)?$/;
const RANGE = /^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/;
const PREFIX = /^(\{(case_matters|order_matters)=(true|false)\})+/;

/** Faults of a response or of a pattern, as its kind of question writes them. */
export function faultsOfNotation(
  definition: JsonObject,
  text: string,
  side: Side,
): readonly LintFault[] {
  const hint = PREFIX.exec(text)?.[0] ?? "";
  return [
    ...when(
      hint !== "" && side === "response",
      "lint/prefix",
      `the response "${text}" begins as a pattern does.`,
    ),
    ...faultsOfItems(definition, text.slice(hint.length), side),
  ];
}

function faultsOfItems(definition: JsonObject, text: string, side: Side): readonly LintFault[] {
  const items = text === "" ? [] : text.split("[,]");
  switch (textAt(definition, "interactionType")) {
    case "true-false":
      return when(
        text !== "true" && text !== "false",
        "lint/true-false",
        `"${text}" is neither true nor false.`,
      );
    case "numeric":
      return faultsOfNumber(text, side);
    case "choice":
    case "sequencing":
      return unknown(definition, "choices", items);
    case "likert":
      return unknown(definition, "scale", [text]);
    case "matching":
      return faultsOfPairs(definition, items, ["source", "target"]);
    case "performance":
      return faultsOfPairs(definition, items, ["steps"]);
    default:
      return [];
  }
}

function faultsOfNumber(text: string, side: Side): readonly LintFault[] {
  const isRange = side === "pattern" && RANGE.test(text) && text !== "[:]";
  return when(
    !NUMBER.test(text) && !isRange,
    "lint/numeric",
    `"${text}" is no number${side === "pattern" ? ", and no range with [:]" : ""}.`,
  );
}

function faultsOfPairs(
  definition: JsonObject,
  items: readonly string[],
  lists: readonly string[],
): readonly LintFault[] {
  return items.flatMap((item) => {
    const parts = item.split("[.]");
    const wrong = when(parts.length !== 2, "lint/pairs", `"${item}" is not a pair with [.].`);
    const known = lists.flatMap((list, side) =>
      unknown(definition, list, parts.slice(side, side + 1)),
    );
    return wrong.length > 0 ? wrong : known;
  });
}

/** Lists are optional; where there is none, nothing is unknown. */
function unknown(definition: JsonObject, list: string, ids: readonly string[]) {
  const known = objectsAt(definition, list).map(({ id }) => id);
  if (known.length === 0) return [];
  return ids
    .filter((id) => !known.includes(id))
    .flatMap((id) => when(true, "lint/unknown-component", `"${id}" is not one of ${list}.`));
}
