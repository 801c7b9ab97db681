import { all, byId } from "./page.ts";
import { recall, remember } from "./storage.ts";

/** Colours and text size as the learner wants them, remembered in this browser. */
export function runDisplay(): void {
  const root = document.documentElement;
  for (const input of all("input", byId("display"))) {
    if (!(input instanceof HTMLInputElement)) continue;
    const { name, value } = input;
    if (recall(name) === value) set(input);
    input.addEventListener("change", () => {
      set(input);
      remember(name, value);
    });
  }

  function set(input: HTMLInputElement): void {
    input.checked = true;
    root.dataset[input.name] = input.value;
  }
}
