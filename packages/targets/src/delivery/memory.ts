import type { Store } from "../session/surroundings.ts";
import type { Told } from "../statements/told.ts";
import { jsonIn, partsOf } from "./json.ts";
import { createLine, type Line } from "./line.ts";

/** What a session must still know after a reload. */
export interface Memory {
  readonly facts: Facts;
  /** Statements that wait to be sent. */
  readonly line: Line;
  remember(facts: Facts): void;
  /** Another session may begin where one is over; what waits to be sent is kept. */
  renew(): void;
}

/** What is known of a session so far; JSON. */
interface Facts {
  /** Value of the header `Authorization`: cmi5 hands it out once. */
  readonly auth?: string;
  /** Milliseconds since 1970 when the session began. */
  readonly began?: number;
  /** Seconds of all sessions before this one. */
  readonly earlier?: number;
  /** Milliseconds since 1970 of the last statement. */
  readonly last?: number;
  readonly told?: Told;
  /** Its last statement was made. */
  readonly over?: boolean;
}

/** `key` tells sessions of one tab apart. */
export function createMemory(store: Store, key: string): Memory {
  // Nobody else writes under this key.
  let facts: Facts = partsOf(jsonIn(store.read(key)));
  const remember = (more: Facts) => {
    facts = { ...facts, ...more };
    store.write(key, JSON.stringify(facts));
  };
  return {
    get facts() {
      return facts;
    },
    line: createLine(store, `${key}-line`),
    remember,
    renew() {
      const { over, last } = facts;
      facts = over ? { last } : facts;
    },
  };
}
