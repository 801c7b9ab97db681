import { calendarFile } from "../calendar.ts";
import { tick } from "../done.ts";
import type { Player } from "../feature.ts";
import { all, onClick, one } from "../page.ts";

/** Keeps the plans of a learner in this browser, and puts them into a calendar. */
export function run(player: Player): void {
  const { notes } = player;
  notes.watch(() => {
    for (const form of all("[data-plan]")) {
      const kept = notes.read(nameOf(form)).split("\n");
      for (const [at, field] of fieldsOf(form).entries()) field.value = kept[at] ?? "";
      fillCard(form, notes);
    }
  });
  // Not on `submit`: a sandbox that forbids forms swallows that event.
  onClick("[data-plan] button", (button) => {
    const form = button.closest<HTMLElement>("[data-plan]");
    if (form && keep(form, player)) remind(form, button.dataset, player);
  });
}

/** Keeps a plan if every gap is filled; else the first one that is not gets the focus. */
function keep(form: HTMLElement, { session, notes }: Player): boolean {
  const fields = fieldsOf(form);
  const open = fields.find((field) => !plain(field.value));
  open?.focus();
  if (!open) {
    notes.write(nameOf(form), fields.map(({ value }) => plain(value)).join("\n"));
    fillCard(form, notes);
    tick(form.dataset.plan ?? "", session);
  }
  const told = one("[data-told]", form);
  const { dataset } = told ?? form;
  told?.replaceChildren(dataset[open ? "open" : notes.kept ? "kept" : "unkept"] ?? "");
  return !open;
}

function remind(
  form: HTMLElement,
  { remind, calendar }: DOMStringMap,
  { session: { outline } }: Player,
): void {
  if (!calendar) return;
  const now = new Date();
  const uid = `${form.dataset.plan}-${now.getTime().toString(36)}@${outline.id}`;
  const file = calendarFile({ calendar, uid, words: sentenceOf(form), now, days: Number(remind) });
  const link = document.createElement("a");
  link.download = `${form.dataset.plan}.ics`;
  link.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
  link.click();
}

/** The sentence for the card that the learner takes along. */
function fillCard(form: HTMLElement, notes: Player["notes"]): void {
  const card = one("[data-take]", form);
  card?.replaceChildren(sentenceOf(form));
  card?.toggleAttribute("hidden", !notes.read(nameOf(form)));
}

function sentenceOf(form: HTMLElement): string {
  const copy = one(".sentence", form)?.cloneNode(true) as HTMLElement; // as the template has it
  for (const field of fieldsOf(copy)) field.replaceWith(field.value);
  return plain(copy.textContent ?? "");
}

function nameOf(form: HTMLElement): string {
  return `plan:${form.dataset.plan}`;
}

function fieldsOf(form: HTMLElement): readonly HTMLInputElement[] {
  return all("input", form) as HTMLInputElement[]; // their name says so
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
