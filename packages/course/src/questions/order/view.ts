import type { QuestionView } from "../view.ts";
import { neighbours, type Order, type OrderResponse } from "./index.ts";

/** A list whose items are moved by their arrows, by the arrow keys or with the pointer. */
export const view: QuestionView<Order, OrderResponse> = {
  read: (form) => rowsOf(listOf(form)).map(({ dataset: { item = "" } }) => item),
  fill(form, _question, response = []) {
    const list = listOf(form);
    // What stands in no answer keeps its place at the end.
    const place = ({ dataset: { item = "", start } }: HTMLElement) =>
      (response.indexOf(item) + 1 || 99) * 99 + Number(start);
    list.append(...rowsOf(list).sort((a, b) => place(a) - place(b)));
    settle(list);
    list.onclick = list.onkeydown = (event: MouseEvent | KeyboardEvent) => step(list, event);
    list.onpointerdown = (event) => drag(list, event);
  },
  missing: () => [{ part: "solution", word: "order" }],
  tally: (question, response) => ({
    ...neighbours(question, response),
    tooMany: 0,
    what: "neighbours",
  }),
};

/** Moves the row of an arrow one place: by a click to where the arrow points, by a key to where the key does. */
function step(list: HTMLElement, event: MouseEvent | KeyboardEvent): void {
  const arrow = (event.target as Element).closest<HTMLElement>("[data-move]"); // on an element
  const by = "key" in event ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : arrow?.dataset.move;
  if (!arrow || !by) return;
  event.preventDefault();
  const row = arrow.parentElement as HTMLElement; // it is on the page
  move(list, row, rowsOf(list).indexOf(row) + Number(by));
  // Whatever is moved in the page loses the focus.
  arrow.focus();
}

/** Lets a row be dragged by its number: anywhere else the page is to scroll under a finger. */
function drag(list: HTMLElement, { target, pointerId }: PointerEvent): void {
  const number = target as HTMLElement; // on an element
  const row = number.parentElement;
  if (!row || !number.matches(".order > li > b")) return;
  list.setPointerCapture(pointerId);
  list.onpointermove = ({ clientY }) => {
    // Past all others beyond their middle: not earlier, or a taller one would come back.
    const passed = rowsOf(list).filter((other) => {
      const { top, height } = other.getBoundingClientRect();
      return other !== row && clientY > top + height / 2;
    });
    if (list.hasPointerCapture(pointerId)) move(list, row, passed.length);
  };
}

/** Brings a row to a place, and tells the page and whoever listens. */
function move(list: HTMLElement, row: HTMLElement, at: number): void {
  const rows = rowsOf(list);
  const there = rows[at];
  if (!there || there === row || list.closest("[data-closed]")) return;
  there[rows.indexOf(row) < at ? "after" : "before"](row);
  settle(list, row);
  row.dispatchEvent(new Event("change", { bubbles: true }));
  const place = list.dataset.places?.split("|")[at];
  list.nextElementSibling?.replaceChildren(`${row.querySelector("span")?.textContent}: ${place}`);
}

/** Tints the row that was moved; the first one has nowhere to go up, and the last one nowhere down. */
function settle(list: HTMLElement, moved?: HTMLElement): void {
  for (const row of rowsOf(list)) row.toggleAttribute("data-moved", row === moved);
  list.querySelectorAll("[data-move]").forEach((arrow, n, { length }) => {
    arrow.setAttribute("aria-disabled", String(!n || n + 1 === length));
  });
}

function listOf(form: HTMLFormElement): HTMLElement {
  // The template of this kind puts it there.
  return form.querySelector(".order") as HTMLElement;
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.children] as HTMLElement[]; // items of a list
}
