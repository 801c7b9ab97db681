import type { Faults } from "../faults.ts";
import type { Answer } from "./serve.ts";

const NO_STORAGE = `"use strict";
for (const name of ["localStorage", "sessionStorage", "indexedDB"])
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
`;

// First on the window and in the capture phase: nobody after it hears anything.
const NO_PAGE_HIDE = `"use strict";
for (const name of ["pagehide", "beforeunload", "unload", "visibilitychange"])
  addEventListener(name, (event) => event.stopImmediatePropagation(), true);
`;

const SCRIPTS: Readonly<Record<string, string>> = {
  "/injected/no-storage.js": NO_STORAGE,
  "/injected/no-page-hide.js": NO_PAGE_HIDE,
};

/** A script that the LMS puts into the pages of the course. */
export function injectedScript(path: string): Answer | undefined {
  const body = SCRIPTS[path];
  return body === undefined ? undefined : { type: "text/javascript", body };
}

/** A file of the course as the LMS serves it: before all scripts of a page come those of the LMS. */
export function injected(file: Answer, { blocksStorage, swallowsPageHide }: Faults): Answer {
  const scripts = [
    ...(blocksStorage ? ["no-storage"] : []),
    ...(swallowsPageHide ? ["no-page-hide"] : []),
  ];
  if (scripts.length === 0 || !file.type?.startsWith("text/html")) return file;
  const tags = scripts.map((name) => `<script src="/injected/${name}.js"></script>`).join("");
  const html = typeof file.body === "string" ? file.body : new TextDecoder().decode(file.body);
  const start = /<head\b/i.test(html) ? /<head\b[^>]*>/i : /<!doctype[^>]*>/i;
  return { ...file, body: html.replace(start, `$&${tags}`) };
}
