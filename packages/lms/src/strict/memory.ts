import type { Standard, Values, Writing } from "./model.ts";
import { isTolerated } from "./second-opinion.ts";

/** The data model behind the strict layer: scorm-again, seeded with what the LMS holds. */
export interface Runtime {
  initialize(): void;
  get(element: string): { readonly value: string; readonly error: string };
  set(element: string, value: string): { readonly error: string };
  terminate(): void;
}

/** What a call answers, and the code that goes with it. */
export interface Reply {
  readonly result: string;
  readonly error: string;
}

/** What the LMS holds during a session. */
export class Memory {
  readonly #standard: Standard;
  readonly #runtime: Runtime;
  #held: Values;
  /** Taken against the opinion of scorm-again, which therefore does not have them. */
  #own: Values = {};

  constructor(standard: Standard, seed: Values, runtime: Runtime) {
    this.#standard = standard;
    this.#held = seed;
    this.#runtime = runtime;
  }

  /** Everything written or given, write-only elements included. */
  get held(): Values {
    return this.#held;
  }

  read(element: string): Reply {
    const own = this.#own[element];
    if (own !== undefined) return { result: own, error: "0" };
    // ADL's run-time environment lets content read its navigation request; scorm-again does not.
    if (element === "adl.nav.request")
      return { result: this.#held[element] ?? "_none_", error: "0" };
    const { value, error } = this.#runtime.get(element);
    return { result: value, error };
  }

  /** Holds a value, unless scorm-again objects with reason: then its code is the answer. */
  write(writing: Writing): { readonly error: string } {
    const { error } = this.#runtime.set(writing.element, writing.value);
    const against = error !== "0";
    if (against && !isTolerated(this.#standard, this.#held, writing)) return { error };
    const { [writing.element]: _, ...own } = this.#own;
    const value = { [writing.element]: writing.value };
    this.#own = against ? { ...own, ...value } : own;
    this.#held = { ...this.#held, ...value };
    return { error: "0" };
  }
}
