import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Course, KIND_NAMES, type Launch, outline, type Tracker } from "@coursewright/course";
import type { Page } from "playwright-core";
import { bundle, outlineFile } from "../../packages/compiler/src/bundle.ts";
import { localize } from "../../packages/compiler/src/localize.ts";
import { pageTexts } from "../../packages/compiler/src/page-texts.ts";
import { FEATURES } from "../../packages/compiler/src/render/features.ts";
import { pieces } from "../../packages/compiler/src/render/pieces.ts";
import { render } from "../../packages/compiler/src/render.ts";
import { ALL_STYLED, styles } from "../../packages/compiler/src/styles.ts";
import { newPage } from "./browser.ts";
import { scratchFolder } from "./scratch.ts";

/** How the tracker of a page behaves. */
export interface Circumstances {
  readonly launch?: Partial<Launch>;
  readonly recorder?: Tracker["recorder"];
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300"><rect width="720" height="300" fill="#eaf0f8"/><rect x="60" y="60" width="260" height="120" rx="30" fill="#fff" stroke="#1f4e8c" stroke-width="4"/><rect x="400" y="120" width="260" height="120" rx="30" fill="#1f4e8c"/></svg>';

/** Writes the page of a course with a tracker that a test can listen to; returns its address. */
export async function writePage(
  course: Course,
  recorder: Tracker["recorder"] = "lms",
): Promise<string> {
  const tracker = fileURLToPath(new URL("./fake-tracker.ts", import.meta.url));
  const from = { ...pieces(), tracker: () => tracker };
  const style = await styles(ALL_STYLED);
  const features = FEATURES.filter((name) => name !== "languages" || course.languages.length > 1);
  const script = await bundle({ kinds: KIND_NAMES, features }, { tracker: "fake" }, from);
  const texts = pageTexts(course, { recorder });
  const outlined = outlineFile(outline(course), undefined, texts);
  const files = { style: style.path, outline: outlined.path, script: script.path };
  const others = texts.map(({ html }) => html);
  const page = render(localize(course, course.languages[0] ?? "en"), {
    recorder,
    theme: "calm",
    files,
    others,
  });
  const picture = { path: "media/say-it-back.svg", content: PICTURE };
  const folder = scratchFolder();
  mkdirSync(join(folder, "media"));
  const further = texts.map(({ file }) => file);
  for (const { path, content } of [style, script, outlined, page, picture, ...further]) {
    writeFileSync(join(folder, path), content);
  }
  return pathToFileURL(join(folder, page.path)).href;
}

/** Opens a course as a learner would. */
export async function openPage(course: Course, circumstances: Circumstances = {}): Promise<Page> {
  const page = await newPage();
  await page.addInitScript((given) => Object.assign(window, given), circumstances);
  await page.goto(await writePage(course, circumstances.recorder));
  await page.waitForSelector(".js .screen[data-on]");
  return page;
}

/** Stops the page's clock: from now on it moves only when it is told to, however slow the machine is. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}
