import { begin, choose, type Localized, type Moment, type Roleplay } from "@coursewright/course";

/** Choices after which a road is taken to lead nowhere: lines that may be said again and again can go round for ever. */
const MOST_CHOICES = 62;

/** The road of the better lines, where there is one to the end. */
export interface BetterRoad {
  /** Numbers of the choices, as the player spells its own. */
  readonly chosen: string;
  /** Where a meter stands from start to end. */
  values(meter: string): readonly number[];
}

export function betterRoad(roleplay: Localized<Roleplay>): BetterRoad | undefined {
  const moments: Moment[] = [begin(roleplay)];
  for (const moment of moments) {
    if (moment.ending) return { chosen: `${moment.chosen}`, values: (meter) => at(meter, moments) };
    const best = moment.choices.find(({ best }) => best);
    const next = best && choose(roleplay, moment, best.number);
    if (next && moment.chosen.length < MOST_CHOICES) moments.push(next);
  }
  return undefined;
}

function at(meter: string, moments: readonly Moment[]): readonly number[] {
  return moments.map(({ meters }) => meters[meter] ?? 0);
}

/** A line in the units of a meter's chart: its own, upside down, and 360 from start to end. */
export function lineThrough(values: readonly number[]): string {
  const spots = values.map((value, at) => `${(at * 360) / (values.length - 1 || 1)} ${-value}`);
  return `M${spots.join("L")}`;
}
