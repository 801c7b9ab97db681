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

/** The gains after an effect; no meter leaves its range. */
export function gained(
  gains: Gains,
  effect: Wordless<Effect>,
  meters: readonly Wordless<Meter>[],
): Gains {
  switch (effect.kind) {
    case "meter":
      return { ...gains, meters: moved(gains.meters, effect, meters) };
    case "flag": {
      const { flags } = gains;
      return flags.includes(effect.flag) ? gains : { ...gains, flags: [...flags, effect.flag] };
    }
    case "score":
      return { ...gains, score: gains.score + effect.score };
    default:
      return effect satisfies never;
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
