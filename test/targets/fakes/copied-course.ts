import type { LearningEvent, Tracker } from "@coursewright/course";
import { withCopy } from "@coursewright/targets/trackers/copy";
import { createTracker } from "@coursewright/targets/trackers/scorm2004";
import { scorm2004 } from "../../../packages/targets/src/scorm2004/dialect.ts";
import { ACTIVITIES, OUTLINE } from "./desk.ts";
import { FakeLms } from "./lms.ts";
import { FakeOnline, type Network, type Sent } from "./online.ts";
import { verbOf } from "./record-store.ts";
import { answered, passed } from "./world.ts";

/** The broker that gives tokens. */
export const BROKER = "https://broker.example/leave";
/** The record store that a copy goes to. */
export const STORE = "https://lrs.example/xapi/";
/** What the file beside the page says. */
export const FILE = { tokenUrl: BROKER, homePage: "https://acme.example" };

/** What surrounds a course. */
export interface Wish {
  readonly values?: Readonly<Record<string, string>>;
  readonly file?: object | undefined;
  readonly query?: string;
  readonly network?: Network;
  readonly around?: () => object;
  readonly without?: "copy";
  readonly earlier?: Course;
}

/** A course whose copy goes to a record store. */
export interface Course {
  readonly lms: FakeLms;
  readonly online: FakeOnline & { tick(): Promise<void> };
  readonly store: Store;
  readonly tracker: Tracker;
}

class Ticking extends FakeOnline {
  /** Lets what can happen happen, though somebody never answers. */
  async tick(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await new Promise((resume) => setImmediate(resume));
  }
}

/** A course in SCORM 2004 in which a question was answered and the course passed. */
export async function course(wish: Wish = {}): Promise<Course> {
  const lms = new FakeLms({ "cmi.learner_id": "ines", ...JOURNAL, ...wish.values });
  const store = new Store("file" in wish ? wish.file : FILE);
  const online = new Ticking(wish.network ?? store.answer, wish.query);
  const around = wish.around && { getXapiConfig: wish.around };
  const window = { [scorm2004.api]: lms.api(scorm2004), parent: around };
  Reflect.set(online, "window", window);
  for (const [key, value] of wish.earlier?.online.stored ?? []) online.stored.set(key, value);
  const inner = createTracker(online);
  const tracking = { settings: {}, activities: ACTIVITIES };
  const tracker = wish.without ? inner : withCopy(inner, online, tracking, OUTLINE);
  await tracker.start(OUTLINE.id);
  const events: readonly LearningEvent[] = [answered({ id: "one" }), passed];
  tracker.send(events);
  await online.tick();
  return { lms, online, store, tracker };
}

/** Leaves the course and waits until all is sent. */
export async function leave({ tracker, online }: Course): Promise<void> {
  tracker.end();
  await online.pass(3);
}

const JOURNAL = {
  "cmi.interactions._children": "id,type,learner_response,result",
  "cmi.interactions._count": "0",
  "cmi.completion_status": "unknown",
};

/** A broker, and a record store behind it. */
class Store {
  private readonly file: object | undefined;
  private readonly sent: object[] = [];
  private tokens = 0;
  private refused = "";

  constructor(file: object | undefined) {
    this.file = file;
  }

  /** From now on a token is too old. */
  refuse(token: string): void {
    this.refused = `Basic ${token}`;
  }

  statements(): readonly object[] {
    return this.sent;
  }

  verbs(): readonly string[] {
    return this.sent.map(verbOf);
  }

  readonly answer = async ({ url, body, headers }: Sent): Promise<Response | undefined> => {
    if (url.pathname.endsWith("/xapi-config.json"))
      return this.file ? Response.json(this.file) : new Response("", { status: 404 });
    if (url.pathname === "/leave")
      return Response.json({ endpoint: STORE, "auth-token": `t${++this.tokens}` });
    if (headers.authorization === this.refused) return new Response("", { status: 401 });
    this.sent.push(...JSON.parse(body));
    return Response.json([]);
  };
}
