import type { LearningEvent } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { examinedSample } from "../support/course-sample.ts";
import { type Circumstances, openPage } from "../support/player-page.ts";
import { sent, wordsOf } from "./steps.ts";

const TALK = "everybody--talk-to-the-client";

describe("a course that is not the same for everybody", () => {
  let page: Page;
  afterEach(() => page.context().close());

  async function open(circumstances: Circumstances = {}, change?: (yaml: string) => string) {
    page = await openPage(await examinedSample("for-everybody", change), circumstances);
  }

  describe("by role", () => {
    it("shows the default part before anybody has said a role", async () => {
      await open();
      await goTo(page, TALK);
      expect(await shownWords(page)).to.contain("Ask the customer first.");
      expect(await shownWords(page)).not.to.contain("Ask the patient first.");
    });

    it("shows the part and the words of the role that the learner chooses", async () => {
      await open();
      await page.getByText("Nurse", { exact: true }).click();
      await goTo(page, TALK);
      expect(await shownWords(page))
        .to.contain("Talk to the patient")
        .and.contain("Most patients");
      expect(await shownWords(page)).not.to.contain("customer");
    });

    it("keeps the role for the next session", async () => {
      await open();
      await page.getByText("Nurse", { exact: true }).click();
      const saved = savedIn(await sent(page));
      await page.context().close();
      await open({ launch: { saved } });
      expect(await page.getByLabel("Nurse").isChecked()).to.equal(true);
      await goTo(page, TALK);
      expect(await shownWords(page)).to.contain("Ask the patient first.");
    });

    it("takes the role from the LMS where the course leaves it to it", async () => {
      await open({ launch: { role: "nurse" } }, (yaml) => yaml.replace("learner", "lms"));
      expect(await page.locator("#cw-roles").count()).to.equal(0);
      await goTo(page, TALK);
      expect(await shownWords(page)).to.contain("Ask the patient first.");
    });

    it("tells the LMS the words that the learner saw", async () => {
      await open();
      await page.getByText("Nurse", { exact: true }).click();
      await goTo(page, TALK);
      await answer(page, "ask-nurse");
      const told = (await sent(page)).flatMap((event) =>
        event.kind === "answered" ? [event.interaction.description] : [],
      );
      expect(told).to.deep.equal(["What do you ask the patient in the bed?"]);
    });

    it("counts only what is offered to the role", async () => {
      await open();
      await page.getByText("Nurse", { exact: true }).click();
      await answerPretest(page);
      await goTo(page, TALK);
      await answer(page, "ask-nurse");
      await tickAll(page);
      expect(verdictIn(await sent(page))).to.deep.equal({ score: 100, status: "passed" });
    });

    it("is readable without script as whoever has no role sees it", async () => {
      await open();
      const hidden = await page.evaluate(
        () =>
          new DOMParser()
            .parseFromString(document.documentElement.outerHTML, "text/html")
            .querySelectorAll("[data-roles][hidden]").length,
      );
      expect(hidden).to.equal(1);
    });
  });

  describe("by a draw from a bank", () => {
    it("asks as many questions as are drawn and leaves the other screens out", async () => {
      await open();
      expect(await drawn(page)).to.have.length(2);
      expect(await wordsOf(page.locator("#cw-inside"))).to.equal("6 screens, 3 questions");
    });

    it("asks the same after a break", async () => {
      await open();
      const before = await drawn(page);
      await page.getByRole("link", { name: "Start" }).click();
      await page.waitForFunction(() => window.sent.length > 0);
      const saved = savedIn(await sent(page));
      await page.context().close();
      await open({ launch: { saved, learner: "somebody-else" } });
      expect(await drawn(page)).to.deep.equal(before);
    });

    it("draws for each learner", async () => {
      const draws = new Set<string>();
      for (const learner of ["a", "b", "c", "d", "e"]) {
        await open({ launch: { learner } });
        draws.add(String(await drawn(page)));
        await page.context().close();
      }
      await open();
      expect(draws.size).to.be.above(1);
    });
  });

  describe("by what is known", () => {
    it("offers to leave a lesson out once the earlier step shows that it is known", async () => {
      await open();
      await goTo(page, TALK);
      expect(await page.locator("[data-known]").isVisible()).to.equal(false);
      await answerPretest(page);
      await goTo(page, TALK);
      expect(await wordsOf(page.locator("[data-known] p"))).to.equal(
        "You know this already: 100 of 100 in What you know.",
      );
    });

    it("goes on with the next step and counts the lesson as done", async () => {
      await open();
      await leaveOut(page);
      await page.waitForSelector("#try-it--start[data-on]");
      await tickAll(page);
      expect(verdictIn(await sent(page))).to.deep.equal({ score: 100, status: "passed" });
    });

    it("calls it left out in the contents and at the end", async () => {
      await open();
      await leaveOut(page);
      await goTo(page, "cw-finish");
      expect(await wordsOf(page.locator("#cw-left-out"))).to.equal(
        "Left out because you know it: For everybody",
      );
      await page.keyboard.press("c");
      expect(await page.locator("[data-left-out]").isVisible()).to.equal(true);
    });

    it("names its last screen at the end where the button of that finishes the course", async () => {
      await open({}, (yaml) => yaml.replace(/ {2}- do:.*attempts: 3/s, "completion: manual"));
      await leaveOut(page);
      await page.waitForSelector("#cw-finish[data-on]");
      expect(await page.locator("#cw-open a").allInnerTexts()).to.deep.equal(["A plan"]);
    });

    it("lets a learner take it after all", async () => {
      await open();
      await leaveOut(page);
      await goTo(page, TALK);
      await page.getByRole("button", { name: "Take it anyway" }).click();
      await tickAll(page);
      await goTo(page, "cw-finish");
      expect(await page.locator("#cw-left-out").isVisible()).to.equal(false);
      expect(await wordsOf(page.locator("#cw-open"))).to.contain("Talk to the customer");
    });
  });

  describe("by what is done away from the screen", () => {
    it("keeps a tick for the next session", async () => {
      await open();
      await goTo(page, "try-it--start");
      await page.getByLabel("I did it").check();
      const saved = savedIn(await sent(page));
      await page.context().close();
      await open({ launch: { saved } });
      await goTo(page, "try-it--start");
      expect(await page.getByLabel("I did it").isChecked()).to.equal(true);
    });

    it("is ticked for whoever looks back", async () => {
      await open();
      await leaveOut(page);
      await page.waitForSelector("#try-it--start[data-on]");
      await tickAll(page);
      const saved = savedIn(await sent(page));
      await page.context().close();
      await open({ launch: { saved, verdict: { score: 100, status: "passed" } } });
      await goTo(page, "try-it--start");
      expect(await page.getByLabel("I did it").isChecked()).to.equal(true);
    });

    it("is done in the contents when it is ticked, and not when it was seen", async () => {
      await open();
      await goTo(page, "try-it--start");
      const done = page.locator('#cw-contents [href="#try-it--start"] .vh');
      await page.keyboard.press("c");
      expect(await done.getAttribute("hidden")).to.equal("");
      await page.keyboard.press("Escape");
      await page.getByLabel("I did it").check();
      await page.keyboard.press("c");
      expect(await done.getAttribute("hidden")).to.equal(null);
    });

    it("names a workshop by its guide", async () => {
      await open();
      await goTo(page, "live--start");
      expect(await shownWords(page))
        .to.contain("Practise in threes")
        .and.contain("I was there");
    });
  });
});

