import { onClick, one } from "./page.ts";

/** Opens and closes the windows inside the page; only one is open at a time. */
export function runDialogs(): void {
  onClick("[data-dialog]", ({ dataset }) => {
    closeDialogs();
    one<HTMLDialogElement>(`#${dataset.dialog}`).showModal();
  });
  onClick("[data-close]", closeDialogs);
  document.body.onclick = ({ target }) => {
    // Only the backdrop belongs to the dialog itself: all else is inside its children.
    if ((target as Element).matches("dialog")) closeDialogs();
  };
}

/** Closes whatever dialog is open. */
export function closeDialogs(): void {
  for (const dialog of document.querySelectorAll("dialog")) dialog.close();
}
