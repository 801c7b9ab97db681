import type { Block, Course, Grading, Screen } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { course, html, lesson, prose, question, screen, text } from "../support/edition.ts";
import { invoice } from "../support/invoice.ts";
import { openPage } from "../support/player-page.ts";
import { goTo, sent, wordsOf } from "./steps.ts";

const PLACE = { file: "lesson.md", line: 1, column: 1, endLine: 1, endColumn: 2 };

describe("what is for another role", () => {
  let page: Page;
  afterEach(() => page.context().close());

  const contents = () => page.keyboard.press("c");

  it("takes the button that finishes the course not with it", async () => {
    page = await openPage(ward({ pass: undefined, completion: "manual" }));
    await goTo(page, "talk");
    await page.getByRole("button", { name: "I have finished" }).click();
    await page.waitForSelector("#cw-finish[data-on]");
    expect((await sent(page)).find((event) => event.kind === "judged")).to.deep.equal({
      kind: "judged",
      verdict: { status: "completed" },
    });
  });

  it("leaves the button behind what is read last, whatever the role", async () => {
    page = await openPage(ward({ pass: undefined, completion: "manual" }));
    await page.getByText("Nurse", { exact: true }).click();
    await goTo(page, "rounds");
    expect(await page.locator("[data-on] > :last-child").innerText()).to.equal("I have finished");
    await goTo(page, "cw-finish");
    expect(await page.locator("#cw-open a").allInnerTexts()).to.deep.equal(["Rounds"]);
  });

  it("names the screen with the button at the end of the course", async () => {
    page = await openPage(ward({ pass: undefined, completion: "manual" }));
    await goTo(page, "cw-finish");
    expect(await page.locator("#cw-open a").allInnerTexts()).to.deep.equal(["Talk"]);
  });

  it("is no lesson of the cover and the contents", async () => {
    page = await openPage(ward());
    expect(await page.locator(".parts li:visible a").allInnerTexts()).to.deep.equal([
      "For everybody",
    ]);
    await contents();
    expect(await page.locator("#cw-contents h3:visible").allInnerTexts()).to.deep.equal([
      "For everybody",
    ]);
  });

  it("is a lesson there once the role is chosen", async () => {
    page = await openPage(ward());
    await page.getByText("Nurse", { exact: true }).click();
    expect(await page.locator(".parts li:visible a").allInnerTexts()).to.deep.equal([
      "For everybody",
      "On the ward",
    ]);
    await page.getByRole("link", { name: "On the ward" }).click();
    await page.waitForSelector("#lesson--rounds[data-on]");
  });

  it("keeps no screen from being done", async () => {
    page = await openPage(await withTalkFor("nurse"));
    await goTo(page, "talk");
    await contents();
    expect(await wordsOf(page.locator('#cw-contents [href="#lesson--talk"]'))).to.contain("done");
  });

  it("has to be done by whoever has the role", async () => {
    page = await openPage(await withTalkFor("nurse"));
    await page.getByText("Nurse", { exact: true }).click();
    await goTo(page, "talk");
    await contents();
    expect(await wordsOf(page.locator('#cw-contents [href="#lesson--talk"]'))).to.equal("Talk");
  });
});

describe("what was not drawn from a bank", () => {
  it("takes the button that finishes the course not with it", async () => {
    const asked = ["q1", "q2"].map((id) => question("single", id, id, ["x Yes", "- No"]));
    const screens = asked.map((block, index) =>
      screen(`q${index + 1}`, `Question ${index + 1}`, [banked(block, "ab".charAt(index))]),
    );
    const page = await openPage(
      course([lesson(screens, { draws: { warm: 1 } })], { pass: undefined, completion: "manual" }),
    );
    const place = page.locator(".screen:not([hidden]):has([data-finished])");
    const first = await page.locator("#cw-continue").getAttribute("href");
    expect(`#${await place.getAttribute("id")}`).to.equal(first);
    await page.context().close();
  });
});

/** A lesson for everybody, its screen last, and one that only nurses see. */
function ward(grading: Partial<Grading> = {}): Course {
  const talk = screen("talk", "Talk", [prose("<p>Say it back.</p>")]);
  const rounds = screen("rounds", "Rounds", [forRole("nurse", [prose("<p>Ask first.</p>")])]);
  return withRoles([[talk], [rounds]], grading);
}

/** A role-play and a task that only one role sees, on a screen for everybody. */
async function withTalkFor(role: string): Promise<Course> {
  const played = await invoice();
  const talks = played.steps.flatMap(({ screens }) => screens.flatMap(({ blocks }) => blocks));
  const talk = talks.filter(({ kind }) => kind === "roleplay");
  const task: Block = { kind: "task", id: "try", task: "do", words: html("Try it"), place: PLACE };
  const blocks = [prose("<p>Say it back.</p>"), forRole(role, [...talk, task])];
  const { slots, ...rest } = withRoles([[screen("talk", "Talk", blocks)]]);
  return { ...rest, slots: [...slots, ...played.slots.filter(({ kind }) => kind !== "screen")] };
}

function withRoles(
  screens: readonly (readonly Screen[])[],
  grading: Partial<Grading> = {},
): Course {
  const titles = ["For everybody", "On the ward"];
  const steps = screens.map((own, index) =>
    lesson(own, { id: `lesson-${index + 1}`, title: html(titles[index] ?? "") }),
  );
  const roles = [
    { id: "support", name: text("Support") },
    { id: "nurse", name: text("Nurse") },
  ];
  return course(steps, grading, { audience: { roles, pick: "learner" } });
}

function forRole(role: string, blocks: readonly Block[]): Block {
  return { kind: "for", roles: [role], blocks, place: PLACE };
}

function banked(block: Block, letter: string): Block {
  if (block.kind !== "question") return block;
  return { ...block, question: { ...block.question, bank: { id: "warm", letter } } };
}
