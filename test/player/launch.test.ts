import {
  encode,
  type Launch,
  NEW_RECORD,
  type Outline,
  type OutlineStep,
  outline,
} from "@coursewright/course";
import { expect } from "chai";
import { begin } from "../../packages/player/src/launch.ts";
import { newPage } from "../support/browser.ts";
import { listening } from "../support/listening.ts";
import { writePage } from "../support/player-page.ts";

const STEM = "l/".padEnd(255, "x");

describe("a bookmark", () => {
  it("tells the screen also without a state", () => {
    expect(begin(launchAt("l/a-b"), courseWith(["l/a", "l/a-b"])).record.screen).to.equal("l/a-b");
  });

  it("means the screen of that name, not one whose name is longer", () => {
    const longerFirst = courseWith(["l/a-b", "l/a"]);
    expect(begin(launchAt("l/a"), longerFirst).record.screen).to.equal("l/a");
  });

  it("means nothing where no screen has that name", () => {
    expect(begin(launchAt("l/a"), courseWith(["l/a-b"])).record.screen).to.equal(undefined);
  });

  it("means the screen whose name it begins where an LMS cut it", () => {
    const cut = courseWith(["l/a", `${STEM}-and-more`]);
    expect(begin(launchAt(STEM), cut).record.screen).to.equal(`${STEM}-and-more`);
  });
});

describe("a launch with a state that cannot be read", () => {
  it("only looks back when it failed and no attempt can be left", () => {
    const saved = { state: "damaged", bookmark: "" };
    const failed: Launch = { ...launchAt(""), saved, verdict: { status: "failed", score: 20 } };
    const course = outline(listening({ attempts: 1 }));
    expect(begin(failed, course).purpose).to.equal("review");
  });

  it("shows the cover also when reading it is a fault of ours, and tells the fault", async () => {
    const course = listening();
    const state = encode(NEW_RECORD, outline(course));
    const page = await newPage();
    const mishaps: string[] = [];
    page.on("pageerror", ({ message }) => mishaps.push(message));
    await page.addInitScript(breakSlots);
    await page.addInitScript((launch) => Object.assign(window, { launch }), {
      saved: { state, bookmark: "lesson/three-lights" },
    });
    await page.goto(await writePage(course));
    await page.waitForSelector("[data-ready]");
    const words = await page.locator("#cw-continue").textContent();
    await page.context().close();
    expect(words).to.equal("Continue: Three warning lights");
    expect(mishaps).to.have.length(1);
  });
});

/** Lets the page's outline arrive without its slots, which no state can be read by. */
function breakSlots(): void {
  let kept: object = {};
  Object.defineProperty(window, "coursewright", {
    get() {
      return kept;
    },
    set(given: object) {
      kept = { ...given, slots: null };
    },
  });
}

function launchAt(bookmark: string): Launch {
  const saved = { state: "", bookmark };
  return { mode: "normal", saved, verdict: { status: "incomplete" }, learner: "ines" };
}

function courseWith(names: readonly string[]): Outline {
  const screens = names.map((name) => ({
    name,
    anchor: name,
    questions: [],
    roleplays: [],
    marks: [],
  }));
  const step: OutlineStep = { id: "l", objectives: [], draws: {}, screens };
  return { ...outline(listening()), slots: [], steps: [step] };
}

describe("a start at which the tracker fails", () => {
  it("leaves a course to look around in, which writes over nothing", async () => {
    const page = await newPage();
    await page.addInitScript(() => Object.assign(window, { failing: true }));
    await page.goto(await writePage(listening()));
    await page.waitForSelector("[data-ready]");
    await page.waitForSelector('[data-banner="browse"]:not([hidden])');
    await page.evaluate(() => location.assign("#lesson--one-move"));
    await page.waitForSelector("#cw-next:visible");
    await page.click("#cw-next");
    const sent = await page.evaluate(() => window.sent);
    await page.context().close();
    expect(sent).to.deep.equal([]);
  });
});
