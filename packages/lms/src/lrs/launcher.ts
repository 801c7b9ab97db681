import type { LaunchWish } from "../cmi5/launch.ts";
import type { Asked, Reply } from "../server/serve.ts";
import type { LrsRecord } from "./record.ts";
import type { Sender } from "./request.ts";
import type { LrsViolation } from "./violation.ts";

/** Where the LMS and its LRS are reached. */
export interface Origins {
  /** Of the pages: the host, the course, the place to return to. */
  readonly lms: string;
  readonly lrs: string;
}

/** Something that can be launched. */
export interface LaunchItem {
  readonly id: string;
  readonly title: string;
}

/** What differs between launches of cmi5 and of Tin Can. */
export interface Launcher {
  /** What a learner can choose to launch. */
  items(): readonly LaunchItem[];
  /** Begins a launch; answers the address of the course with all it is told. */
  launch(wish: LaunchWish, origins: Origins): string;
  /** Who may send with a value of `Authorization`, or the rule that says why nobody may. */
  admit(authorization: string | undefined, asked: Asked): Sender | LrsViolation;
  /** Answers what is asked of the LRS's server outside of the endpoint. */
  respond(asked: Asked): Reply;
  /** Told that a learner came to the page to return to. */
  returned(session: string): void;
  /** What only the launcher knows. */
  record(): Partial<LrsRecord>;
}
