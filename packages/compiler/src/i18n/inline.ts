import type { Place } from "@coursewright/course";
import { children, type Token } from "../parse/markdown.ts";
import type { Positions } from "../parse/positions.ts";
import type { Mark } from "./shape.ts";

/** Words inside a line or a paragraph, and where each of their characters stands. */
export interface Inline {
  readonly words: string;
  readonly tokens: readonly Token[];
  /** A stretch of the words in the file. */
  placeIn(start: number, end: number): Place;
}

/** The words of tokens that follow each other, without the blanks around them. */
export function inlineOf(tokens: readonly Token[], positions: Positions): Inline {
  const raw = tokens.map((token) => token.raw).join("");
  const lead = raw.length - raw.trimStart().length;
  const words = raw.trim();
  const spot = (offset: number, side: "start" | "end"): Place => {
    let rest = offset + lead;
    for (const [at, token] of tokens.entries()) {
      const fits = side === "end" ? rest <= token.raw.length : rest < token.raw.length;
      if (fits || at === tokens.length - 1) return edge(token, rest, { positions, side });
      rest -= token.raw.length;
    }
    throw new Error("No words have no place");
  };
  return {
    words,
    tokens,
    placeIn(start, end) {
      const { file, line, column } = spot(start, "start");
      const { endLine, endColumn } = spot(end, "end");
      return { file, line, column, endLine, endColumn };
    },
  };
}

interface Edge {
  readonly positions: Positions;
  readonly side: "start" | "end";
}

/** The end of a line belongs to the character before it, not to the line below. */
function edge(token: Token, offset: number, { positions, side }: Edge): Place {
  if (side === "start" || offset === 0) return positions.placeIn(token, offset, 0);
  return positions.placeIn(token, offset - 1, 1);
}

/** What in running text may move in a translation, and not vanish: targets of links, pictures, notes and `{{words}}`. */
export function linksIn(tokens: readonly Token[], positions: Positions): readonly Mark[] {
  return tokens.flatMap((token): readonly Mark[] => {
    const written = pointer(token);
    const inside = linksIn(children(token), positions);
    if (written === undefined) return inside;
    return [{ kind: "link", written, place: positions.placeOf(token) }, ...inside];
  });
}

function pointer(token: Token): string | undefined {
  switch (token.type) {
    case "link":
    case "image":
      return token.href;
    case "citation":
      return `[^${token.label}]`;
    case "word":
      return `{{${token.text}}}`;
    default:
      return undefined;
  }
}
