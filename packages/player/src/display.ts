import { root } from "./page.ts";
import { recall, remember } from "./storage.ts";

/** Colours, text size and single keys as the learner wants them, remembered in this browser. */
export function runDisplay(): void {
  const { dataset } = root;
  for (const input of document.querySelectorAll<HTMLInputElement>("dialog [name]")) {
    const { name, value } = input;
    const wanted = recall(name);
    if (wanted !== undefined) input.checked = wanted === value;
    if (wanted === value) dataset[name] = value;
    input.addEventListener("change", () => {
      const chosen = input.checked ? value : "off";
      dataset[name] = chosen;
      remember(name, chosen);
    });
  }
}
