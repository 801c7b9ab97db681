/** An example between empty lines, set apart from our own words. */
export function indented(text: string): string {
  return `\n${text.replace(/^(?=.)/gm, "    ")}\n`;
}
