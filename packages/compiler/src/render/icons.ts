const PLACE = "<svg hidden></svg>";

/** Puts the icons and faces that a page or its other languages use where it waits for them. */
export function withIcons(page: string, icons: string, others: readonly string[] = []): string {
  const used = new Set(
    [...[page, ...others].join("").matchAll(/(?:href="#|data-face=")([ipm]-\w+)"/g)].map(
      ([, id]) => id,
    ),
  );
  const symbols = icons.split("\n").filter((line) => used.has(/id="([ipm]-\w+)"/.exec(line)?.[1]));
  return page.replace(PLACE, () => `<svg hidden>\n${symbols.join("\n")}\n</svg>`);
}
