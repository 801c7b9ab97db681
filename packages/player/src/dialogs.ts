import { all, onClick } from "./page.ts";

/** Opens and closes the windows inside the page. */
export function runDialogs(): void {
  onClick("[data-dialog]", (button) => openDialog(button.dataset.dialog ?? ""));
  onClick("[data-close]", (button) => button.closest("dialog")?.close());
  for (const dialog of all("dialog")) {
    dialog.addEventListener("click", ({ target }) => {
      // Only the backdrop belongs to the dialog itself: all else is inside its children.
      if (target === dialog && dialog instanceof HTMLDialogElement) dialog.close();
    });
  }
}

/** Opens the dialog of this id, and closes any other. */
export function openDialog(id: string): void {
  closeDialogs();
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}

/** Closes whatever dialog is open. */
export function closeDialogs(): void {
  for (const dialog of all("dialog[open]")) {
    if (dialog instanceof HTMLDialogElement) dialog.close();
  }
}
