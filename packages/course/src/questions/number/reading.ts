/** Both ends belong to it. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The number that somebody typed; nothing for anything else. Blanks, apostrophes and the kind of minus
 * sign do not matter. Where one sign may stand before decimals or thousands, the meaning that is right counts.
 */
export function readingOf(typed: string, { least, most }: Range): number | undefined {
  const plain = typed
    .normalize("NFKC")
    .replace(/[\s'’]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066b/g, ",");
  const values = [decimal(plain), thousands(plain)].filter((value) => value !== undefined);
  return values.find((value) => value >= least && value <= most) ?? values[0];
}

/** `12,5`, `12.5`, and with signs between thousands `1.234,5`. */
function decimal(text: string): number | undefined {
  if (!/^[-+]?(\d+|\d{1,3}(,\d{3})+(?=\.)|\d{1,3}(\.\d{3})+(?=,))?([.,]\d+)?$/.test(text)) return;
  const at = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  return numberIn(
    at < 0 ? text : `${text.slice(0, at).replace(/[.,]/g, "")}.${text.slice(at + 1)}`,
  );
}

/** `1,234` and `1.234.567`. */
function thousands(text: string): number | undefined {
  if (!/^[-+]?\d{1,3}(,\d{3}|\.\d{3})+$/.test(text)) return;
  return numberIn(text.replace(/[.,]/g, ""));
}

function numberIn(text: string): number | undefined {
  return /\d/.test(text) ? Number(text) : undefined;
}
