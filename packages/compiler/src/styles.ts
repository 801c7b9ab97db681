import type { Block, KindName } from "@coursewright/course";
import { transform } from "esbuild";
import type { FeatureName } from "./render/features.ts";
import { foldConstants } from "./render/fold.ts";
import { lightFallback } from "./render/light-fallback.ts";
import { hashedFile, type TextFile } from "./render/text-file.ts";
import { readTemplateFile } from "./templates.ts";

/** What a page may hold that needs rules of its own. */
export type Styled = Block["kind"] | KindName | FeatureName;

const HANDOUTS: readonly Styled[] = ["steps", "cards", "reveal", "story", "discuss", "buddy"];

// In this order: later rules win over earlier ones of the same weight. A sheet with a list goes only
// with what stands in it.
const SHEETS: readonly (readonly [name: string, of?: readonly Styled[]])[] = [
  ["constants"],
  ["ground"],
  ["shapes"],
  ["frame"],
  ["controls"],
  ["questions"],
  ["fields", ["fill", "number", "scale", "reflect", "plan", "match"]],
  ["match-order", ["match", "order"]],
  ["reading"],
  ["cover-and-finish"],
  ["roleplay", ["roleplay"]],
  ["debrief", ["roleplay"]],
  ["phrases", ["phrases", "steps"]],
  ["handouts", [...HANDOUTS, "phrases", "plan"]],
  ["media", ["media"]],
  ["plan", ["plan", "task"]],
  ["roles", ["roles", "skip"]],
  ["languages", ["languages"]],
  ["dialogs"],
  ["modes"],
];

/** The names of everything that has a sheet only where it is used. */
export const ALL_STYLED: readonly Styled[] = SHEETS.flatMap(([, of = []]) => of);

const made = new Map<string, Promise<TextFile>>();

/** The style sheet of a theme with the rules for what a course holds, minified; made once a run. */
export function styles(used: readonly Styled[], theme = "calm"): Promise<TextFile> {
  const names = SHEETS.filter(([, of]) => !of || of.some((name) => used.includes(name))).map(
    ([name]) => name,
  );
  const key = [theme, ...names].join();
  const sheet = made.get(key) ?? make(theme, names);
  made.set(key, sheet);
  return sheet;
}

async function make(theme: string, names: readonly string[]): Promise<TextFile> {
  const tokens = readTemplateFile(`themes/${theme}.css`);
  const sheets = names.map((name) => readTemplateFile(`styles/${name}.css`));
  const rules = foldConstants(sheets.join(""));
  const css = tokens + lightFallback(tokens) + rules;
  const { code } = await transform(css, { loader: "css", minify: true });
  return hashedFile("player", "css", code);
}
