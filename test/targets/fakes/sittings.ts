import type { Desk } from "./desk.ts";

/** Answers both questions and lets everything arrive. */
export async function take(desk: Desk, one: "a" | "b", two: "a" | "b"): Promise<void> {
  desk.see("listening/s1");
  desk.answer("one", one);
  desk.answer("two", two);
  await desk.online.pass(3);
}

/** Leaves the course and waits until it is over. */
export async function leave(desk: Desk): Promise<void> {
  desk.tracker.end();
  await desk.online.pass(6);
}

/** How often the store was told of a verb. */
export function count(desk: Desk, verb: string): number {
  return desk.store.verbs().filter((each) => each === verb).length;
}

/** The verdicts that the store was told, oldest first. */
export function judged(desk: Desk): readonly string[] {
  return desk.store.verbs().filter((verb) => verb === "passed" || verb === "failed");
}

/** The state that the store holds. */
export function stateIn(desk: Desk): string {
  return JSON.parse(desk.store.record().states.at(-1)?.content ?? "{}").state ?? "";
}
