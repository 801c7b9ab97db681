import type { Fence } from "../parse/fences.ts";
import type { Token } from "../parse/markdown.ts";

const VOID = new Set(["br", "hr", "wbr", "img", "input", "col", "area", "link", "meta", "source"]);
const TAG = /<(\/?)([a-zA-Z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** Tokens in groups: from raw HTML that leaves something open, such as `<details>`, to what closes it. */
export function groupHtml(
  content: readonly (Token | Fence)[],
): readonly (Fence | readonly Token[])[] {
  const groups: (Fence | readonly Token[])[] = [];
  let group: Token[] = [];
  let open = 0;
  const end = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
    open = 0;
  };
  for (const part of content) {
    if ("kind" in part) {
      end();
      groups.push(part);
      continue;
    }
    group.push(part);
    if (part.type === "html") open += leftOpen(part.raw);
    if (open <= 0) end();
  }
  end();
  return groups;
}

function leftOpen(raw: string): number {
  let open = 0;
  for (const [, slash, name = "", closed] of raw.matchAll(TAG)) {
    if (VOID.has(name.toLowerCase()) || closed === "/") continue;
    open += slash === "/" ? -1 : 1;
  }
  return open;
}
