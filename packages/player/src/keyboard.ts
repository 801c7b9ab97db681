import { all, one } from "./page.ts";

/** Single keys for the commonest steps; speech input needs that they can be switched off. */
export function runKeyboard(): void {
  document.body.onkeydown = (event) => {
    // A key that is held is pressed once.
    if (event.repeat || !one("[name=keys]:checked") || isTyping(event) || one("dialog[open]"))
      return;
    const meant = buttonOf(event.key) ?? choiceOf(event.key);
    if (!meant) return;
    event.preventDefault();
    meant.click();
  };
}

function isTyping({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  // On an element.
  return (
    ctrlKey || metaKey || altKey || (target as Element).matches("select, textarea, [type=text]")
  );
}

/** What the page says is pressed by a key. */
function buttonOf(key: string): HTMLElement | undefined {
  return all("[data-key]:not([hidden])").find(({ dataset }) => dataset.key === key);
}

/** The option of that number in the first question of the screen that is still open, or the move of a role-play. */
function choiceOf(key: string): HTMLElement | undefined {
  const form = one("[data-on] .q:not([data-closed])");
  const choice = all(form ? "input[name=answer]" : "[data-on] .move", form ?? document)[
    Number(key) - 1
  ];
  choice?.focus();
  return choice;
}
