import type { Values } from "../strict/model.ts";

/** Who takes the course. */
export interface Learner {
  readonly id: string;
  /** As `Last, First`. */
  readonly name: string;
}

/** How a launch is meant. */
export interface LaunchOptions {
  /** Identifier of an item in the manifest; the first one unless said otherwise. */
  readonly item?: string;
  /** `normal` unless said otherwise. */
  readonly mode?: "normal" | "browse" | "review";
  /** Follows the mode unless said otherwise. */
  readonly credit?: "credit" | "no-credit";
  /** Values that win over what the LMS would give, such as `cmi.core.entry`. */
  readonly presets?: Values;
}

/** What an LMS knows when it begins a session. */
export interface Beginning {
  /** What it holds from before; absent when nothing was ever kept. */
  readonly held?: Values;
  readonly learner: Learner;
  /** What the manifest decides. */
  readonly manifest: Values;
  readonly options: LaunchOptions;
}

/** What an LMS does to its values between sessions. */
export interface LifeCycle {
  /** The values that content finds. */
  begin(beginning: Beginning): Values;
  /** The values after the session: time added up, status decided. */
  end(held: Values): Values;
}

/** The credit that goes with a mode. */
export function creditOf({ mode = "normal", credit }: LaunchOptions): "credit" | "no-credit" {
  return credit ?? (mode === "normal" ? "credit" : "no-credit");
}
