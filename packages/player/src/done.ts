import type { Session } from "./session.ts";

/** Records that something is done that has no answer. */
export function tick(id: string, session: Session): void {
  const { counts, record } = session;
  if (counts) session.apply({ ...record, done: new Set(record.done).add(id) });
}

/** Records that it is not. */
export function untick(id: string, session: Session): void {
  const { counts, record } = session;
  if (!counts) return;
  const done = new Set(record.done);
  done.delete(id);
  session.apply({ ...record, done });
}
