/** What was typed, chosen or ticked in the fields of this name, in their order on the page. */
export function entered(form: HTMLFormElement, name: string): readonly string[] {
  return new FormData(form).getAll(name).map(String);
}

/** Types one value into each field of this name, or ticks and chooses exactly these. */
export function enter(form: HTMLFormElement, name: string, values: readonly string[]): void {
  // Everything that is named so in a question has a value.
  const fields = form.querySelectorAll<HTMLInputElement>(`[name=${name}]`);
  for (const [n, field] of fields.entries()) {
    if (/box|radio/.test(field.type)) field.checked = values.includes(field.value);
    else field.value = values[n] ?? "";
  }
}
