import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { HostOptions } from "../wire.ts";
import { escaped, page } from "./page.ts";

let bundled: Promise<string> | undefined;

/** The script of the host page, bundled once per process. */
export function hostScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

/** A control of the LMS around a course of several items. */
export interface Control {
  readonly words: string;
  readonly url: string;
}

/** The page that holds the API and, in a frame unless it has its own window, the course. */
export function hostPage(
  options: HostOptions,
  { title, controls }: { readonly title: string; readonly controls: readonly Control[] },
): string {
  const json = JSON.stringify(options).replaceAll("<", "\\u003c");
  const links = controls.map(({ words, url }) => `<a href="${escaped(url)}">${words}</a>`);
  const { frames, opensPopup } = options.temper.faults;
  const frame = `<iframe name="${frames ? "player" : "course"}" title="Course"></iframe>\n`;
  return page(
    title,
    `<style>html, body { height: 100%; margin: 0 } body { display: flex; flex-direction: column } iframe { flex: 1; border: 0 }</style>
<p><button id="leave">Leave the course</button> ${links.join(" ")}</p>
${opensPopup ? "" : frame}<script type="application/json" id="launch">${json}</script>
<script src="/host.js"></script>`,
  );
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL("../host/main.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}
