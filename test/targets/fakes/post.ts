import type { Waiting } from "../../../packages/targets/src/delivery/batch.ts";
import { createLine } from "../../../packages/targets/src/delivery/line.ts";
import { Sender } from "../../../packages/targets/src/delivery/sender.ts";
import { FakeOnline } from "./online.ts";
import { ScriptedLrs } from "./scripted-lrs.ts";

const VERBS = "http://adlnet.gov/expapi/verbs/";

/** A sender, the store that it sends to, and what the store has taken. */
export interface Post {
  readonly lrs: ScriptedLrs;
  readonly online: FakeOnline;
  readonly sender: Sender;
  readonly gone: readonly string[];
}

/** A sender with nothing to send yet. */
export function post(): Post {
  const online = new FakeOnline(async () => undefined);
  const lrs = new ScriptedLrs();
  const gone: string[] = [];
  const hearing = {
    heard() {},
    note() {},
    taken: (more: readonly string[]) => void gone.push(...more),
  };
  const line = createLine(online.session, "line");
  return { lrs, online, gone, sender: new Sender(lrs, line, { online, hearing }) };
}

/** Seconds at which requests were made, from now on. */
export async function times(
  online: FakeOnline,
  lrs: ScriptedLrs,
  seconds: number,
): Promise<number[]> {
  await online.settle();
  const at = lrs.posts.map(() => 0);
  for (let second = 1; second <= seconds; second++) {
    await online.pass(1);
    while (at.length < lrs.posts.length) at.push(second);
  }
  return at;
}

/** Statements that are nice to have. */
export function allowed(...ids: readonly string[]): readonly Waiting[] {
  return ids.map((id) => ({ statement: statement("answered", id), rank: "allowed" }));
}

/** A statement that the result hangs on. */
export function defined(verb: string, id: string): Waiting {
  return { statement: statement(verb, id), rank: "defined" };
}

/** A statement of so many kilobytes. */
export function large(id: string, kib: number, rank: Waiting["rank"] = "allowed"): Waiting {
  return { statement: { ...statement("answered", id), text: "x".repeat(kib * 1000) }, rank };
}

function statement(verb: string, id: string) {
  return { id, timestamp: "2026-03-01T09:10:11.120Z", verb: { id: VERBS + verb, display: {} } };
}
