import {
  type Course,
  encode,
  type Interaction,
  NEW_RECORD,
  outline,
  roleplaysOf,
} from "@coursewright/course";
import type { Locator, Page } from "playwright-core";
import { type Circumstances, openPage } from "../support/player-page.ts";
import { sent } from "./steps.ts";

/** What the learner can do, by its first words. */
export const ASK = "“Three calls";
export const NUMBER = "“May I";
export const LOOK = "Look her";
export const PAUSE = "Breathe out";
export const SAY_BACK = "“You were";
export const BILLING = "“I see";

/** A learner who wants nothing to move, on the screen of the role-play. */
export async function openTalk(course: Course, circumstances: Circumstances = {}): Promise<Page> {
  const page = await openPage(course, circumstances);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await toTalk(page);
  return page;
}

export async function toTalk(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = document.querySelector(".play")?.closest(".screen")?.id ?? "";
  });
  await page.waitForSelector(".screen[data-on] .play");
}

/** A launch that brings back what was played last, and as often as that. */
export function launchWith(course: Course, ended: number, words: readonly string[]): Circumstances {
  const present = numbersOf(course, words);
  const runs = { ended, present, ...(ended > 0 && { best: present }) };
  const screen = course.steps[0]?.screens[0]?.name ?? "";
  const record = { ...NEW_RECORD, screen, runs: new Map([["invoice", runs]]) };
  return { launch: { saved: { state: encode(record, outline(course)), bookmark: screen } } };
}

function numbersOf(course: Course, words: readonly string[]): readonly number[] {
  const choices = course.steps
    .flatMap(roleplaysOf)
    .flatMap(({ places }) => places)
    .flatMap(({ beats }) => beats)
    .flatMap((beat) => (beat.kind === "choices" ? beat.choices : []));
  return words.map((start) => {
    const found = choices.find(({ html }) => html.html.en?.startsWith(start));
    if (!found) throw new Error(`no choice "${start}"`);
    return found.number;
  });
}

/** Does one thing after the other. */
export async function make(page: Page, ...words: readonly string[]): Promise<void> {
  for (const start of words) await move(page, start).click();
}

export function move(page: Page, words: string): Locator {
  return page.locator(".move", { hasText: words });
}

/** What the log says, a line each. */
export function logOf(page: Page): Promise<readonly string[]> {
  return page
    .locator(".talk > *")
    .evaluateAll((lines) =>
      lines.map((line) => (line.textContent ?? "").replace(/\s+/g, " ").trim()),
    );
}

export function debriefOf(page: Page): Locator {
  return page.locator(".debrief");
}

/** What the tracker was told of answers. */
export async function interactionsOf(page: Page): Promise<readonly Interaction[]> {
  return (await sent(page)).flatMap((event) =>
    event.kind === "answered" ? [event.interaction] : [],
  );
}
