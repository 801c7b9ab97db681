import { onClick } from "./page.ts";

/** Opens and closes the windows inside the page; only one is open at a time. */
export function runDialogs(): void {
  onClick("[data-dialog]", ({ dataset }) => {
    closeDialogs();
    const dialog = document.getElementById(dataset.dialog ?? "");
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  });
  onClick("[data-close]", closeDialogs);
  document.addEventListener("click", ({ target }) => {
    // Only the backdrop belongs to the dialog itself: all else is inside its children.
    if (target instanceof HTMLDialogElement) target.close();
  });
}

/** Closes whatever dialog is open. */
export function closeDialogs(): void {
  for (const dialog of document.querySelectorAll("dialog")) dialog.close();
}
