import type { Wordless } from "../../text.ts";
import type { Option } from "../question.ts";
import type { Mark } from "../view.ts";

type Ticked = Pick<Wordless<Option>, "letter" | "tick">;

/** Letters of the ticked options, in alphabetical order whatever the order on the page. */
export function tickedLetters(form: HTMLFormElement): readonly string[] {
  return inputs(form)
    .filter((input) => input.checked)
    .map((input) => input.value)
    .sort();
}

/** Ticks exactly these options. */
export function tick(form: HTMLFormElement, letters: readonly string[]): void {
  for (const input of inputs(form)) input.checked = letters.includes(input.value);
}

/** The mark of an option where one answer is asked for. */
export function markOf(option: Ticked): Mark {
  switch (option.tick) {
    case "right":
      return { part: option.letter, fit: "good", word: "one" };
    case "half":
      return { part: option.letter, fit: "part", word: "partly" };
    case "wrong":
      return { part: option.letter, fit: "miss", word: "miss" };
    default:
      return option.tick satisfies never;
  }
}

/** The options that are right and were not among the chosen. */
export function notChosen(
  options: readonly Ticked[],
  chosen: readonly string[],
): readonly Ticked[] {
  return options.filter(({ letter, tick }) => tick === "right" && !chosen.includes(letter));
}

function inputs(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[name=answer]")];
}
