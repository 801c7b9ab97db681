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
  const place = one("[data-outcome]", form);
  if (!place) return;
  const result = outcome.score === 1 ? "right" : outcome.score > 0 ? "partly" : "wrong";
  const count = outcome.tally && counted(outcome.tally, messages);
  const sentence = one(`[data-if=${result}]`, form);
  const spoken = count === undefined ? [hidden(marksAsText(form))] : [];
  place.replaceChildren(...spoken);
  if (count === undefined && !sentence) return;
  const verdict = part(`[data-verdict=${result}]`);
  one(".flow", verdict)?.append(...words(count, sentence));
  place.append(verdict);
}

/** For a question that is open again. */
export function hideOutcome(form: HTMLElement): void {
  one("[data-outcome]", form)?.replaceChildren();
}

/** Says what is missing before an answer can be checked. */
export function showReminder(form: HTMLElement, words: string): void {
  const line = Object.assign(document.createElement("p"), { className: "tag", textContent: words });
  line.dataset.mark = "miss";
  one("[data-outcome]", form)?.replaceChildren(line);
}

function counted({ found, of, tooMany }: Tally, messages: Messages): string {
  if (found === of && tooMany === 0) return messages.allFound({ of });
  return messages.found({ found, of, tooMany });
}

/** The count and the author's sentence in one paragraph, even if the sentence brings its own. */
function words(count: string | undefined, sentence: HTMLElement | undefined): readonly Node[] {
  const copy = [...(sentence?.cloneNode(true).childNodes ?? [])];
  if (count === undefined) return copy;
  const bold = Object.assign(document.createElement("b"), { textContent: count });
  const first = copy.find((node) => node instanceof HTMLParagraphElement);
  if (first instanceof HTMLElement) {
    first.prepend(bold, " ");
    return copy;
  }
  const paragraph = document.createElement("p");
  paragraph.append(bold, " ", ...copy);
  return [paragraph];
}

/** Marks are read out, because they appear where no live region is. */
function hidden(text: string): HTMLElement {
  return Object.assign(document.createElement("p"), { className: "vh", textContent: text });
}
