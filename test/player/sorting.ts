import type { Locator, Page } from "playwright-core";
import { formOf, goTo } from "./steps.ts";

/** Chooses for each row, from the first on, the part of this letter, and presses the button. */
export async function pair(page: Page, letters: readonly string[]): Promise<void> {
  await goTo(page, "pairs");
  for (const [n, letter] of letters.entries()) await listOf(page, n).selectOption(letter);
  await formOf(page, "moves").getByRole("button", { name: "Check my answer" }).click();
}

/** The list of a row. */
export function listOf(page: Page, row: number): Locator {
  return formOf(page, "moves").locator("select").nth(row);
}

/** Moves the items into this order by their arrows, and presses the button. */
export async function arrange(page: Page, order: readonly string[]): Promise<void> {
  await goTo(page, "order");
  const form = formOf(page, "steps");
  for (const [place, letter] of order.entries()) {
    while ((await orderOf(page)).indexOf(letter) > place) {
      await form.locator(`[data-item=${letter}] [data-move="-1"]`).click();
    }
  }
  await form.getByRole("button", { name: "Check my order" }).click();
}

/** The letters of the items as they stand. */
export function orderOf(page: Page): Promise<string[]> {
  return formOf(page, "steps")
    .locator("[data-item]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-item") ?? ""));
}

/** Presses "Try again". */
export function again(page: Page, question: string): Promise<void> {
  return formOf(page, question).getByRole("button", { name: "Try again" }).click();
}

/** Presses "Show me". */
export function show(page: Page, question: string): Promise<void> {
  return formOf(page, question).getByRole("button", { name: "Show me" }).click();
}
