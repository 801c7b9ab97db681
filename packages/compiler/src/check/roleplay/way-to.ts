import { begin, type Choice, choose, type Moment, type Roleplay } from "@coursewright/course";
import { everythingIn } from "./every.ts";

/** Moments looked at before giving up; a message is not worth more. */
const MOST_MOMENTS = 3000;

interface Goal {
  readonly choice: Choice;
  readonly meter: string;
  readonly value: number;
}

/** Lines of the choices on a shortest way to a list at which a meter has a value; nothing if none was found soon. */
export function wayTo(goal: Goal, roleplay: Roleplay): readonly number[] | undefined {
  const queue = [begin(roleplay)];
  // The loop takes what is added while it goes on.
  for (const moment of queue) {
    if (reaches(moment, goal)) return linesOf(moment, roleplay);
    if (queue.length > MOST_MOMENTS) return undefined;
    for (const { number } of moment.choices) {
      const next = choose(roleplay, moment, number);
      if (next) queue.push(next);
    }
  }
  return undefined;
}

function reaches({ lists }: Moment, { choice, meter, value }: Goal): boolean {
  return lists.some(
    ({ list, meters }) =>
      meters[meter] === value && list.choices.some(({ number }) => number === choice.number),
  );
}

function linesOf({ chosen }: Moment, roleplay: Roleplay): readonly number[] {
  const choices = everythingIn(roleplay).flatMap((part) => ("number" in part ? [part] : []));
  const lines = new Map(choices.map(({ number, place }) => [number, place.line]));
  return chosen.flatMap((number) => lines.get(number) ?? []);
}
