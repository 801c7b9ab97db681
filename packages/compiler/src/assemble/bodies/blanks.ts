import type { Blank } from "@coursewright/course";
import { children, type Token } from "../../parse/markdown.ts";
import { blankOf } from "./blank.ts";
import { cutBlanks, type Gap } from "./blank-marks.ts";
import type { BodyReader } from "./body.ts";

/** Stand for a gap until its sentence is HTML: a sanitiser leaves them alone, and no author writes them. */
const [OPEN, CLOSE] = ["\uf8f0", "\uf8f1"];

/** Sentences with `[[blanks]]`. */
export const blanks: BodyReader<"blanks"> = {
  starts: holdsBlank,
  greedy: true,
  asks: true,
  read(tokens, { context }) {
    const found: Blank[] = [];
    const gap = (cut: Gap): string => {
      found.push(blankOf(cut, context));
      return `${OPEN}${found.length - 1}${CLOSE}`;
    };
    const sentences = tokens.map((token) => cutBlanks(token, { gap, context }));
    const markup = context.writer.blocks(sentences);
    const body = markup.replaceAll(
      new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g"),
      '<i data-blank="$1"></i>',
    );
    return { body: context.words.html(body), blanks: found };
  },
};

function holdsBlank(token: Token): boolean {
  if (token.type === "text" && !("tokens" in token && token.tokens))
    return token.text.includes("[[");
  if (token.type === "link" || token.type === "codespan") return false;
  if (token.type === "table") {
    const cells = [token.header, ...token.rows].flat();
    return cells.some((cell) => (cell.tokens as readonly Token[]).some(holdsBlank));
  }
  return children(token).some(holdsBlank);
}
