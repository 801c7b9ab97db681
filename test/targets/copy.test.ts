import type { LearningEvent, Tracker } from "@coursewright/course";
import { withCopy } from "@coursewright/targets/trackers/copy";
import { createTracker } from "@coursewright/targets/trackers/scorm2004";
import { expect } from "chai";
import { scorm2004 } from "../../packages/targets/src/scorm2004/dialect.ts";
import { ACTIVITIES, OUTLINE } from "./fakes/desk.ts";
import { FakeLms } from "./fakes/lms.ts";
import { FakeOnline, type Network, type Sent } from "./fakes/online.ts";
import { verbOf } from "./fakes/record-store.ts";
import { answered, passed, saved } from "./fakes/world.ts";

const BROKER = "https://broker.example/leave";
const STORE = "https://lrs.example/xapi/";
const FILE = { tokenUrl: BROKER, homePage: "https://acme.example" };

describe("a copy beside SCORM", () => {
  it("tells a record store what SCORM records", async () => {
    const { online, store } = await course();
    await online.pass(3);
    expect(store.verbs()).to.deep.equal([
      "initialized",
      "answered",
      "scored",
      "passed",
      "completed",
    ]);
    const [first] = store.statements();
    expect(first).to.deep.include({
      actor: { objectType: "Agent", account: { homePage: "https://acme.example", name: "ines" } },
    });
    expect(JSON.stringify(first)).to.include("https://w3id.org/xapi/scorm");
  });

  it("goes on where it was, in the same attempt", async () => {
    const before = await course();
    await leave(before);
    const after = await course({ earlier: before, values: { "cmi.suspend_data": "Bx" } });
    await leave(after);
    expect(after.store.verbs()).to.deep.equal(["resumed", "answered", "terminated"]);
    expect(attempts(before, after).size).to.equal(1);
  });

  it("begins another attempt where the LMS holds nothing any more", async () => {
    const before = await course();
    await leave(before);
    const after = await course({ earlier: before });
    await leave(after);
    expect(attempts(before, after).size).to.equal(2);
  });

  it("sends what is left as the page goes away", async () => {
    const { online, store } = await course();
    online.happen("leaving");
    await online.settle();
    expect(store.verbs().slice(-1)).to.deep.equal(["terminated"]);
    expect(online.sent.at(-1)?.keepalive).to.equal(true);
  });

  it("is none in a session that records nothing", async () => {
    const { online } = await course({ values: { "cmi.mode": "review" } });
    await online.pass(3);
    expect(online.sent).to.deep.equal([]);
  });

  it("asks for a new token when the old one has grown old", async () => {
    const { online, store, tracker } = await course();
    await online.pass(3);
    store.refuse("t1");
    tracker.send([answered({ id: "two" })]);
    await online.pass(3);
    expect(store.verbs().at(-1)).to.equal("answered");
    expect(online.sent.filter(({ url }) => url.href === BROKER).length).to.equal(2);
  });

  it("keeps its token in memory only", async () => {
    const { online } = await course();
    await online.pass(3);
    const kept = [...online.tab.values(), ...online.stored.values()].join("\n");
    expect(kept).to.not.include("t1");
  });
});

describe("what a copy hangs on", () => {
  const network = (answers: Readonly<Record<string, () => Response | undefined>>): Network => {
    return async ({ url }) => answers[url.hostname]?.();
  };
  const TROUBLES: Readonly<Record<string, Network>> = {
    "there is no network": async () => undefined,
    "nobody says anything": network({}),
    "the broker is down": broken(() => new Response("", { status: 503 })),
    "the broker speaks no JSON": broken(() => new Response("<h1>Log in</h1>")),
    "the broker sends to an open line": broken(() =>
      Response.json({ endpoint: "http://lrs.example/", "auth-token": "t" }),
    ),
    "the store is down": behindBroker(() => new Response("", { status: 503 })),
    "the store refuses everything": behindBroker(() => new Response("", { status: 403 })),
    "the store speaks nonsense": behindBroker(() => new Response("<h1>")),
    "everything hangs": () => new Promise(() => {}),
  };

  for (const [what, trouble] of Object.entries(TROUBLES)) {
    it(`is never the result: SCORM hears the same when ${what}`, async () => {
      const plain = await course({ without: "copy" });
      const copied = await course({ network: trouble });
      for (const { tracker, online } of [plain, copied]) {
        tracker.send([answered(), saved("Bx")]);
        tracker.end();
        await (copied.online === online ? online.tick() : online.settle());
      }
      expect(copied.lms.calls).to.deep.equal(plain.lms.calls);
      expect(copied.lms.values).to.deep.equal(plain.lms.values);
    });
  }

  it("is never the result: a fault of ours reaches nobody", async () => {
    const { lms, tracker, online } = await course();
    online.uuid = () => {
      throw new Error("ours");
    };
    tracker.send([answered({ id: "two" })]);
    await online.pass(1);
    expect(lms.calls.filter((call) => call.includes("two")).length).to.equal(1);
  });
});

