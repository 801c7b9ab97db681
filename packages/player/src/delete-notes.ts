import type { Player } from "./feature.ts";
import { byId, onClick, one } from "./page.ts";

/** Lets the learner take away what was noted in this browser; the page asks once before. */
export function runDeleteNotes({ notes }: Player): void {
  const show = () => {
    const place = byId("forget");
    place.hidden = notes.isEmpty;
    place.removeAttribute("open");
  };
  onClick("[data-dialog=cw-display]", show);
  onClick("[data-forget]", () => {
    notes.clear();
    show();
    // What had the focus is gone.
    one("[data-close]", byId("display"))?.focus();
  });
}
