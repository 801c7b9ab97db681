import { type AllFaults, type Lms, startLms } from "@coursewright/lms";
import type { TargetName } from "@coursewright/targets";
import { zipped } from "../../support/build.ts";
import { type Visit, visit } from "../../support/learner.ts";
import { Robot } from "../../support/robot/robot.ts";
import { type Result, resultOf, violationsOf } from "./result.ts";

/**
 * Preferences and a first state are asked for by everybody and there for nobody. What goes out while a page goes away
 * counts as failed for the browser, though it arrives: what the LRS holds tells.
 */
function isOurs(mishap: string): boolean {
  return !/\/(agents\/profile|activities\/state)\?.*: 404$|\/xapi\/\S+ failed$/.test(mishap);
}

/** By the course's own button: waits until the course says how its session ended, or has brought the learner back. */
async function exited({ robot, visit }: Sitting): Promise<void> {
  await robot.exit();
  const isBack = () => visit.page.frames().some((frame) => frame.url().includes("/returned"));
  const isOver = () => robot.look().then(({ link }) => /ended|lost|kept/.test(link));
  for (let n = 0; n < 120 && !isBack() && !(await isOver().catch(isBack)); n++)
    await new Promise((resume) => setTimeout(resume, 50));
}

/** How a launch is meant. */
export type Mode = "normal" | "browse" | "review";

/** One window with a course, from its launch until it is gone. */
export interface Sitting {
  readonly robot: Robot;
  readonly visit: Visit;
}

/** A course in an LMS that watches every rule, and whoever takes it. */
export class Arena {
  readonly lms: Lms;
  readonly target: TargetName;
  /** The first visit, in whose browser all others are. */
  #first: Visit | undefined;
  readonly #mishaps: string[] = [];

  private constructor(lms: Lms, target: TargetName) {
    this.lms = lms;
    this.target = target;
  }

  static async open(course: string, target: TargetName): Promise<Arena> {
    const lms = await startLms({ package: await zipped(course, target) });
    return new Arena(lms, target);
  }

  /** Opens the course as the LMS does, always in the same browser. */
  async launch(mode: Mode = "normal"): Promise<Sitting> {
    const opened = await visit(this.lms.launchUrl({ mode }), this.#first);
    this.#first ??= opened;
    await opened.page.emulateMedia({ reducedMotion: "reduce" });
    const frame = opened.page.frame("course");
    if (!frame) throw new Error("The LMS shows no course.");
    const robot = await Robot.in(frame);
    return { robot, visit: opened };
  }

  /** The end of a window: by the course's button, the LMS's, or the tab's. */
  async leave(sitting: Sitting, way: "exit" | "leave" | "tab"): Promise<void> {
    if (way === "exit") await exited(sitting);
    if (way === "leave") await sitting.visit.leave();
    this.#mishaps.push(...sitting.visit.mishaps.filter((mishap) => isOurs(mishap)));
    await sitting.visit.closeTab();
  }

  misbehave(faults: AllFaults): void {
    this.lms.misbehave(faults);
  }

  /** What the LMS would show in its gradebook. */
  result(): Result {
    return resultOf(this.lms.record());
  }

  /** Rules that were broken, in words. */
  violations(): readonly string[] {
    return violationsOf(this.lms.record());
  }

  /** Errors of scripts, and requests that went elsewhere or failed. */
  get mishaps(): readonly string[] {
    return this.#mishaps;
  }

  async close(): Promise<void> {
    await this.#first?.page.context().close();
    await this.lms.stop();
  }
}
