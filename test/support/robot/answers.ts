import type { KindName, OutlineQuestion, QuestionOf, Wordless } from "@coursewright/course";

/** How a learner answers: as the author meant it, or as wrong as can be. */
export type Manner = "right" | "wrong";

/** Enters an answer into the form of a question, with the events that a learner's hand would cause. */
export function enterAnswer(
  form: HTMLFormElement,
  question: OutlineQuestion,
  manner: Manner,
): void {
  // The entry of a kind takes questions of that kind; the lookup has lost the link.
  const enter = HANDS[question.kind] as Hand<KindName>;
  enter(form, question, manner);
}

type Hand<K extends KindName> = (
  form: HTMLFormElement,
  question: Wordless<QuestionOf<K>>,
  manner: Manner,
) => void;

const HANDS: { readonly [K in KindName]: Hand<K> } = {
  single: tickOne,
  truefalse: tickOne,
  poll: tickOne,
  multiple(form, { options }, manner) {
    for (const { letter } of options.filter((option) => option.tick === manner))
      tick(form, `[name=answer][value="${letter}"]`);
  },
  match(form, { left, right }, manner) {
    for (const { letter, goesWith } of left) {
      const at = manner === "right" ? goesWith : (goesWith + 1) % right.length;
      put(form, `[data-part="${letter}"] select`, right[at]?.letter ?? "");
    }
  },
  order(form, { items }, manner) {
    const letters = items.map(({ letter }) => letter);
    arrange(form, manner === "right" ? letters : letters.reverse());
  },
  fill(form, { blanks }, manner) {
    for (const [n, blank] of blanks.entries())
      put(form, `[data-part="blank-${n + 1}"] .blank`, wordFor(blank, manner));
  },
  number(form, { answer, min = 0, max = min }, manner) {
    put(form, "[name=number]", String(manner === "right" ? (answer ?? (min + max) / 2) : 987654));
  },
  scale(form, { statements }, manner) {
    for (const { letter } of statements)
      tick(form, `[name="rate-${letter}"][value="${manner === "right" ? 2 : 1}"]`);
  },
  reflect(form) {
    put(form, "[name=words]", "What I think of it.");
  },
};

function tickOne(
  form: HTMLFormElement,
  { options }: Wordless<QuestionOf<"single" | "truefalse" | "poll">>,
  manner: Manner,
): void {
  const option = options.find((each) => each.tick === manner) ?? options[0];
  tick(form, `[name=answer][value="${option?.letter}"]`);
}

type Blank = Wordless<QuestionOf<"fill">>["blanks"][number];

function wordFor(blank: Blank, manner: Manner): string {
  const isRight = manner === "right";
  if (blank.kind === "choice")
    return blank.options.find(({ right }) => right === isRight)?.letter ?? "";
  return isRight ? (Object.values(blank.accepted)[0]?.[0] ?? "") : "nothing of the kind";
}

function tick(form: HTMLFormElement, selector: string): void {
  const field = form.querySelector<HTMLInputElement>(selector);
  if (field && !field.checked) field.click();
}

function put(form: HTMLFormElement, selector: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`nothing to enter "${value}" into: ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Brings items into an order by their arrows. */
function arrange(form: HTMLFormElement, letters: readonly string[]): void {
  const rows = () => [...form.querySelectorAll<HTMLElement>("[data-item]")];
  for (const [at, letter] of letters.entries()) {
    const place = () => rows().findIndex((row) => row.dataset.item === letter);
    for (let n = place(); n > at; n = place())
      rows()[n]?.querySelector<HTMLElement>('[data-move="-1"]')?.click();
  }
}
