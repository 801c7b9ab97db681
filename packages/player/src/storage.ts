/** Remembers a setting in this browser; without a word where that is not allowed. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`coursewright-${name}`, value);
  } catch {
    // Storage is blocked or full: the setting lasts as long as the window.
  }
}

/** What was remembered under this name, if this browser still has it. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`coursewright-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}
