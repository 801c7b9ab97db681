import type { Frame, FrameLocator, Page } from "playwright-core";
import { newPage } from "./browser.ts";

/** One visit of a learner to a course in an LMS. */
export interface Visit {
  /** The LMS's page. */
  readonly page: Page;
  /** The window that the course is in: the LMS's, or its own. */
  readonly window: Page;
  /** The course, inside the LMS's page however deep, or in its own window. */
  readonly course: FrameLocator | Page;
  /** Errors of scripts, and requests that failed or left this machine. */
  readonly mishaps: readonly string[];
  /** Runs a script inside the course's frame; `parent` is the LMS's page. */
  run(script: string): Promise<unknown>;
  /** Leaves by the LMS's own button: the course's page goes, the LMS's stays. */
  leave(): Promise<void>;
  /** Closes the tab, and the course's own window if it has one; the browser stays, with what it keeps. */
  closeTab(): Promise<void>;
  /** Closes the tab and the browser. */
  close(): Promise<void>;
}

/** Opens a course at the URL of a launch, in a browser of its own or in that of an earlier visit. */
export async function visit(launchUrl: string, earlier?: Visit): Promise<Visit> {
  const page = earlier ? await earlier.page.context().newPage() : await newPage();
  const mishaps: string[] = [];
  const popups: Page[] = [];
  watch(page, mishaps);
  page.on("popup", (popup) => {
    popups.push(popup);
    watch(popup, mishaps);
  });
  await page.goto(launchUrl);
  const window = (await opensPopup(page)) ? await popupOf(page, popups) : page;
  return {
    page,
    window,
    course: courseIn(window),
    mishaps,
    run: (script) => courseFrame(window).evaluate(script),
    leave: async () => {
      await page.getByRole("button", { name: "Leave the course" }).click();
      await page.waitForFunction(() => document.documentElement.dataset.left === "yes");
    },
    closeTab: async () => {
      if (window !== page && !window.isClosed()) await closeTab(window);
      await closeTab(page);
    },
    close: async () => {
      if (window !== page && !window.isClosed()) await closeTab(window);
      if (!page.isClosed()) await closeTab(page);
      await page.context().close();
    },
  };
}

function watch(page: Page, mishaps: string[]): void {
  page.on("pageerror", (error) => mishaps.push(error.message));
  page.on("requestfailed", (request) => mishaps.push(`${request.url()} failed`));
  page.on("request", (request) => {
    if (!isLocal(request.url())) mishaps.push(`${request.url()} is elsewhere`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) mishaps.push(`${response.url()}: ${response.status()}`);
  });
}

/** The LMS says on its page that the course is in a window of its own. */
function opensPopup(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset.course === "popup");
}

async function popupOf(page: Page, popups: readonly Page[]): Promise<Page> {
  const popup = popups[0] ?? (await page.waitForEvent("popup"));
  await popup.waitForLoadState();
  return popup;
}

function courseIn(window: Page): FrameLocator | Page {
  const parent = window.frame("course")?.parentFrame();
  return parent ? parent.frameLocator("iframe[name=course]") : window;
}

// Playwright closes a page without the events that a closed tab fires; leaving the page fires the same ones. The LMS's page
// may be on its way to the menu at that moment, and takes over: what it was on is left then as well.
async function closeTab(page: Page): Promise<void> {
  await page.goto("about:blank").catch(async (error: Error) => {
    if (!error.message.includes("interrupted by another navigation")) throw error;
    await page.waitForLoadState();
  });
  await page.close();
}

function courseFrame(window: Page): Frame {
  return window.frame("course") ?? window.mainFrame();
}

function isLocal(url: string): boolean {
  return /^(http:\/\/(127\.0\.0\.1|localhost)[:/]|data:|blob:|about:)/.test(url);
}
