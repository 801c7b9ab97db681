import type { Wordless } from "../text.ts";
import type { Effect, Meter } from "./roleplay.ts";

/** What effects change in a run. */
export interface Gains {
  readonly meters: Readonly<Record<string, number>>;
  /** Those that are up, in the order they went up. */
  readonly flags: readonly string[];
  /** Sum of the `score n` passed so far, without the ending's. */
  readonly score: number;
}

/** Gains while a run is talked through. */
export type Gaining = { -readonly [Key in keyof Gains]: Gains[Key] };

/** Adds an effect to the gains; no meter leaves its range. */
export function gain(
  gains: Gaining,
  effect: Wordless<Effect>,
  meters: readonly Wordless<Meter>[],
): void {
  switch (effect.kind) {
    case "meter":
      gains.meters = moved(gains.meters, effect, meters);
      break;
    case "flag":
      if (!gains.flags.includes(effect.flag)) gains.flags = [...gains.flags, effect.flag];
      break;
    case "score":
      gains.score += effect.score;
      break;
    default:
      effect satisfies never;
  }
}

function moved(
  values: Gains["meters"],
  { meter: id, by }: { readonly meter: string; readonly by: number },
  meters: readonly Wordless<Meter>[],
): Gains["meters"] {
  const meter = meters.find((meter) => meter.id === id);
  if (!meter) return values;
  const value = (values[id] ?? meter.start) + by;
  return { ...values, [id]: Math.min(meter.max, Math.max(meter.min, value)) };
}
