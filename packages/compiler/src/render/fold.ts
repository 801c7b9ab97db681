const CONSTANTS = /\s*--(s\d|t-\w+|measure|tap|bar|ease|fast|slow): ([^;]+);/g;

/** Writes space, type and motion into the rules; only what a theme may change stays a custom property. */
export function foldConstants(css: string): string {
  const constants = new Map<string, string>();
  const rules = css.replace(CONSTANTS, (_declaration, name: string, value: string) => {
    constants.set(name, value);
    return "";
  });
  return rules.replace(/var\(--([\w-]+)\)/g, (use, name: string) => constants.get(name) ?? use);
}
