import type { Connection } from "@coursewright/course";

type Listener = (connection: Connection) => void;

/** Tells whoever watches how the connection is. */
export interface Notice {
  watch(listener: Listener): void;
  tell(connection: Connection): void;
}

export function createNotice(): Notice {
  const listeners: Listener[] = [];
  let present: Connection = { kind: "connected" };
  return {
    watch(listener) {
      listeners.push(listener);
      listener(present);
    },
    tell(connection) {
      present = connection;
      for (const listener of listeners) listener(connection);
    },
  };
}
