import { createHash, randomUUID } from "node:crypto";
import type { JsonObject, Statement } from "../lrs/json.ts";
import { type Concerned, satisfied } from "./lms-statements.ts";
import { isSatisfied, satisfiedParts } from "./move-on.ts";
import type { MoveOn, Progress } from "./situation.ts";
import { ausOf, type Block, blocksOf, type CourseStructure } from "./structure.ts";

const NOTHING_YET: Progress = { completed: false, passed: false };

/** What one learner has reached in one course. */
export class Enrolment {
  readonly registration = randomUUID();
  readonly actor: JsonObject;
  readonly #progress = new Map<string, Progress>();
  /** Where the LMS says otherwise than the course. */
  readonly #moveOn = new Map<string, MoveOn>();
  readonly #said = new Set<string>();

  constructor(actor: JsonObject) {
    this.actor = actor;
  }

  /** IRI that the LMS gives to a part; the same at each launch. */
  mint(publisherId: string): string {
    const hash = createHash("sha1").update(publisherId).digest("hex");
    return `https://lms.example/${this.registration}/${hash.slice(0, 12)}`;
  }

  progressOf(au: string): Progress {
    return this.#progress.get(au) ?? NOTHING_YET;
  }

  reach(au: string, progress: Progress, moveOn: MoveOn): void {
    this.#progress.set(au, progress);
    this.#moveOn.set(au, moveOn);
  }

  /** Publisher ids of what is satisfied, the course last. */
  satisfied(course: CourseStructure): readonly string[] {
    const aus = new Map(ausOf(course.parts).map((au) => [au.id, au.moveOn]));
    const found = satisfiedParts(course.parts, (id) => {
      const moveOn = this.#moveOn.get(id) ?? aus.get(id) ?? "NotApplicable";
      return isSatisfied(moveOn, this.progressOf(id));
    });
    const whole = course.parts.every(({ id }) => found.includes(id));
    return whole ? [...found, course.id] : found;
  }

  /** What the LMS says of blocks and of the course, each once. */
  news(course: CourseStructure, concerned: Concerned): readonly Statement[] {
    const blocks = blocksOf(course.parts).map(({ id }: Block) => id);
    const due = this.satisfied(course).filter((id) => id === course.id || blocks.includes(id));
    return due
      .filter((id) => !this.#said.has(id))
      .map((id) => {
        this.#said.add(id);
        const kind = id === course.id ? "course" : "block";
        return satisfied({ ...concerned, publisherId: id }, kind, this.mint(id));
      });
  }
}