describe("where a copy goes", () => {
  it("is what the address of the launch says first", async () => {
    const actor = encodeURIComponent('{"mbox":"mailto:ines@example.com"}');
    const query = `?endpoint=${encodeURIComponent(STORE)}&auth=Basic%20abc&actor=${actor}`;
    const { online, store, tracker, lms } = await course({ query });
    await online.pass(3);
    expect(store.statements()[0]).to.have.nested.property("actor.mbox");
    expect(online.sent.map(({ url }) => url.href)).to.not.include(BROKER);
    expect(online.query).to.not.include("abc");
    expect([...online.tab.values()].join()).to.include("abc");
    await leave({ online, store, tracker, lms });
    expect([...online.tab.values()].join()).to.not.include("abc");
  });

  it("is then what an administrator has put into the LMS", async () => {
    const data = JSON.stringify({ xapi: { tokenUrl: BROKER } });
    const { online, store } = await course({ values: { "cmi.launch_data": data } });
    await online.pass(3);
    expect(store.statements()[0]).to.have.nested.property(
      "actor.account.homePage",
      "https://content.example",
    );
    expect(online.sent.map(({ url }) => url.pathname)).to.not.include("/course/xapi-config.json");
  });

  it("is at last what the page around says", async () => {
    const { online, store } = await course({ file: undefined, around: () => FILE });
    await online.pass(3);
    expect(store.verbs()).to.include("initialized");
  });

  for (const where of ["a file", "the LMS", "the page around"]) {
    it(`is opened by nothing that ${where} says, and told of nobody it names`, async () => {
      const secret = {
        endpoint: STORE,
        auth: "Basic abc",
        actor: { mbox: "mailto:x@example.com" },
      };
      const said = (config: object) => ({
        file: where === "a file" ? config : undefined,
        ...(where === "the LMS" && {
          values: { "cmi.launch_data": JSON.stringify({ xapi: config }) },
        }),
        ...(where === "the page around" && { around: () => config }),
      });
      const alone = await course(said(secret));
      await alone.online.pass(3);
      expect(alone.store.statements()).to.deep.equal([]);
      const { online, store } = await course(said({ ...secret, ...FILE }));
      await online.pass(3);
      expect(store.statements()[0]).to.have.nested.property("actor.account.name", "ines");
    });
  }

  it("is nowhere where nobody says anything", async () => {
    const { online } = await course({ file: undefined });
    await online.pass(3);
    expect(online.sent.length).to.equal(1);
  });

  for (const tokenUrl of ["http://broker.example/leave", "//broker.example"]) {
    it(`is never an open line: ${tokenUrl}`, async () => {
      const { online } = await course({ file: { ...FILE, tokenUrl } });
      await online.pass(3);
      expect(online.sent.length).to.equal(1);
    });
  }

  it("may be this machine", async () => {
    const { online } = await course({ file: { ...FILE, tokenUrl: "http://127.0.0.1:3000/leave" } });
    await online.pass(3);
    expect(online.sent.map(({ url }) => url.host)).to.include("127.0.0.1:3000");
  });
});

describe("the learner in a copy", () => {
  it("is unreadable where that is wished, and always the same", async () => {
    const name = async () => {
      const { online, store } = await course({ file: { ...FILE, pseudonym: "salt" } });
      // Node takes its own time for a digest.
      while (!store.statements()[0]) await online.pass(1);
      return JSON.parse(JSON.stringify(store.statements()[0])).actor.account.name;
    };
    const [one, other] = [await name(), await name()];
    expect(one).to.match(/^[\da-f]{64}$/);
    expect(one).to.equal(other);
  });

  it("is nobody to tell of where the LMS names none", async () => {
    const { online, store } = await course({ values: { "cmi.learner_id": "" } });
    await online.pass(3);
    expect(store.statements()).to.deep.equal([]);
  });
});

interface Wish {
  readonly values?: Readonly<Record<string, string>>;
  readonly file?: object | undefined;
  readonly query?: string;
  readonly network?: Network;
  readonly around?: () => object;
  readonly without?: "copy";
  readonly earlier?: Course;
}

interface Course {
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
async function course(wish: Wish = {}): Promise<Course> {
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

function broken(answer: () => Response): Network {
  return async ({ url }) => (url.pathname === "/leave" ? answer() : Response.json(FILE));
}

function behindBroker(answer: () => Response): Network {
  return async ({ url }) => {
    if (url.pathname.endsWith("/xapi-config.json")) return Response.json(FILE);
    if (url.pathname !== "/leave") return answer();
    return Response.json({ endpoint: STORE, "auth-token": "t" });
  };
}

async function leave({ tracker, online }: Course): Promise<void> {
  tracker.end();
  await online.pass(3);
}

function attempts(...courses: readonly Course[]): ReadonlySet<string | undefined> {
  const all = courses.flatMap(({ store }) => store.statements());
  return new Set(all.map((each) => /\?attemptId=[\w-]+/.exec(JSON.stringify(each))?.[0]));
}
