import { expect } from "chai";
import type { LrsFaults } from "../../packages/lms/src/lrs/faults.ts";
import { type Desk, type Manner, relaunched, reloaded, seated } from "./fakes/desk.ts";
import { verbOf } from "./fakes/record-store.ts";

/** What goes wrong while a learner works, and how it is put right. */
type Trouble = LrsFaults | ((desk: Desk) => () => void);

const TROUBLES: Readonly<Record<string, Trouble>> = {
  "nothing goes wrong": {},
  "the store is down": { lrsIsDown: true },
  "only the statements are refused by a store that is down": {
    lrsIsDown: true,
    lrsFaultsHit: "statements",
  },
  "only documents fail": { lrsIsDown: true, lrsFaultsHit: "documents" },
  "every second minute is too much for the store": { lrsThrottlesForSeconds: 20 },
  "the store asks for peace and does not say how long": { lrsThrottlesForSeconds: 0 },
  "the line goes dead before anything is stored": { lrsHangsUp: "before-storing" },
  "the line goes dead once all is stored": { lrsHangsUp: "after-storing" },
  "documents have always changed": { lrsDocumentsChanged: true },
  "the store takes a few statements at a time": { lrsTakesAtMostBytes: 3000 },
  "the store sends no ETag": { lrsEtag: "missing" },
  "the store hides its ETag": { lrsEtag: "hidden" },
  "the store is down and its errors cannot be read": {
    lrsIsDown: true,
    lrsErrorsWithoutCors: true,
  },
  "the network is gone for a minute": ({ online }) => {
    online.isOffline = true;
    return () => online.comeOnline();
  },
  "the network comes back without a word": ({ online }) => {
    online.isOffline = true;
    return () => {
      online.isOffline = false;
    };
  },
  "the store hangs": ({ online }) => {
    online.isHanging = true;
    return () => {
      online.isHanging = false;
    };
  },
  "this tab may keep nothing": ({ online }) => {
    online.tabBlocked = true;
    online.storageBlocked = true;
    return () => {};
  },
  "the clock is put back": ({ online }) => {
    const now = online.now.bind(online);
    online.now = () => now() - 1_800_000;
    return () => {};
  },
};

const ENDINGS = {
  "leaves by the button": async (desk: Desk) => {
    desk.tracker.end();
    await desk.online.pass(6);
    return desk;
  },
  "closes the tab": async (desk: Desk) => {
    desk.online.happen("hidden");
    desk.online.happen("leaving");
    await desk.online.settle();
    return desk;
  },
  "loads the page again and leaves": async (desk: Desk, manner: Manner) => {
    desk.online.reloading = true;
    desk.online.happen("leaving");
    await desk.online.settle();
    // Without storage a page that is loaded again is a new one, to which cmi5 gives no token.
    if (desk.online.tabBlocked) return desk;
    const again = await reloaded(manner, desk);
    again.tracker.end();
    await again.online.pass(6);
    return again;
  },
} as const;

for (const manner of ["cmi5", "xapi"] as const) {
  for (const [what, trouble] of Object.entries(TROUBLES)) {
    describe(`in ${manner}, when ${what}`, () => {
      for (const [how, end] of Object.entries(ENDINGS)) {
        it(`loses and doubles nothing of a learner who ${how}`, async () => {
          const desk = await seated(manner);
          const right = begin(desk, trouble);
          await work(desk);
          right();
          await desk.online.pass(61);
          const last = await end(desk, manner);
          expectAll(last);
          last.online.close();
          const again = await relaunched(manner, last);
          await again.online.pass(61);
          expect(again.launch.verdict).to.deep.equal({ status: "passed", score: 100 });
          expect(again.launch.saved.bookmark).to.equal("listening/s2");
          expectAll(again);
          expect(rules(again)).to.deep.equal([]);
        });
      }

      it("loses nothing of the result when the tab closes in the middle of it", async () => {
        const desk = await seated(manner);
        const right = begin(desk, trouble);
        await work(desk);
        desk.online.happen("leaving");
        await desk.online.settle();
        desk.online.close();
        right();
        const again = await relaunched(manner, desk);
        await again.online.pass(61);
        if (!desk.online.storageBlocked) expect(again.launch.verdict.status).to.equal("passed");
        expect(count(again, "passed")).to.equal(1);
        expect(count(again, "completed")).to.equal(1);
        expect(rules(again)).to.deep.equal([]);
      });
    });
  }
}

function begin(desk: Desk, trouble: Trouble): () => void {
  if (typeof trouble === "function") return trouble(desk);
  desk.store.misbehave(trouble);
  return () => desk.store.misbehave({});
}

/** Four answers on two screens within a minute, and a pass in the end. */
async function work(desk: Desk): Promise<void> {
  desk.see("listening/s1");
  desk.answer("one", "b");
  await desk.online.pass(20);
  desk.answer("one", "a");
  desk.see("listening/s2");
  await desk.online.pass(20);
  desk.answer("two", "c");
  await desk.online.pass(20);
  desk.answer("two", "a");
  await desk.online.settle();
}

function expectAll(desk: Desk): void {
  expect([count(desk, "answered"), count(desk, "passed"), count(desk, "completed")]).to.deep.equal([
    4, 1, 1,
  ]);
}

function count(desk: Desk, verb: string): number {
  return desk.store.record().statements.filter((statement) => verbOf(statement) === verb).length;
}

/** The rules that were broken. */
function rules(desk: Desk): readonly string[] {
  return (
    desk.store
      .record()
      .violations.map(({ rule, message }) => `${rule}: ${message}`)
      // What an earlier page could not send comes first, in the order in which it was said.
      .filter((line) => !line.startsWith("tincan/order"))
  );
}
