import {
  type Connection,
  encode,
  keepBest,
  type Launch,
  type LearnerRecord,
  type LearningEvent,
  NEW_RECORD,
  progressShare,
  submit,
  type Tracker,
  type Verdict,
  verdict,
} from "@coursewright/course";
import { createTracker as createCmi5 } from "@coursewright/targets/trackers/cmi5";
import { createTracker as createXapi } from "@coursewright/targets/trackers/xapi";
import type { LaunchWish } from "../../../packages/lms/src/cmi5/launch.ts";
import type { Activities } from "../../../packages/targets/src/statements/activities.ts";
import { lesson, outlineOf, single } from "../../course/support/outlines.ts";
import { FakeOnline } from "./online.ts";
import { RecordStore } from "./record-store.ts";
import { answered } from "./world.ts";

const MANNERS = { cmi5: createCmi5, xapi: createXapi } as const;
export type Manner = keyof typeof MANNERS;

const QUESTIONS = ["one", "two"].map((id) => single(id, { tries: "any" }));

/** Two questions, to be answered as often as wanted. */
export const OUTLINE = outlineOf([lesson("listening", QUESTIONS)], { onFail: "failed" });

const definition = { name: { en: "Question" }, type: "http://adlnet.gov/expapi/activities/lesson" };

export const ACTIVITIES: Activities = {
  course: "https://acme.example/course",
  version: "1.0.0",
  base: "https://acme.example",
  root: { name: { en: "Course" }, type: "http://adlnet.gov/expapi/activities/course" },
  rootId: "https://acme.example/course",
  pass: 70,
  items: {
    one: { suffix: "/q/one", definition: choice() },
    two: { suffix: "/q/two", definition: choice() },
  },
  screens: {
    "listening/s1": { suffix: "/s/1", definition },
    "listening/s2": { suffix: "/s/2", definition },
  },
  objectives: {},
};

/** A learner in front of a course that an LMS with a record store has launched. */
export class Desk {
  readonly store: RecordStore;
  readonly online: FakeOnline;
  readonly tracker: Tracker;
  /** What the player was told, oldest first. */
  readonly connections: Connection[] = [];
  launch: Launch = {
    mode: "normal",
    saved: { state: "", bookmark: "" },
    verdict: NONE,
    learner: "",
  };
  record: LearnerRecord = NEW_RECORD;
  private reported: Verdict = NONE;

  constructor(manner: Manner, store: RecordStore, online: FakeOnline) {
    this.store = store;
    this.online = online;
    this.tracker = MANNERS[manner](online, { activities: ACTIVITIES }, OUTLINE);
  }

  /** The page has loaded. */
  async start(): Promise<this> {
    const started = this.tracker.start(OUTLINE.id);
    for (let seconds = 0; seconds < 40; seconds++) {
      await this.online.settle();
      const launch = await Promise.race([started, Promise.resolve(undefined)]);
      if (launch) break;
      await this.online.pass(1);
    }
    this.launch = await started;
    this.reported = this.launch.verdict;
    this.tracker.watch((connection) => this.connections.push(connection));
    return this;
  }

  get connection(): Connection | undefined {
    return this.connections.at(-1);
  }

  /** Sees a screen. */
  see(screen: string): void {
    this.save({ ...this.record, screen, shown: new Set([...this.record.shown, screen]) });
  }

  /** Answers a question: `a` is right, the others are not. */
  answer(id: "one" | "two", letter: "a" | "b" | "c"): void {
    const question = QUESTIONS.find((each) => each.id === id);
    if (!question) return;
    const result = letter === "a" ? "right" : "wrong";
    const response = { type: "choice", letters: [letter] } as const;
    const at = this.online.now();
    const told = answered({
      id,
      result,
      response,
      at,
      notation: { type: "choice", correct: [["a"]] },
    });
    this.save(submit(this.record, question, letter), [told]);
  }

  private save(record: LearnerRecord, happened: readonly LearningEvent[] = []): void {
    this.record = record;
    const situation = { record, outline: OUTLINE };
    const saved = { state: encode(record, OUTLINE), bookmark: record.screen ?? "" };
    const progress = { share: progressShare(situation), objectives: [] };
    const best = keepBest(this.reported, verdict(situation, this.launch.pass));
    const isNews = best.status !== this.reported.status || best.score !== this.reported.score;
    this.reported = best;
    this.tracker.send([
      ...happened,
      { kind: "saved", saved },
      { kind: "progressed", progress },
      ...(isNews ? [{ kind: "judged", verdict: best } as const] : []),
    ]);
  }
}

/** A learner whom an LMS has launched into the course. */
export async function seated(manner: Manner, wish: LaunchWish = {}): Promise<Desk> {
  const store = new RecordStore(manner);
  return new Desk(manner, store, new FakeOnline(store.answer, store.launch(wish))).start();
}

/** The same tab after a reload; its address is what the page has made of it. */
export async function reloaded(manner: Manner, desk: Desk): Promise<Desk> {
  return new Desk(manner, desk.store, inTab(desk, desk.online.query)).start();
}

/** The learner comes back another time in the same browser. */
export async function relaunched(manner: Manner, desk: Desk, wish: LaunchWish = {}): Promise<Desk> {
  return new Desk(manner, desk.store, inTab(desk, desk.store.launch(wish))).start();
}

/** A second window of the same browser, with what the first one's tab keeps, as browsers copy it. */
export async function beside(manner: Manner, desk: Desk): Promise<Desk> {
  const online = inTab(desk, desk.online.query);
  Object.assign(online, { stored: desk.online.stored });
  return new Desk(manner, desk.store, online).start();
}

function inTab({ store, online }: Desk, query: string): FakeOnline {
  const next = new FakeOnline(store.answer, query);
  for (const [key, value] of online.tab) next.tab.set(key, value);
  for (const [key, value] of online.stored) next.stored.set(key, value);
  next.tabBlocked = online.tabBlocked;
  return next;
}

const NONE: Verdict = { status: "incomplete" };

function choice() {
  return {
    name: { en: "Question" },
    type: "http://adlnet.gov/expapi/activities/cmi.interaction",
    interactionType: "choice",
    choices: ["a", "b", "c"].map((id) => ({ id, description: { en: id } })),
  };
}
