import {
  type AllFaults,
  type AnyLaunchOptions,
  type FullRecord,
  readZip,
  serveFiles,
  startLms,
} from "@coursewright/lms";
import type { Frame, Page } from "playwright-core";
import { onePageOf, zipOf } from "../../support/build.ts";
import type { Column } from "./columns.ts";
import { type Result, resultOf, statusCalled, violationsOf } from "./result.ts";

/** Whoever shows a course to a learner: an LMS that watches every rule, or a plain web server. */
export interface Host {
  launchUrl(options: AnyLaunchOptions): string;
  /** Where the learner chooses among the parts of a course. */
  menuUrl(): string;
  misbehave(faults: AllFaults): void;
  /** Looks at a page before it goes; what nobody else keeps stands there. */
  glance(course: Frame | Page): Promise<void>;
  result(): Result;
  violations(): readonly string[];
  /** What the record store holds of what the course has said. */
  statements(): readonly object[];
  /** Whether all parts of a course together are passed. */
  isWholeDone(): boolean;
  /** How much has arrived so far: grows as long as anything does. */
  arrived(): number;
  stop(): Promise<void>;
}

/** Serves a course as its column wants it. */
export async function hostOf(course: string, column: Column): Promise<Host> {
  if (column === "web") return site(await readZip(await zipOf(course, "web")));
  if (column === "one page") return site(new Map([["index.html", await onePageOf(course)]]));
  const lms = await startLms({ package: await zipOf(course, column) });
  return {
    launchUrl: (options) => lms.launchUrl(options),
    menuUrl: () => lms.menuUrl(),
    misbehave: (faults) => lms.misbehave(faults),
    glance: async () => {},
    result: () => resultOf(lms.record()),
    violations: () => violationsOf(lms.record()),
    statements: () => lms.record().statements,
    isWholeDone: () => isPassed(lms.record()),
    arrived: () => lms.record().requests.length,
    stop: () => lms.stop(),
  };
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
    launchUrl: () => `${server.origin}/index.html`,
    menuUrl: () => "about:blank",
    misbehave: () => {},
    async glance(course) {
      const { status, score } = JSON.parse(await course.evaluate<string>(KEPT));
      result = { status: statusCalled(status), ...(typeof score === "number" && { score }) };
    },
    result: () => result,
    violations: () => [],
    statements: () => [],
    isWholeDone: () => result.status === "passed",
    arrived: () => 0,
    stop: () => server.stop(),
  };
}
