import type { Page } from "playwright-core";
import type { Circumstances } from "../support/player-page.ts";
import { answer, answerAll, formOf, goTo } from "./steps.ts";

/** A state of the page that has a look of its own, and how a learner gets there. */
export interface State {
  readonly name: string;
  readonly circumstances?: Circumstances;
  readonly reach: (page: Page) => Promise<void>;
}

const RIGHT = ["a", "b", "d"];

/** Every state there is; each is checked in light, dark and on the smallest screen. */
export const STATES: readonly State[] = [
  { name: "cover", reach: async () => {} },
  { name: "text", reach: (page) => goTo(page, "one-move") },
  { name: "open question", reach: (page) => goTo(page, "which-reply") },
  { name: "nothing chosen", reach: (page) => reply(page) },
  { name: "hint", reach: hint },
  { name: "not this one", reach: (page) => reply(page, "a") },
  { name: "fits partly", reach: (page) => reply(page, "c") },
  { name: "right", reach: (page) => reply(page, "b") },
  { name: "other replies", reach: otherReplies },
  { name: "shown", reach: shown },
  { name: "some found", reach: (page) => lights(page, ["a", "c", "d"]) },
  { name: "all found", reach: (page) => lights(page, RIGHT) },
  { name: "sure", reach: sure },
  { name: "connection lost", reach: lost },
  { name: "no LMS", reach: (page) => page.evaluate(() => window.tell({ kind: "none" })) },
  { name: "session over", reach: (page) => page.evaluate(() => window.tell({ kind: "ended" })) },
  {
    name: "looking back",
    circumstances: { launch: { verdict: { status: "passed", score: 93 } } },
    reach: (page) => reply(page, "a"),
  },
  { name: "browsing", circumstances: { launch: { mode: "browse" } }, reach: async () => {} },
  { name: "contents", reach: (page) => page.keyboard.press("c") },
  { name: "keyboard", reach: (page) => page.keyboard.press("?") },
  {
    name: "text and colours",
    reach: (page) => page.getByRole("button", { name: "Text and colours" }).click(),
  },
  { name: "passed", reach: (page) => finish(page, "b", RIGHT) },
  { name: "below the pass mark", reach: (page) => finish(page, "a", ["c"]) },
  { name: "underway", reach: (page) => goTo(page, "cw-finish") },
  {
    name: "on the web",
    circumstances: { recorder: "browser" },
    reach: (page) => finish(page, "b", RIGHT),
  },
  {
    name: "left",
    reach: (page) => page.getByRole("button", { name: "Save and exit" }).click(),
  },
];

async function reply(page: Page, ...letters: readonly string[]): Promise<void> {
  await goTo(page, "which-reply");
  await answer(page, "reply", letters);
}

async function lights(page: Page, letters: readonly string[]): Promise<void> {
  await goTo(page, "three-lights");
  await answer(page, "lights", letters);
}

async function hint(page: Page): Promise<void> {
  await goTo(page, "which-reply");
  await formOf(page, "reply").locator("summary").click();
}

async function otherReplies(page: Page): Promise<void> {
  await reply(page, "b");
  await formOf(page, "reply").locator(".others summary").click();
}

async function shown(page: Page): Promise<void> {
  await reply(page, "a");
  await formOf(page, "reply").getByRole("button", { name: "Try again" }).click();
  await answer(page, "reply", ["d"]);
  await formOf(page, "reply").getByRole("button", { name: "Show me" }).click();
}

async function sure(page: Page): Promise<void> {
  await goTo(page, "silence");
  await formOf(page, "silence").getByText("Certain").click();
  await answer(page, "silence", ["a"]);
}

async function lost(page: Page): Promise<void> {
  await goTo(page, "which-reply");
  await page.evaluate(() => window.tell({ kind: "lost", kept: "browser" }));
}

async function finish(page: Page, letter: string, letters: readonly string[]): Promise<void> {
  await answerAll(page, letter, letters);
  await goTo(page, "cw-finish");
}
