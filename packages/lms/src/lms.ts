import { Attempts } from "./attempts.ts";
import type { Faults } from "./faults.ts";
import type { LaunchOptions, Learner } from "./life-cycle/life-cycle.ts";
import { type CoursePackage, openPackage } from "./package/open.ts";
import type { LmsRecord } from "./record.ts";
import { hostPage, hostScript } from "./server/host-page.ts";
import { type Answer, fileAt, type Responder, serve } from "./server/serve.ts";
import type { Dispatch, Receipt } from "./wire.ts";

/** What an LMS is started with. */
export interface LmsOptions {
  /** A package, or the path of its zip. */
  readonly package: CoursePackage | string;
  readonly learner?: Learner;
  /** 0, a free one, unless said otherwise. */
  readonly port?: number;
}

/** An LMS on this machine with one course and one learner. */
export interface Lms {
  /** URL that launches the course; each visit is a launch. */
  launchUrl(options?: LaunchOptions): string;
  record(): LmsRecord;
  /** Replaces the faults; `{}` makes the LMS well again. */
  misbehave(faults: Faults): void;
  /** Puts a new version of the course in place; what the learner did stays. */
  replace(course: CoursePackage): void;
  stop(): Promise<void>;
}

const SOMEBODY: Learner = { id: "learner-1", name: "Okafor, Ada" };

/** Starts an LMS; it runs until it is stopped. */
export async function startLms(options: LmsOptions): Promise<Lms> {
  const state = new State(
    typeof options.package === "string" ? await openPackage(options.package) : options.package,
    options.learner ?? SOMEBODY,
  );
  const server = await serve(state.respond, options.port);
  return {
    launchUrl: (launch = {}) => `${server.origin}/launch?options=${state.remember(launch)}`,
    record: () => state.attempts.record(),
    misbehave: (faults) => {
      state.faults = faults;
    },
    replace: (course) => {
      state.course = course;
    },
    stop: server.stop,
  };
}

class State {
  readonly attempts = new Attempts();
  faults: Faults = {};
  course: CoursePackage;
  readonly #learner: Learner;
  readonly #launchOptions: LaunchOptions[] = [];

  constructor(course: CoursePackage, learner: Learner) {
    this.course = course;
    this.#learner = learner;
  }

  /** Keeps options for the visits of one URL. */
  remember(options: LaunchOptions): number {
    return this.#launchOptions.push(options) - 1;
  }

  respond: Responder = async ({ method, url, body }) => {
    if (method === "POST") return url.pathname === "/notes" ? this.#take(body) : undefined;
    if (url.pathname === "/launch") return this.#launch(url);
    if (url.pathname === "/host.js") return { type: "text/javascript", body: await hostScript() };
    return fileAt(this.course.files, url, "/course/");
  };

  #launch(url: URL): Answer {
    const { standard, title, presets, launch: href } = this.course;
    const options = this.#launchOptions[Number(url.searchParams.get("options"))] ?? {};
    const begun = this.attempts.begin(standard, {
      learner: this.#learner,
      manifest: presets,
      options,
    });
    const { apiAfterMilliseconds = 0 } = this.faults;
    const page = { ...begun, standard, course: `/course/${href}`, apiAfterMilliseconds };
    return { type: "text/html; charset=utf-8", body: hostPage(page, title) };
  }

  #take(body: string): Answer {
    // The host page that wrote it shares the type.
    const dispatch = JSON.parse(body) as Dispatch;
    const kept = this.attempts.take(dispatch, this.faults);
    const receipt: Receipt = { kept };
    return { type: "application/json", body: JSON.stringify(receipt) };
  }
}
