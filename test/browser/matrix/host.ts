import {
  type AllFaults,
  type AnyLaunchOptions,
  type FullRecord,
  readZip,
  serveFiles,
  startLms,
} from "@coursewright/lms";
import type { TargetName } from "@coursewright/targets";
import type { Frame, Page } from "playwright-core";
import { onePageOf, zipOf } from "../../support/build.ts";
import { onePageInTwo, zippedInTwo } from "../../support/in-two-languages.ts";
import type { Column } from "./columns.ts";
import { idsIn, type Result, resultOf, statusCalled, violationsOf } from "./result.ts";

/** What is shown. */
export interface Shown {
  /** The course's folder. */
  readonly course: string;
  readonly column: Column;
  /** A further language, for a course that has one. */
  readonly second?: string | undefined;
}

/** How a course is opened. */
interface Opening {
  readonly mode?: AnyLaunchOptions["mode"];
  /** What the LMS knows of the learner's language; a launch of Tin Can cannot say it. */
  readonly language?: string | undefined;
}

/** Whoever shows a course to a learner: an LMS that watches every rule, or a plain web server. */
export interface Host {
  launchUrl(opening: Opening): string;
  /** Where the learner chooses among the parts of a course. */
  menuUrl(): string;
  misbehave(faults: AllFaults): void;
  /** Looks at a page before it goes; what nobody else keeps stands there. */
  glance(course: Frame | Page): Promise<void>;
  result(): Result;
  violations(): readonly string[];
  /** Ids under which the LMS holds what was answered or done, in their order; the web holds none. */
  told(): readonly string[];
  /** What the record store holds of what the course has said. */
  statements(): readonly object[];
  /** Whether all parts of a course together are passed. */
  isWholeDone(): boolean;
  /** How much has arrived so far: grows as long as anything does. */
  arrived(): number;
  stop(): Promise<void>;
}

/** Serves a course as its column wants it. */
export async function hostOf(shown: Shown): Promise<Host> {
  const { column } = shown;
  if (column === "web") return site(await readZip(await zipFor(shown, "web")));
  if (column === "one page") return site(new Map([["index.html", await pageFor(shown)]]));
  const lms = await startLms({ package: await zipFor(shown, column) });
  return {
    launchUrl: ({ mode, language }) =>
      lms.launchUrl({ ...(mode && { mode }), ...(language && preferring(language, column)) }),
    menuUrl: () => lms.menuUrl(),
    misbehave: (faults) => lms.misbehave(faults),
    glance: async () => {},
    result: () => resultOf(lms.record()),
    violations: () => violationsOf(lms.record()),
    told: () => idsIn(lms.record()),
    statements: () => lms.record().statements,
    isWholeDone: () => isPassed(lms.record()),
    arrived: () => lms.record().requests.length,
    stop: () => lms.stop(),
  };
}

function zipFor({ course, second }: Shown, target: TargetName): Promise<string> {
  return second ? zippedInTwo(course, target, second) : zipOf(course, target);
}

function pageFor({ course, second }: Shown): Promise<Buffer> {
  return second ? onePageInTwo(course, second) : onePageOf(course);
}

/** As an LMS of that standard says it. */
function preferring(language: string, target: TargetName): AnyLaunchOptions {
  if (target === "cmi5")
    return { preferences: { languagePreference: language, audioPreference: "on" } };
  if (target === "xapi") return {};
  const element = target === "scorm12" ? "student_preference" : "learner_preference";
  return { presets: { [`cmi.${element}.language`]: language } };
}

function isPassed({ course, satisfied }: FullRecord): boolean {
  const isAllDone = course.completion === "completed" && course.success === "passed";
  return isAllDone || satisfied.some((id) => /\/courses\/[^/]+$/.test(id));
}

const KEPT = `localStorage["cw-" + coursewright.id] ?? "{}"`;

/** No LMS: the browser keeps the result. */
async function site(files: ReadonlyMap<string, Uint8Array>): Promise<Host> {
  const server = await serveFiles(files);
  let result: Result = { status: "not begun" };
  return {
    launchUrl: ({ language }) =>
      `${server.origin}/index.html${language ? `?lang=${language}` : ""}`,
    menuUrl: () => "about:blank",
    misbehave: () => {},
    async glance(course) {
      const { status, score } = JSON.parse(await course.evaluate<string>(KEPT));
      result = { status: statusCalled(status), ...(typeof score === "number" && { score }) };
    },
    result: () => result,
    violations: () => [],
    told: () => [],
    statements: () => [],
    isWholeDone: () => result.status === "passed",
    arrived: () => 0,
    stop: () => server.stop(),
  };
}
