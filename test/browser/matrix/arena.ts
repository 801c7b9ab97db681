import type { AllFaults } from "@coursewright/lms";
import type { Frame, Page } from "playwright-core";
import { type Visit, visit } from "../../support/learner.ts";
import { Robot } from "../../support/robot/robot.ts";
import { type Arrivals, arrivalsOf } from "./arrivals.ts";
import type { Column } from "./columns.ts";
import { type Host, hostOf } from "./host.ts";
import type { Result } from "./result.ts";

/** How a launch is meant. */
export type Mode = "normal" | "browse" | "review";

/** One window with a course, from its launch until it is gone. */
export interface Sitting {
  readonly robot: Robot;
  readonly visit: Visit;
}

/** A course with whoever shows it, and whoever takes it. */
export class Arena {
  readonly column: Column;
  /** Windows that were opened. */
  launches = 0;
  readonly #host: Host;
  /** The first visit, in whose browser all others are. */
  #first: Visit | undefined;
  readonly #robots: Robot[] = [];
  readonly #mishaps: string[] = [];

  private constructor(host: Host, column: Column) {
    this.#host = host;
    this.column = column;
  }

  /** `second` gives a course a second language. */
  static async open(course: string, column: Column, second?: string): Promise<Arena> {
    return new Arena(await hostOf({ course, column, second }), column);
  }

  /** Opens the course, always in the same browser; `language` is what the LMS knows of the learner's. */
  launch(mode: Mode = "normal", language?: string): Promise<Sitting> {
    return this.open(this.#host.launchUrl({ mode, language }));
  }

  launchUrl(): string {
    return this.#host.launchUrl({});
  }

  /** Opens an address that the launch would have. */
  async open(url: string): Promise<Sitting> {
    const opened = await visit(url, this.#first);
    this.#first ??= opened;
    // Many cells may be proved at once.
    opened.page.context().setDefaultTimeout(30_000);
    await opened.window.emulateMedia({ reducedMotion: "reduce" });
    return this.watch(opened);
  }

  /** Waits for the course of a window, which may have been loaded anew. */
  async watch(opened: Visit): Promise<Sitting> {
    return this.join(opened, await Robot.in(courseIn(opened)));
  }

  /** Takes part in what is open already. */
  join(opened: Visit, robot: Robot): Sitting {
    this.launches += 1;
    this.#robots.push(robot);
    return { robot, visit: opened };
  }

  /** The end of a window: by the course's button, the LMS's, or the tab's. */
  async leave(sitting: Sitting, way: "exit" | "leave" | "tab"): Promise<void> {
    const { visit: visited } = sitting;
    await this.#host.glance(courseIn(visited));
    if (way === "exit") await exited(sitting);
    if (way === "leave" && this.#hasButton()) await visited.leave();
    this.#mishaps.push(...visited.mishaps.filter((mishap) => isOurs(mishap)));
    const start = performance.now();
    if (!visited.page.isClosed()) await visited.closeTab();
    // A machine that takes its time to close a tab takes it for what goes out at that moment too.
    await this.settle(performance.now() - start);
  }

  /** Waits until nothing arrives any more. */
  async settle(milliseconds = 0): Promise<void> {
    const pause = this.#host.arrived() > 0 ? Math.max(250, milliseconds) : 0;
    for (let before = -1; before !== this.#host.arrived(); ) {
      before = this.#host.arrived();
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }

  misbehave(faults: AllFaults): void {
    this.#host.misbehave(faults);
  }

  menuUrl(): string {
    return this.#host.menuUrl();
  }

  /** What the LMS would show in its gradebook. */
  result(): Result {
    return this.#host.result();
  }

  /** Rules that were broken, in words. */
  violations(): readonly string[] {
    return this.#host.violations();
  }

  /** Whether all parts of a course together are what they should be. */
  isWholeDone(): boolean {
    return this.#host.isWholeDone();
  }

  /** Ids under which the LMS holds what was answered or done. */
  told(): readonly string[] {
    return this.#host.told();
  }

  /** What the LMS's own record store holds of what the course has said. */
  statements(): readonly object[] {
    return this.#host.statements();
  }

  /** What was answered, beside what the record store was told of it. */
  arrivals(statements = this.statements()): Arrivals {
    return arrivalsOf(
      this.#robots.flatMap(({ answers }) => answers),
      statements,
    );
  }

  /** Errors of scripts, and requests that went elsewhere or failed. */
  get mishaps(): readonly string[] {
    return this.#mishaps;
  }

  async close(): Promise<void> {
    await this.#first?.page.context().close();
    await this.#host.stop();
  }

  #hasButton(): boolean {
    return this.column !== "web" && this.column !== "one page";
  }
}

/** The course in a window, however deep. */
export function courseIn({ window }: Visit): Frame | Page {
  return window.frame("course") ?? window;
}

/**
 * Preferences and a first state are asked for by everybody and there for nobody. What goes out while a page goes away
 * counts as failed for the browser, though it arrives: what the LRS holds tells.
 */
function isOurs(mishap: string): boolean {
  return !/\/(agents\/profile|activities\/state)\?.*: 404$|\/xapi\/\S+ failed$|\/favicon\.ico: 404$/.test(
    mishap,
  );
}

/** By the course's own button: waits until the course says how its session ended, or the learner is somewhere else. */
async function exited({ robot, visit: { page, window } }: Sitting): Promise<void> {
  const place = placeOf(window);
  await robot.exit();
  const isGone = () =>
    window.isClosed() ||
    placeOf(window) !== place ||
    page.frames().some((frame) => frame.url().includes("/returned"));
  const isOver = () => robot.look().then(({ link }) => /ended|lost|kept|here/.test(link));
  for (let n = 0; n < 600 && !isGone() && !(await isOver().catch(isGone)); n++)
    await new Promise((resume) => setTimeout(resume, 50));
  // An LMS with several steps brings the learner elsewhere now, and the tab may not be closed on the way.
  await page.waitForFunction(() => document.documentElement.dataset.going === undefined);
}

/** The address of a page, wherever in it the learner is. */
function placeOf(window: Page): string {
  return window.url().replace(/#.*/, "");
}
