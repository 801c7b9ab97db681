import type { Cards } from "./cards.ts";
import type { Messages } from "./messages.ts";
import type { Navigation } from "./navigation.ts";
import type { Notes } from "./notes.ts";
import type { Session } from "./session.ts";

/** Everything that a part of the page can need. */
export interface Player {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly cards: Cards;
  readonly messages: Messages;
  readonly notes: Notes;
}

/** Brings something to life that only some courses have; in their scripts only. */
export type Feature = (player: Player) => void;
