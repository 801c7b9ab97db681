import type { Locale } from "@coursewright/course";
import {
  browserSurroundings,
  guarded,
  type Store,
  type Surroundings,
} from "../session/surroundings.ts";

/**
 * Everything that a tracker needs of the browser to speak to a record store; tests bring their own. A page that is
 * put into the back-forward cache counts as hidden, since it may come back.
 */
export interface Online extends Surroundings {
  /** This tab's: outlives a reload, and without storage at least nothing but that. */
  readonly session: Store;
  fetch(address: string, request: RequestInit): Promise<Response>;
  /** From 0 to 1. */
  random(): number;
  /** The site that the page is from; empty for a file. */
  readonly site: string;
  /** Tag of the language that the page is in at present. */
  language(): Locale;
  /** UUID v4. */
  uuid(): string;
  /** A text made unreadable, always the same (SHA-256); nothing where the browser does not let a page do it. */
  digest(text: string): Promise<string | undefined>;
  /** Calls back whenever the browser is in a network again. */
  whenOnline(run: () => void): void;
  /** Whether the page goes away only to come back, as far as browsers tell. */
  isReloading(): boolean;
  /** Turns the sound of films and recordings off until the learner turns it on. */
  mute(): void;
  /** Changes what follows the page's address without loading anything. */
  readdress(query: string): void;
  /** Goes somewhere else in this window; without an address closes it. */
  leave(address: string | undefined): void;
}

const RELOAD_TAKES = 5000;

export function browserOnline(): Online {
  const surroundings = browserSurroundings();
  return {
    ...surroundings,
    session: withMemory(guarded(() => sessionStorage)),
    fetch: (address, request) => fetch(address, request),
    site: location.protocol === "file:" ? "" : location.origin,
    language: () => document.documentElement.lang,
    random: () => Math.random(),
    uuid,
    digest,
    whenOnline: (run) => addEventListener("online", run),
    isReloading: reloads(),
    mute() {
      for (const media of document.querySelectorAll<HTMLMediaElement>("audio, video")) {
        media.muted = true;
      }
    },
    readdress: (query) => history.replaceState(history.state, "", query + location.hash),
    leave(address) {
      if (address) location.replace(address);
      else close();
    },
    listen(listeners) {
      surroundings.listen({ ...listeners, leaving() {} });
      addEventListener("pagehide", ({ persisted }) => {
        if (persisted) listeners.hidden();
        else listeners.leaving();
      });
    },
  };
}

/** A store that at least remembers what it may not keep; `write` says which of both it was. */
export function withMemory(store: Store): Store {
  const memory = new Map<string, string>();
  return {
    read: (key) => store.read(key) ?? memory.get(key),
    write(key, value) {
      const kept = store.write(key, value);
      if (kept) memory.delete(key);
      else memory.set(key, value);
      return kept;
    },
    remove(key) {
      memory.delete(key);
      store.remove(key);
    },
  };
}

/** Some browsers say what a page makes room for; in the others the keys tell, and their button does not. */
function reloads(): () => boolean {
  let at = Number.NEGATIVE_INFINITY;
  const note = () => {
    at = performance.now();
  };
  addEventListener("pageswap", (event) => {
    const activation: unknown = Reflect.get(event, "activation");
    if (Reflect.get(Object(activation), "navigationType") === "reload") note();
  });
  addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key === "F5" || ((ctrlKey || metaKey) && key.toLowerCase() === "r")) note();
  });
  return () => performance.now() - at < RELOAD_TAKES;
}

async function digest(text: string): Promise<string | undefined> {
  // Only secure pages have it.
  const bytes = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return (
    bytes && [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  );
}

// `crypto.randomUUID` exists on https pages only, and some LMSs are none.
function uuid(): string {
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
