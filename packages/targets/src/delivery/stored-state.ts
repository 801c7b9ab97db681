import {
  type Answer,
  type Condition,
  isPassing,
  isTaken,
  type Lrs,
  type StateAddress,
} from "./lrs.ts";
import { type OwnState, ownStateIn, sameState } from "./own-state.ts";

/** A document in the record store, with what is known of it; never replaced unseen. */
export interface StoredState {
  /** Highest number of a revision that was seen. */
  readonly rev: number;
  /** What the store holds. */
  load(): Promise<Loaded>;
  /** Writes it, joined with what others have written; after a conflict three times more. */
  store(own: OwnState): Promise<Answer>;
  /**
   * Writes it as the page goes away, and tells what was written. If a write of ours that is on its way has arrived, or
   * another window's, the store refuses: it never replaces what nobody has seen, and this browser keeps it.
   */
  part(own: OwnState): OwnState;
}

/** What a stored state tells, and what it cannot know. */
export interface StoredHearing {
  merge(mine: OwnState, theirs: OwnState): OwnState;
  /** The store was asked in the session: what another window has put there, if any has. */
  learned(theirs: OwnState | undefined): void;
}

/** `unknown` where the store could not be asked. */
export type Loaded = OwnState | undefined | "unknown";

/** What the store is known to hold: `hidden` where it keeps its ETag from pages of other origins. */
type Version =
  | { readonly kind: "unknown" | "none" | "hidden" }
  | { readonly kind: "tag"; readonly etag: string };

const MORE_TRIES = 3;

export function storedState(
  lrs: Lrs,
  address: StateAddress,
  { merge, learned }: StoredHearing,
): StoredState {
  let version: Version = { kind: "unknown" };
  /** What this window has last seen in the store. */
  let known: OwnState | undefined;
  /** What was sent there last; it may have arrived although no answer came. */
  let sent: OwnState | undefined;
  /** What another window has put there: every later write of ours keeps it. */
  let foreign: OwnState | undefined;

  const joined = (own: OwnState) => (foreign ? merge(own, foreign) : own);

  async function read(): Promise<Answer> {
    const answer = await lrs.readState(address);
    version = versionOf(answer);
    const found = isTaken(answer) ? ownStateIn(answer.body) : undefined;
    if (found && !sameState(found, known) && !sameState(found, sent)) foreign = found;
    known = found ?? known;
    return answer;
  }

  async function store(own: OwnState): Promise<Answer> {
    let answer = await (version.kind === "unknown" ? rewrite(own, 0) : write(own, 0));
    for (let tries = 1; tries <= MORE_TRIES && isConflict(answer); tries++) {
      answer = await rewrite(own, tries);
    }
    return answer;
  }

  async function look(): Promise<Answer> {
    const answer = await read();
    // A store that lets nobody read will never tell.
    if (version.kind !== "unknown" || !isPassing(answer)) learned(foreign);
    return answer;
  }

  /** Looks first what is there. */
  async function rewrite(own: OwnState, tries: number): Promise<Answer> {
    const seen = await look();
    return version.kind === "unknown" ? seen : write(own, tries);
  }

  async function write(own: OwnState, tries: number): Promise<Answer> {
    const document = joined(own);
    const condition = conditionOf(version, tries);
    sent = document;
    const answer = await lrs.writeState(address, { document, condition, way: "usual" });
    if (isTaken(answer)) await confirm(document, answer);
    else if (isPassing(answer) && version.kind !== "hidden") version = { kind: "unknown" };
    return answer;
  }

  /** By the standard only reading tells the new ETag, though many stores tell it at once. */
  async function confirm(document: OwnState, answer: Answer): Promise<void> {
    known = document;
    if (version.kind === "hidden") return;
    version = answer.etag ? versionOf(answer) : { kind: "unknown" };
    if (!answer.etag) await look();
  }

  return {
    get rev() {
      return known?.rev ?? 0;
    },
    async load() {
      const answer = await read();
      const found = foreign;
      // Whoever asks goes on from there.
      foreign = undefined;
      return version.kind === "unknown" && isPassing(answer) ? "unknown" : found;
    },
    store,
    part(own) {
      const document = joined(own);
      const condition = conditionOf(version, 0);
      void lrs.writeState(address, { document, condition, way: "parting" });
      return document;
    },
  };
}

// LRSs say 409 where they miss a condition, and 412 where one does not hold.
export function isConflict({ status }: Answer): boolean {
  return status === 409 || status === 412;
}

function versionOf(answer: Answer): Version {
  const { etag, status } = answer;
  if (isTaken(answer)) return etag ? { kind: "tag", etag } : { kind: "hidden" };
  return { kind: status === 404 ? "none" : "unknown" };
}

/** A store that hides its ETags gets none; if it wants one all the same, any will do. */
function conditionOf(version: Version, tries: number): Condition | undefined {
  if (version.kind === "tag") return ["If-Match", version.etag];
  if (version.kind === "none") return ["If-None-Match", "*"];
  return version.kind === "hidden" && tries > 0 ? ["If-Match", "*"] : undefined;
}
