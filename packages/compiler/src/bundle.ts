import type { Outline } from "@coursewright/course";
import type { Tracking } from "@coursewright/targets";
import { build, transform } from "esbuild";
import type { PageText } from "./page-texts.ts";
import { type BundleTarget, entry, type Uses } from "./render/entry.ts";
import { INSIDE_NAMES } from "./render/inside-names.ts";
import { type Pieces, pieces } from "./render/pieces.ts";
import { hashedFile, type TextFile } from "./render/text-file.ts";
import { unused } from "./render/unused.ts";
import { withoutAxios } from "./without-axios.ts";

const BROWSERS = { target: "es2022", charset: "utf8", legalComments: "none" } as const;

const SHORTENED = new RegExp(`^(?:${INSIDE_NAMES.join("|")})$`);

const made = new Map<string, Promise<TextFile>>();

/** The player with one tracker and what the course uses: a classic script, made once a run for all packages. */
export function bundle(
  uses: Uses,
  target: BundleTarget,
  from: Pieces = pieces(),
): Promise<TextFile> {
  const text = entry(uses, target, from);
  const key = [text, ...[...uses.features].sort()].join("\n");
  const script = made.get(key) ?? make(text, uses, from);
  made.set(key, script);
  return script;
}

/**
 * The course without its words, what its tracker has to know, and where its further languages are, as a script
 * that leaves all of it to the player.
 */
export function outlineFile(
  outline: Outline,
  tracking?: Tracking,
  texts: readonly PageText[] = [],
): TextFile {
  const known = `var coursewright=${scriptJson(outline)};\n`;
  const settled = tracking && (tracking.activities || Object.keys(tracking.settings).length > 0);
  const told = settled ? `var coursewrightTracking=${scriptJson(tracking)};\n` : "";
  const paths = texts.map(({ locale, file }) => [locale, file.path]);
  const spoken = paths[0]
    ? `var coursewrightTexts=${scriptJson(Object.fromEntries(paths))};\n`
    : "";
  return hashedFile("course", "js", known + told + spoken);
}

/** `</script`, and the two line ends that JSON allows and JavaScript of 2018 does not. */
export function scriptJson(value: object | string): string {
  return JSON.stringify(value)
    .replaceAll("</", "<\\/")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

async function make(text: string, uses: Uses, from: Pieces): Promise<TextFile> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: from.folder },
    plugins: [unused(uses, from), withoutAxios()],
    // Fields become plain assignments: a definition for each would be longer.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    bundle: true,
    minifySyntax: true,
    write: false,
    format: "esm",
    ...BROWSERS,
  });
  // Only then it is known what a constant of another file makes needless.
  const { code } = await transform(outputFiles[0]?.text ?? "", {
    minify: true,
    mangleProps: SHORTENED,
    treeShaking: true,
    format: "iife",
    ...BROWSERS,
  });
  return hashedFile("player", "js", code);
}
