import type { Tally } from "@coursewright/course/view";
import { marksAsText } from "./marks.ts";
import type { Messages } from "./messages.ts";
import { one, part } from "./page.ts";

/** What a submission came to. */
export interface Outcome {
  /** From −1 to 1. */
  readonly score: number;
  readonly tally: Tally | undefined;
}

/** Says below a question what an answer came to: the count first, then the author's sentence. */
export function showOutcome(form: HTMLElement, outcome: Outcome, messages: Messages): void {
  const { score, tally } = outcome;
  const result = score === 1 ? "right" : score > 0 ? "partly" : "wrong";
  const sentence = kept(form, result);
  const verdict = part(`[data-verdict=${result}]`);
  one("p", verdict)?.append(...sentence);
  one("b", verdict)?.append(tally ? counted(tally, messages) : "");
  // Marks are read out, because they appear where no live region is.
  const spoken = part(".spoken");
  spoken.append(tally ? "" : marksAsText(form));
  say(form, tally || sentence.length > 0 ? [spoken, verdict] : [spoken]);
}

/** Says something where it is read out too, in place of what was said before. */
export function say(form: HTMLElement, nodes: readonly Node[] = []): void {
  one("[data-outcome]", form)?.replaceChildren(...nodes);
}

/** A copy of one of the sentences that the page keeps for a question. */
export function kept(form: HTMLElement, name: string): readonly Node[] {
  const store = one<HTMLTemplateElement | null>(`[data-if=${name}]`, form);
  return store ? [...document.importNode(store.content, true).childNodes] : [];
}

function counted({ found, of, tooMany, what }: Tally, messages: Messages): string {
  if (what) return messages[what]({ found, of });
  if (found === of && tooMany === 0) return messages.allFound({ of });
  return messages.found({ found, of, tooMany });
}
