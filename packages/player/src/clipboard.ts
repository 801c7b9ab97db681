/** Puts a text on the clipboard; whether it worked. Frames of an LMS mostly forbid the newer way. */
export async function copyText(text: string, focused: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // There is none on pages without https, and it throws where a frame may not use it.
    return copyOldWay(text, focused);
  }
}

function copyOldWay(text: string, focused: HTMLElement): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "vh";
  focused.after(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  focused.focus();
  return isCopied;
}

/** Selects what an element says, so that the learner's own keys can copy it. */
export function select(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}
