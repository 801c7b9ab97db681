import type { Wordless } from "../text.ts";
import type { Gains } from "./effects.ts";
import type { Condition } from "./roleplay.ts";

/** What conditions ask about a run. */
export interface Facts extends Pick<Gains, "meters" | "flags"> {
  /** Id of the place the run is in. */
  readonly place: string;
  /** Ids of the places entered before it in this run, oldest first. */
  readonly before: readonly string[];
}

export function allHold(all: readonly Wordless<Condition>[], facts: Facts): boolean {
  return all.every((condition) => holds(condition, facts));
}

function holds(condition: Wordless<Condition>, { meters, flags, place, before }: Facts): boolean {
  switch (condition.kind) {
    case "flag":
      return flags.includes(condition.flag) === condition.holds;
    case "meter":
      return condition.is.includes(sign(meters[condition.meter] ?? 0, condition.than));
    case "first-visit":
      return !before.includes(place);
    default:
      return condition satisfies never;
  }
}

/** The one sign that holds between two numbers, which `>=` and `<=` are spelt with as well. */
function sign(value: number, than: number): "=" | ">" | "<" {
  if (value === than) return "=";
  return value > than ? ">" : "<";
}
