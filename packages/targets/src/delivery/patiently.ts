import type { Online } from "./online.ts";

const PAUSES = [1000, 2000, 4000];

/** Asks for what nothing can begin without: a store that stumbles is asked again. */
export async function patiently<T>(
  online: Online,
  ask: () => Promise<T>,
  isEnough: (answer: T) => boolean,
): Promise<T> {
  let answer = await ask();
  for (const pause of PAUSES) {
    if (isEnough(answer)) break;
    await new Promise<void>((resume) => online.later(pause, resume));
    answer = await ask();
  }
  return answer;
}
