import type { LaunchWish } from "../cmi5/launch.ts";
import { Cmi5Launcher } from "../cmi5/launcher.ts";
import type { Cmi5Package } from "../cmi5/package.ts";
import type { Faults } from "../faults.ts";
import type { Learner } from "../life-cycle/life-cycle.ts";
import { framePage, shown } from "../server/frames.ts";
import { injected, injectedScript } from "../server/injected.ts";
import { type Asked, fileAt, type Reply, type Server, serve } from "../server/serve.ts";
import { TinCanLauncher } from "../tincan/launcher.ts";
import type { TinCanPackage } from "../tincan/package.ts";
import type { CorsOptions } from "./cors.ts";
import { ENDPOINT } from "./endpoint.ts";
import type { LrsFaults } from "./faults.ts";
import type { JsonObject } from "./json.ts";
import type { Launcher } from "./launcher.ts";
import { Lrs, type XapiVersion } from "./lrs.ts";
import { coursePage, menuPage, PAGE_SCRIPT, RETURN_PAGE } from "./pages.ts";
import type { LrsRecord } from "./record.ts";
import { recordOf } from "./record-of.ts";

/** A package that speaks xAPI. */
export type XapiPackage = Cmi5Package | TinCanPackage;

/** What an LMS with an LRS is started with. */
export interface XapiLmsOptions {
  readonly learner: Learner;
  readonly version?: XapiVersion;
  readonly cors?: CorsOptions;
  /** How long an ended session of cmi5 still takes what was on its way; 5 seconds unless said otherwise. */
  readonly graceMilliseconds?: number;
}

const GRACE_IN_MILLISECONDS = 5000;

/** An LMS on one port and its LRS on another, so that content asks across origins as in life. */
export class XapiLms {
  readonly lrs: Lrs;
  readonly #launcher: Launcher;
  readonly #wishes: LaunchWish[] = [];
  #faults: Faults & LrsFaults = {};
  #course: XapiPackage;
  #pages: Server | undefined;
  #records: Server | undefined;

  constructor(course: XapiPackage, options: XapiLmsOptions) {
    const { version = "1.0.3", cors = {} } = options;
    this.#course = course;
    this.#launcher = this.#launcherOf(course, options);
    this.lrs = new Lrs({
      version,
      cors,
      admit: (authorization, asked) => this.#launcher.admit(authorization, asked),
    });
  }

  async start(port?: number): Promise<void> {
    this.#pages = await serve((asked) => withRestoring(this.#showPage(asked), this.#faults), port);
    this.#records = await serve((asked) => this.#record(asked));
  }

  async stop(): Promise<void> {
    await Promise.all([this.#pages?.stop(), this.#records?.stop()]);
  }

  /** URL of which each visit is a launch. */
  launchUrl(wish: LaunchWish): string {
    return `${this.#pages?.origin}/launch?options=${this.#wishes.push(wish) - 1}`;
  }

  /** URL of the page where the learner chooses among the assignable units. */
  menuUrl(wish: LaunchWish): string {
    return `${this.#pages?.origin}/menu?options=${this.#wishes.push(wish) - 1}`;
  }

  /** Replaces the faults; what scripts of SCORM suffer from means nothing here. */
  misbehave(faults: Faults & LrsFaults): void {
    this.#faults = faults;
    this.lrs.misbehaviour.set(faults);
  }

  /** Puts a new version of the course in place; what the learner did stays. */
  replace(course: XapiPackage): void {
    if (course.standard !== this.#course.standard)
      throw new Error("A course stays with its standard.");
    this.#course = course;
  }

  record(): LrsRecord {
    return { ...recordOf(this.lrs), ...this.#launcher.record() };
  }

  #launcherOf(course: XapiPackage, options: XapiLmsOptions): Launcher {
    const { learner, graceMilliseconds = GRACE_IN_MILLISECONDS } = options;
    const actor = actorOf(learner);
    if (course.standard === "xapi") return new TinCanLauncher(actor, () => this.#courseOf("xapi"));
    return new Cmi5Launcher(
      { actor, graceMilliseconds },
      () => this.#courseOf("cmi5"),
      () => this.lrs,
    );
  }

  #courseOf<S extends XapiPackage["standard"]>(standard: S): XapiPackage & { standard: S } {
    const course: XapiPackage = this.#course;
    if (course.standard !== standard) throw new Error(`unreachable: ${course.standard}`);
    // The comparison above proves it, which the compiler does not see through a parameter.
    return course as XapiPackage & { standard: S };
  }

  #showPage({ url }: Asked): Reply {
    if (this.#faults.isUnreachable) return "hang-up";
    switch (url.pathname) {
      case "/launch":
        return this.#launch(url);
      case "/menu":
        return html(menuPage(this.#launcher.items(), optionsIn(url)));
      case "/frame":
        return html(framePage(url));
      case "/page.js":
        return { type: "text/javascript", body: PAGE_SCRIPT };
      case "/returned":
        this.#launcher.returned(url.searchParams.get("session") ?? "");
        return html(RETURN_PAGE);
      default:
        return injectedScript(url.pathname) ?? this.#file(url);
    }
  }

  #launch(url: URL): Reply {
    const wish = this.#wishes[optionsIn(url)] ?? {};
    const au = url.searchParams.get("au") ?? wish.au;
    const origins = { lms: this.#pages?.origin ?? "", lrs: this.#records?.origin ?? "" };
    const location = this.#launcher.launch({ ...wish, ...(au !== undefined && { au }) }, origins);
    if (wish.where === "window") return { status: 302, headers: { location }, body: "" };
    const path = location.replace(origins.lms, "");
    return html(coursePage(this.#course.title, shown(path, this.#faults), this.#faults));
  }

  #file(url: URL): Reply {
    const file = fileAt(this.#course.files, url, "/course/");
    return file && injected(file, this.#faults);
  }

  #record(asked: Asked): Reply | Promise<Reply> {
    if (this.#faults.isUnreachable) return "hang-up";
    return asked.url.pathname.startsWith(ENDPOINT)
      ? this.lrs.respond(asked)
      : this.#launcher.respond(asked);
  }
}

/** A page that says "no-store" and has sent requests is never brought back as it was. */
function withRestoring(reply: Reply, { allowsRestoring }: Faults): Reply {
  if (!allowsRestoring || reply === undefined || reply === "hang-up") return reply;
  return { ...reply, headers: { ...reply.headers, "cache-control": "no-cache" } };
}

function html(body: string): Reply {
  return { type: "text/html; charset=utf-8", body };
}

function optionsIn(url: URL): number {
  return Number(url.searchParams.get("options"));
}

/** Everybody has an account at the LMS. */
function actorOf({ id, name }: Learner): JsonObject {
  return { objectType: "Agent", account: { homePage: "https://lms.example", name: id }, name };
}
