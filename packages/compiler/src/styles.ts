import { transform } from "esbuild";
import { foldConstants } from "./render/fold.ts";
import { lightFallback } from "./render/light-fallback.ts";
import { hashedFile, type TextFile } from "./render/text-file.ts";
import { readTemplateFile } from "./templates.ts";

// In this order: later rules win over earlier ones of the same weight.
const SHEETS = [
  "constants",
  "ground",
  "shapes",
  "frame",
  "controls",
  "questions",
  "reading",
  "cover-and-finish",
  "dialogs",
  "modes",
];

const made = new Map<string, Promise<TextFile>>();

/** The style sheet of a theme, minified; made once a run. */
export function styles(theme = "calm"): Promise<TextFile> {
  const sheet = made.get(theme) ?? make(theme);
  made.set(theme, sheet);
  return sheet;
}

async function make(theme: string): Promise<TextFile> {
  const tokens = readTemplateFile(`themes/${theme}.css`);
  const sheets = SHEETS.map((name) => readTemplateFile(`styles/${name}.css`));
  const rules = foldConstants(sheets.join(""));
  const css = tokens + lightFallback(tokens) + rules;
  const { code } = await transform(css, { loader: "css", minify: true });
  return hashedFile("player", "css", code);
}
