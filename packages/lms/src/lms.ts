import type { XapiLaunchOptions } from "./cmi5/options.ts";
import type { Faults } from "./faults.ts";
import type { LaunchOptions, Learner } from "./life-cycle/life-cycle.ts";
import type { CorsOptions } from "./lrs/cors.ts";
import type { LrsFaults } from "./lrs/faults.ts";
import type { XapiVersion } from "./lrs/lrs.ts";
import type { LrsRecord } from "./lrs/record.ts";
import { NOTHING } from "./lrs/record-of.ts";
import { XapiLms, type XapiPackage } from "./lrs/xapi-lms.ts";
import { type AnyPackage, openAnyPackage } from "./package/any.ts";
import type { CoursePackage } from "./package/open.ts";
import type { LmsRecord } from "./record.ts";
import { ScormPlayer } from "./scorm/scorm-player.ts";
import { serve } from "./server/serve.ts";

/** What an LMS is started with. */
export interface LmsOptions {
  /** A package of SCORM, cmi5 or xAPI, or the path of its zip. */
  readonly package: AnyPackage | string;
  readonly learner?: Learner;
  /** 0, a free one, unless said otherwise. */
  readonly port?: number;
  /** Of xAPI; 1.0.3 unless said otherwise. */
  readonly xapiVersion?: XapiVersion;
  /** Whom the LRS lets in; everybody unless said otherwise. */
  readonly cors?: CorsOptions;
  /** How long an ended session of cmi5 still takes what was on its way; 5 seconds unless said otherwise. */
  readonly graceMilliseconds?: number;
}

/** How a launch is meant; what another standard knows means nothing. */
export type AnyLaunchOptions = LaunchOptions & XapiLaunchOptions;

/** What can go wrong, at the LMS and at its LRS. */
export type AllFaults = Faults & LrsFaults;

/** What the LMS knows, by SCORM and by xAPI; the half of the other standard is empty. */
export type FullRecord = LmsRecord & LrsRecord;

/** An LMS on this machine with one course and one learner. */
export interface Lms {
  /** URL that launches the course, or one item of it; each visit is a launch. */
  launchUrl(options?: AnyLaunchOptions): string;
  /** URL of the page where the learner chooses among the items; the options go with each of them. */
  menuUrl(options?: AnyLaunchOptions): string;
  record(): FullRecord;
  /** Replaces the faults; `{}` makes the LMS well again. */
  misbehave(faults: AllFaults): void;
  /** Puts a new version of the course in place; what the learner did stays. */
  replace(course: AnyPackage): void;
  stop(): Promise<void>;
}

const SOMEBODY: Learner = { id: "learner-1", name: "Okafor, Ada" };

/** Starts an LMS; it runs until it is stopped. */
export async function startLms(options: LmsOptions): Promise<Lms> {
  const course =
    typeof options.package === "string" ? await openAnyPackage(options.package) : options.package;
  return speaksXapi(course) ? startXapi(course, options) : startScorm(course, options);
}

async function startScorm(course: CoursePackage, options: LmsOptions): Promise<Lms> {
  const player = new ScormPlayer(course, options.learner ?? SOMEBODY);
  const server = await serve(player.respond, options.port);
  return {
    launchUrl: (launch = {}) => server.origin + player.launchPath(launch),
    menuUrl: (launch = {}) => server.origin + player.menuPath(launch),
    record: () => ({ ...NOTHING, ...player.record() }),
    misbehave: (faults) => {
      player.faults = faults;
    },
    replace: (next) => {
      if (speaksXapi(next)) throw new Error("A course stays with its standard.");
      player.course = next;
    },
    stop: server.stop,
  };
}

async function startXapi(course: XapiPackage, options: LmsOptions): Promise<Lms> {
  const { learner = SOMEBODY, xapiVersion, cors, graceMilliseconds, port } = options;
  const lms = new XapiLms(course, {
    learner,
    ...(xapiVersion && { version: xapiVersion }),
    ...(cors && { cors }),
    ...(graceMilliseconds !== undefined && { graceMilliseconds }),
  });
  await lms.start(port);
  return {
    launchUrl: (launch = {}) => lms.launchUrl(launch),
    menuUrl: (launch = {}) => lms.menuUrl(launch),
    record: () => ({ ...NO_SCORM, ...lms.record() }),
    misbehave: (faults) => lms.misbehave(faults),
    replace: (next) => {
      if (!speaksXapi(next)) throw new Error("A course stays with its standard.");
      lms.replace(next);
    },
    stop: () => lms.stop(),
  };
}

const NO_SCORM: LmsRecord = {
  values: {},
  items: {},
  course: { completion: "unknown", success: "unknown" },
  launches: [],
};

function speaksXapi(course: AnyPackage): course is XapiPackage {
  return course.standard === "cmi5" || course.standard === "xapi";
}
