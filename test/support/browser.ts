import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { unpackChromium } from "./bundled-chromium.ts";

/** Pages of the browser's own tool bar, of which it then loads fewer beside each page of ours. */
const TOOL_BAR = [
  "InitialWebUI",
  "PreloadTopChromeWebUI",
  "PreloadTopChromeWebUILessNavigations",
  "WebUIReloadButton",
];

/** What Playwright turns off itself, said again because the browser hears the last list only. */
const OFF_ALREADY = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...TOOL_BAR, ...OFF_ALREADY].join(",")}`,
];

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

let running: Promise<Browser> | undefined;

/** The one browser of a test run, started by the first test that asks. */
export function browser(): Promise<Browser> {
  running ??= start();
  return running;
}

/** A page of its own: no cookies, no storage, nothing of other tests. */
export async function newPage(): Promise<Page> {
  const context = await (await browser()).newContext();
  // What does not happen within ten seconds on this machine does not happen.
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

/** Called by mocha when all tests are over; without it the process would stay. */
export async function mochaGlobalTeardown(): Promise<void> {
  await (await running)?.close();
}

async function start(): Promise<Browser> {
  // Loaded late: most test runs need no browser.
  const { chromium } = await import("playwright-core");
  // Playwright turns the back-forward cache off; learners' browsers have it.
  const ignoreDefaultArgs = ["--disable-back-forward-cache"];
  return chromium.launch({ ...(await installation()), args: FLAGS, ignoreDefaultArgs });
}

/** `COURSEWRIGHT_BROWSER=bundled` takes the browser of the npm package even where another is installed. */
async function installation() {
  const system = [process.env.CHROMIUM ?? "", ...SYSTEM].find((path) => existsSync(path));
  if (system && process.env.COURSEWRIGHT_BROWSER !== "bundled") return { executablePath: system };
  return unpackChromium();
}
