import { tick, untick } from "../done.ts";
import type { Player } from "../feature.ts";
import { all } from "../page.ts";

/** Keeps the ticks of what is done away from the screen. */
export function run({ session }: Player): void {
  for (const element of all("[data-task]")) {
    const box = element as HTMLInputElement; // as the template has it
    const { task = "" } = box.dataset;
    box.addEventListener("change", () => {
      if (box.checked) tick(task, session);
      else untick(task, session);
    });
    session.watch(() => {
      box.checked = session.record.done.has(task);
    });
  }
}
