import type { KindName, Outline } from "@coursewright/course";
import { build } from "esbuild";
import { type BundleTarget, entry, type Uses } from "./render/entry.ts";
import { type Pieces, pieces } from "./render/pieces.ts";
import { hashedFile, type TextFile } from "./render/text-file.ts";
import { unusedKinds } from "./render/unused-kinds.ts";

const made = new Map<string, Promise<TextFile>>();

/** The player with one tracker and what the course uses: a classic script, made once a run for all packages. */
export function bundle(
  uses: Uses,
  target: BundleTarget,
  from: Pieces = pieces(),
): Promise<TextFile> {
  const text = entry(uses, target, from);
  const script = made.get(text) ?? make(text, uses.kinds, from);
  made.set(text, script);
  return script;
}

/** The course without its words, as a script that leaves it to the player. */
export function outlineFile(outline: Outline): TextFile {
  // `</script`, and the two line ends that JSON allows and JavaScript of 2018 does not.
  const json = JSON.stringify(outline)
    .replaceAll("</", "<\\/")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return hashedFile("course", "js", `var coursewright=${json};\n`);
}

async function make(text: string, kinds: readonly KindName[], from: Pieces): Promise<TextFile> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: from.folder },
    plugins: [unusedKinds(kinds, from)],
    // Fields become plain assignments: a definition for each would be longer.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
  });
  return hashedFile("player", "js", outputFiles[0]?.text ?? "");
}
