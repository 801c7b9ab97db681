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
  /** Questions of all screens that are answered. */
  readonly answered: number;
  /** What stands in the fields of the screen. */
  readonly entered: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

let bundled: Promise<string> | undefined;

/** Where the robot's scripts run: the window that holds the course is `place`. */
interface Stage {
  readonly place: string;
  evaluate<T>(script: string): Promise<T>;
}

/** Takes any course to its end in a real browser, without knowing it: it reads what is right from the course itself. */
export class Robot {
  /** What was answered, as `question` or, for each decision of a role-play, `roleplay__`. */
  readonly answers: string[] = [];
  readonly #stage: Stage;

  private constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Waits until the course is ready. */
  static async in(frame: Frame | Page): Promise<Robot> {
    // A course that finds nobody to talk to gives up after seconds.
    await frame.waitForSelector("html[data-ready]", { timeout: 30_000 });
    await frame.evaluate(await script());
    return new Robot({ place: "window", evaluate: (code) => frame.evaluate(code) });
  }

  /** In a page that the browser brought back as it was, where a robot had been already. */
  static returned(page: Page): Robot {
    const place = `document.querySelector("iframe").contentWindow`;
    return new Robot({ place, evaluate: (code) => page.evaluate(code) });
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

  /** Does everything that the screen asks for. */
  async take(manner: Manner): Promise<void> {
    this.answers.push(...(await this.#call<readonly string[]>("take", manner)));
  }

  /** Chooses another language. */
  async speak(language: string): Promise<void> {
    await this.#call("speak", language);
  }

  async exit(): Promise<void> {
    await this.#call("exit");
  }

  /** Presses the banner's button. */
  async retry(): Promise<void> {
    await this.#call("retry");
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
    const said = values.map((value) => JSON.stringify(value));
    return this.#stage.evaluate(`${this.#stage.place}.cwRobot.${name}(${said})`);
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
