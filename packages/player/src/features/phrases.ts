import { copyText, select } from "../clipboard.ts";
import type { Player } from "../feature.ts";
import { all, announce, onClick, one } from "../page.ts";

const SHOWN_FOR_MS = 2000;

/** Finds, filters, keeps and copies phrases. */
export function run({ notes }: Player): void {
  for (const bank of all("[data-phrases]")) {
    bank.addEventListener("input", () => sift(bank));
  }
  notes.watch(() => {
    for (const star of all("[data-star]")) press(star, notes.read(star.dataset.star ?? ""));
  });
  onClick("[data-star]", (star) => {
    const note = star.matches("[aria-pressed=true]") ? "" : "1";
    press(star, note);
    notes.write(star.dataset.star ?? "", note);
  });
  onClick("[data-copy]", copy);
}

function press(star: HTMLElement, note: string): void {
  star.setAttribute("aria-pressed", String(note !== ""));
}

/** Shows the phrases that hold the words and fit the channel, and the groups that still have some. */
function sift(bank: HTMLElement): void {
  const words = plain(typed("[type=text]", bank));
  const channel = typed(":checked", bank);
  for (const phrase of all("li", bank)) {
    const { for: fits = "" } = phrase.dataset;
    const isFor = !channel || !fits || fits.split(" ").includes(channel);
    // Not its buttons, which have words too.
    const said = phrase.firstElementChild?.textContent ?? "";
    phrase.hidden = !isFor || !plain(said).includes(words);
  }
  const none = one("[data-none]", bank);
  const found = one("li:not([hidden])", bank);
  if (!none || none.hidden === !!found) return;
  none.hidden = !!found;
  if (!found) announce(none.textContent ?? "");
}

function typed(selector: string, bank: HTMLElement): string {
  const input = one(selector, bank);
  return input instanceof HTMLInputElement ? input.value : "";
}

/** Letters without accents and capitals, so that a search finds what a keyboard cannot type. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

async function copy(button: HTMLElement): Promise<void> {
  const words = button.closest("li")?.querySelector<HTMLElement>(".voice");
  if (!words || button.dataset.copy) return;
  const isCopied = await copyText(spoken(words), button);
  if (!isCopied) select(words);
  button.dataset.copy = isCopied ? "copied" : "selected";
  announce(one(`.${button.dataset.copy}`, button)?.textContent ?? "");
  setTimeout(() => {
    button.dataset.copy = "";
  }, SHOWN_FOR_MS);
}

/** The words as they are said: without quotation marks round them and without notes, a gap as three dots. */
function spoken(words: HTMLElement): string {
  const copied = words.cloneNode(true) as HTMLElement; // a clone is of its original's kind
  for (const gap of all(".gap", copied)) gap.textContent = "…";
  for (const note of all(".cite", copied)) note.remove();
  const text = (copied.textContent ?? "").replace(/\s+/g, " ").trim();
  return text.replace(/^["“„«]([^"“”„«»]*)["“”»]$/, "$1").trim();
}
