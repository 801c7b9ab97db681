import type { Beat, Line } from "@coursewright/course";
import { children, type Token } from "../../parse/markdown.ts";
import { assembleChoices } from "./choices.ts";
import { placeOf, type RoleplayContext } from "./context.ts";
import type { PlacedEnding } from "./ending.ts";
import { assembleParagraph } from "./line.ts";
import type { Stretch } from "./stretch.ts";

export function assembleStretch(tokens: readonly Token[], context: RoleplayContext): Stretch {
  const stretch = new Reading(context);
  for (const token of tokens) stretch.take(token);
  return stretch;
}

class Reading implements Stretch {
  readonly beats: Beat[] = [];
  readonly quotes: (Token & { type: "blockquote" })[] = [];
  readonly endings: PlacedEnding[] = [];
  private readonly context: RoleplayContext;
  /** Whether the paragraph before had a condition. */
  private inRun = false;

  constructor(context: RoleplayContext) {
    this.context = context;
  }

  take(token: Token): void {
    if (token.type === "paragraph" || token.type === "text") return this.takeParagraph(token);
    if (token.type !== "blockquote") this.inRun = false;
    const below = (tokens: readonly Token[]) => assembleStretch(tokens, this.context);
    if (token.type === "list") this.beats.push(assembleChoices(token, below, this.context));
    else if (token.type === "blockquote") this.quotes.push(token);
    else reportOddPart(token, this.context);
  }

  private takeParagraph(token: Token & { type: "paragraph" | "text" }): void {
    if (children(token).length === 0) return;
    const read = assembleParagraph(token, this.context);
    if (read.kind === "ending") {
      this.endings.push(read);
      this.inRun = false;
    } else this.addLine(read);
  }

  private addLine(line: Line): void {
    const { guard, place } = line;
    if (guard && guard.word !== "if" && !this.inRun) {
      this.context.report.add("roleplay/else-without-if", place, { word: guard.word });
    }
    this.inRun = guard !== undefined;
    this.beats.push(line);
  }
}

/** Reports what has no meaning in a conversation. */
function reportOddPart(token: Token, context: RoleplayContext): void {
  const place = placeOf(token, context);
  if (token.type === "heading") {
    return context.report.add("roleplay/sub-heading", place, { level: token.depth });
  }
  const what = ODD[token.type] ?? "part";
  context.report.add("roleplay/odd-part", place, { what });
}

const ODD: Readonly<Record<string, string>> = {
  table: "table",
  code: "block of code",
  hr: "rule",
  html: "piece of HTML",
};
