import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Frame, Page } from "playwright-core";
import type { Manner } from "./answers.ts";

export type { Manner } from "./answers.ts";

/** What the page says about how things stand. */
export interface Standing {
  /** Anchor of the screen. */
  readonly at: string;
  /** As `linkOf` of the player calls it: `confirmed`, `kept`, `lost`, `none`, `ended`, … */
  readonly link: string;
  /** `record`, `review`, `browse`, … */
  readonly purpose: string;
  readonly ending?: string;
  readonly banner: string;
  readonly score: string;
}

let bundled: Promise<string> | undefined;

/** Takes any course to its end in a real browser, without knowing it: it reads what is right from the course itself. */
export class Robot {
  readonly #frame: Frame | Page;

  private constructor(frame: Frame | Page) {
    this.#frame = frame;
  }

  /** Waits until the course is ready. */
  static async in(frame: Frame | Page): Promise<Robot> {
    await frame.waitForSelector("html[data-ready]", { timeout: 15_000 });
    await frame.evaluate(await script());
    return new Robot(frame);
  }

  /** Takes the course from the cover to its last screen; answers the names of the screens. */
  async takeAll(manner: Manner): Promise<readonly string[]> {
    const seen = [await this.start()];
    for (let n = 0; n < 400 && seen.at(-1) !== "cw-finish"; n++) {
      await this.take(manner);
      seen.push(await this.next());
    }
    return seen;
  }

  start(): Promise<string> {
    return this.#call("start");
  }

  next(): Promise<string> {
    return this.#call("next");
  }

  async take(manner: Manner): Promise<void> {
    await this.#call("take", manner);
  }

  async exit(): Promise<void> {
    await this.#call("exit");
  }

  look(): Promise<Standing> {
    return this.#call("look");
  }

  /** Waits until the page says so. */
  async until(holds: (standing: Standing) => boolean, milliseconds = 10_000): Promise<Standing> {
    const end = Date.now() + milliseconds;
    let standing = await this.look();
    while (!holds(standing) && Date.now() < end) {
      await new Promise((resume) => setTimeout(resume, 50));
      standing = await this.look();
    }
    return standing;
  }

  #call<T>(name: string, ...values: readonly string[]): Promise<T> {
    return this.#frame.evaluate(`cwRobot.${name}(${values.map((value) => JSON.stringify(value))})`);
  }
}

function script(): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL("./script.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? "");
  return bundled;
}
