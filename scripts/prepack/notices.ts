import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** The licences of everything by others that the bundle holds. */
export function notices(metafile: Metafile, root: string): string {
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap((input) => packageFolder(input) ?? []),
  );
  const entries = [...folders].sort().map((folder) => notice(join(root, folder)));
  const head = "This package contains parts of the following works, unchanged but for bundling.\n";
  return [head, ...new Set(entries)].join("\n");
}

function packageFolder(input: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const path = join(folder, file ?? "");
  const text = file && existsSync(path) ? readFileSync(path, "utf8").trim() : `Licence: ${license}`;
  return `--- ${name} ${version} (${license})\n\n${text}\n`;
}
