import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { HostOptions } from "../wire.ts";

let bundled: Promise<string> | undefined;

/** The script of the host page, bundled once per process. */
export function hostScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

/** The page that holds the API and, in a frame, the course. */
export function hostPage(options: HostOptions, title: string): string {
  const json = JSON.stringify(options).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>html, body { height: 100%; margin: 0 } body { display: flex; flex-direction: column } iframe { flex: 1; border: 0 }</style>
<p><button id="leave">Leave the course</button></p>
<iframe name="course" title="Course"></iframe>
<script type="application/json" id="launch">${json}</script>
<script src="/host.js"></script>
</html>
`;
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

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
