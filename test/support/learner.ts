import type { FrameLocator, Page } from "playwright-core";
import { newPage } from "./browser.ts";

/** One visit of a learner to a course in an LMS. */
export interface Visit {
  readonly page: Page;
  /** The course, inside the LMS's page. */
  readonly course: FrameLocator;
  /** Errors of scripts, and requests that failed or left this machine. */
  readonly mishaps: readonly string[];
  /** Runs a script inside the course's frame; `parent` is the LMS's page. */
  run(script: string): Promise<unknown>;
  /** Leaves by the LMS's own button: the course's page goes, the LMS's stays. */
  leave(): Promise<void>;
  /** Closes the tab; the browser stays, with what it keeps. */
  closeTab(): Promise<void>;
  /** Closes the tab and the browser. */
  close(): Promise<void>;
}

/** Opens a course at the URL of a launch, in a browser of its own or in that of an earlier visit. */
export async function visit(launchUrl: string, earlier?: Visit): Promise<Visit> {
  const page = earlier ? await earlier.page.context().newPage() : await newPage();
  const mishaps: string[] = [];
  page.on("pageerror", (error) => mishaps.push(error.message));
  page.on("requestfailed", (request) => mishaps.push(`${request.url()} failed`));
  page.on("request", (request) => {
    if (!isLocal(request.url())) mishaps.push(`${request.url()} is elsewhere`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) mishaps.push(`${response.url()}: ${response.status()}`);
  });
  await page.goto(launchUrl);
  return {
    page,
    course: page.frameLocator("iframe[name=course]"),
    mishaps,
    run: (script) => courseFrame(page).evaluate(script),
    leave: async () => {
      await page.getByRole("button", { name: "Leave the course" }).click();
      await page.waitForFunction(() => document.querySelector("iframe")?.src === "about:blank");
    },
    closeTab: () => closeTab(page),
    close: async () => {
      if (!page.isClosed()) await closeTab(page);
      await page.context().close();
    },
  };
}

// Playwright closes a page without the events that a closed tab fires; leaving the page fires the same ones.
async function closeTab(page: Page): Promise<void> {
  await page.goto("about:blank");
  await page.close();
}

function courseFrame(page: Page) {
  const frame = page.frame("course");
  if (!frame) throw new Error("The LMS shows no course.");
  return frame;
}

function isLocal(url: string): boolean {
  return /^(http:\/\/(127\.0\.0\.1|localhost)[:/]|data:|blob:|about:)/.test(url);
}
