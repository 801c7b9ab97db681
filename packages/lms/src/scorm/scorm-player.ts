import { setTimeout as wait } from "node:timers/promises";
import type { Faults } from "../faults.ts";
import type { LaunchOptions, Learner } from "../life-cycle/life-cycle.ts";
import { type Activity, leavesOf } from "../package/activity.ts";
import type { CoursePackage } from "../package/open.ts";
import type { LmsRecord } from "../record.ts";
import { type Course, mayChoose, neighbour } from "../sequencing/path.ts";
import { framePage, shown } from "../server/frames.ts";
import { hostPage, hostScript } from "../server/host-page.ts";
import { injected, injectedScript } from "../server/injected.ts";
import { type Answer, type Asked, fileAt, type Responder } from "../server/serve.ts";
import type { Dispatch, Receipt, Temper } from "../wire.ts";
import { closedPage, controlsOf, HTML, itemPath, menuOf, menuPath } from "./pages.ts";
import { isSingle, navigationOf } from "./progress.ts";
import { Visits } from "./visits.ts";
import { wayOf } from "./way.ts";

/** Plays one course of SCORM to one learner. */
export class ScormPlayer {
  course: CoursePackage;
  faults: Faults = {};
  readonly #visits: Visits;

  constructor(course: CoursePackage, learner: Learner) {
    this.course = course;
    this.#visits = new Visits(learner);
  }

  /** Path that launches an item; options are kept for all visits of it. */
  launchPath(options: LaunchOptions): string {
    return `/launch?options=${this.#visits.remember(options)}`;
  }

  /** Path of the page where the learner chooses among the items. */
  menuPath(options: LaunchOptions): string {
    return menuPath(this.#visits.remember(options));
  }

  record(): LmsRecord {
    return this.#visits.record(this.course);
  }

  respond: Responder = async (asked) => {
    if (this.faults.isUnreachable) return "hang-up";
    const answer = await this.#answer(asked);
    // A page that says "no-store" and has sent requests is never brought back as it was.
    return answer && this.faults.allowsRestoring
      ? { ...answer, headers: { "cache-control": "no-cache" } }
      : answer;
  };

  async #answer({ method, url, body }: Asked): Promise<Answer | undefined> {
    if (method === "POST") return url.pathname === "/notes" ? this.#take(body) : undefined;
    const launch = Number(url.searchParams.get("launch"));
    switch (url.pathname) {
      case "/launch":
        return this.#launchChosen(url);
      case "/continue":
        return this.#launchNeighbour(launch, "continue");
      case "/previous":
        return this.#launchNeighbour(launch, "previous");
      case "/menu":
        return menuOf(this.#progress(), optionsIn(url));
      case "/temper":
        return this.#answerTemper(launch);
      case "/frame":
        return { type: HTML, body: framePage(url) };
      case "/host.js":
        return { type: "text/javascript", body: await hostScript() };
      default:
        return injectedScript(url.pathname) ?? this.#file(url);
    }
  }

  #progress(): Course {
    return this.#visits.progress(this.course);
  }

  #launchChosen(url: URL): Answer | undefined {
    const options = optionsIn(url);
    const wanted = url.searchParams.get("item") ?? this.#visits.options(options).item;
    const leaves = leavesOf(this.course.organization);
    const item = wanted === undefined ? leaves[0] : leaves.find(({ id }) => id === wanted);
    if (!item) return;
    const course = this.#progress();
    const isOpen = wanted === undefined || isSingle(course) || mayChoose(course, item.id);
    return isOpen ? this.#launch(item, options) : closedPage(item);
  }

  #launchNeighbour(launch: number, way: "continue" | "previous"): Answer | undefined {
    const options = this.#visits.optionsOf(launch);
    const course = this.#progress();
    const next = neighbour(course, this.#visits.itemOf(launch), way);
    const item = leavesOf(course.root).find(({ id }) => id === next);
    return item ? this.#launch(item, options) : menuOf(course, options);
  }

  #launch(item: Activity, options: number): Answer {
    const begun = this.#visits.begin(this.course, item, { options, faults: this.faults });
    const { launch } = begun;
    const course = shown(`/course/${item.launch ?? ""}`, this.faults);
    const controls = controlsOf(this.#progress(), item, { launch, options });
    const host = { ...begun, course, temper: this.#temper(launch) };
    return { type: HTML, body: hostPage(host, { title: this.course.title, controls }) };
  }

  async #answerTemper(launch: number): Promise<Answer> {
    const { slowMilliseconds = 0 } = this.faults;
    if (slowMilliseconds > 0) await wait(slowMilliseconds);
    return json(this.#temper(launch));
  }

  #temper(launch: number): Temper {
    const item = this.#visits.itemOf(launch);
    return { faults: this.faults, navigation: navigationOf(this.#progress(), item) };
  }

  #take(body: string): Answer {
    // The host page that wrote it shares the type.
    const dispatch = JSON.parse(body) as Dispatch;
    const kept = this.#visits.attempts.take(dispatch, this.faults);
    const isEnd = dispatch.notes.some((note) => note.kind === "commit" && note.commit.final);
    const next = kept && isEnd ? this.#next(dispatch.launch) : undefined;
    const receipt: Receipt = { kept, ...(next !== undefined && { next }) };
    return json(receipt);
  }

  /** Where content asked to go when it ended its session. */
  #next(launch: number): string | undefined {
    if (leavesOf(this.course.organization).length === 1) return;
    const track = this.#visits.attempts.track(this.#visits.itemOf(launch));
    const way = wayOf(track?.values["adl.nav.request"]);
    const options = this.#visits.optionsOf(launch);
    switch (way?.kind) {
      case undefined:
        return;
      case "continue":
      case "previous":
        return `/${way.kind}?launch=${launch}`;
      case "item":
        return itemPath(way.id, options);
      case "menu":
        return menuPath(options);
      default:
        way satisfies never;
    }
  }

  #file(url: URL): Answer | undefined {
    const file = fileAt(this.course.files, url, "/course/");
    return file && injected(file, this.faults);
  }
}

function optionsIn(url: URL): number {
  return Number(url.searchParams.get("options") ?? "0");
}

function json(value: unknown): Answer {
  return { type: "application/json", body: JSON.stringify(value) };
}
