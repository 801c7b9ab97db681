import { openDialog } from "./dialogs.ts";
import type { Navigation } from "./navigation.ts";
import { all, byId, one } from "./page.ts";
import { recall, remember } from "./storage.ts";

const SETTING = "keys";

/** Single keys for the commonest steps; speech input needs that they can be switched off. */
export function runKeyboard(navigation: Navigation): void {
  const setting = one("[name=keys]", byId("keys"));
  if (!(setting instanceof HTMLInputElement)) return;
  setting.checked = recall(SETTING) !== "off";
  setting.addEventListener("change", () => remember(SETTING, setting.checked ? "on" : "off"));

  document.addEventListener("keydown", (event) => {
    if (!setting.checked || isTyping(event) || one("dialog[open]", document)) return;
    const act = actionOf(event.key, navigation);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function isTyping({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof Element && target.matches("select, textarea, [type=text], [type=number]")
  );
}

function actionOf(key: string, navigation: Navigation): (() => void) | undefined {
  switch (key) {
    case "?":
      return () => openDialog("cw-keys");
    case "c":
      return () => openDialog("cw-contents");
    case "n":
      return follow(navigation, 1);
    case "b":
      return follow(navigation, -1);
    default:
      return choose(key);
  }
}

function follow(navigation: Navigation, steps: number): (() => void) | undefined {
  const stop = navigation.near(steps);
  return stop && (() => navigation.go(stop.anchor));
}

/** The option of that number in the first question of the screen that is still open. */
function choose(key: string): (() => void) | undefined {
  const form = one(".screen[data-on] .q:not([data-closed])", document);
  const input = form && all("input[name=answer]", form)[Number(key) - 1];
  return (
    input &&
    (() => {
      input.focus();
      input.click();
    })
  );
}
