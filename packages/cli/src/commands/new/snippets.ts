import { PAGE_NAMES, referencePage } from "@coursewright/compiler";

/** The blocks of the language as VS Code snippets, from the same samples as the reference: `:::single` and a tab write one. */
export function snippets(): string {
  const entries = PAGE_NAMES.flatMap((name) => {
    const page = referencePage(name);
    const sample = page?.samples.find(({ path }) => path === "lesson.md");
    if (!page || page.sort === "topic" || !sample) return [];
    const mark = sample.text.includes(`:::${name}`) ? ":::" : "::";
    return [[page.title, snippet(`${mark}${name}`, sample.text, page.description)] as const];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function snippet(prefix: string, text: string, description: string): object {
  const lines = text.trimEnd().split("\n");
  const start = Math.max(
    lines.findIndex((line) => line.startsWith(prefix)),
    0,
  );
  const [first = "", ...rest] = lines.slice(start);
  // A dollar would be a place to tab to.
  const body = [withoutNames(first), ...rest].map((line) => line.replaceAll("$", "\\$"));
  return { scope: "markdown", prefix, body, description };
}

/** The first line of a block without what only its own lesson knows; `check --fix` writes an id. */
function withoutNames(line: string): string {
  return line
    .replace(/#[\w-]+ ?|(objective|bank)=[\w-]+ ?/g, "")
    .replace(/ ?\}/, "}")
    .replace("{}", "");
}
