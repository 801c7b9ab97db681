/**
 * The light half of a theme's colours for browsers before 2024, which know no `light-dark()`
 * and would show no colour at all.
 */
export function lightFallback(tokens: string): string {
  const colours = [...tokens.matchAll(/(--[\w-]+): light-dark\(([^,]+),/g)];
  const declarations = colours.map(([, name, light]) => `${name}: ${light};`).join(" ");
  return `@supports not (color: light-dark(#000, #fff)) { :root { ${declarations} } }\n`;
}