async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await page.waitForSelector(`[id="${id}"][data-on]`);
}

async function answer(page: Page, question: string): Promise<void> {
  const form = page.locator(`[data-question="${question}"]`);
  await form.locator("[value=a]").check();
  await form.getByRole("button", { name: "Check my answer" }).click();
}

/** The ids of the questions that were drawn from the bank. */
function drawn(page: Page): Promise<readonly string[]> {
  return page
    .locator('[id^="pre-test--"]:not([hidden]) [data-question]:not([hidden])')
    .evaluateAll((forms) => forms.map((form) => form.getAttribute("data-question") ?? ""));
}

async function answerPretest(page: Page): Promise<void> {
  for (const id of await drawn(page)) {
    const screen = page.locator(".screen", { has: page.locator(`[data-question="${id}"]`) });
    await goTo(page, (await screen.getAttribute("id")) ?? "");
    await answer(page, id);
  }
}

async function leaveOut(page: Page): Promise<void> {
  await answerPretest(page);
  await goTo(page, TALK);
  await page.getByRole("button", { name: "Skip this lesson" }).click();
}

async function tickAll(page: Page): Promise<void> {
  await goTo(page, "try-it--start");
  await page.getByLabel("I did it").check();
  await goTo(page, "live--start");
  await page.getByLabel("I was there").check();
}

function shownWords(page: Page): Promise<string> {
  return wordsOf(page.locator(".screen[data-on]"));
}

function savedIn(events: readonly LearningEvent[]) {
  const saved = events.flatMap((event) => (event.kind === "saved" ? [event.saved] : [])).at(-1);
  if (!saved) throw new Error("nothing was saved");
  return saved;
}

function verdictIn(events: readonly LearningEvent[]) {
  return events.flatMap((event) => (event.kind === "judged" ? [event.verdict] : [])).at(-1);
}
