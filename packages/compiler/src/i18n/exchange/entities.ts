/** Entities that people write by hand; any other one stays a code. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    shy: "\u00ad",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    zwnj: "\u200c",
    zwj: "\u200d",
    lrm: "\u200e",
    rlm: "\u200f",
    ndash: "–",
    mdash: "—",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    laquo: "«",
    raquo: "»",
    hellip: "…",
    bull: "•",
    middot: "·",
    times: "×",
    deg: "°",
    euro: "€",
    copy: "©",
    reg: "®",
    trade: "™",
    rarr: "→",
  }),
);

/** An entity, or what looks like one. */
export const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/;

/** The character that an entity stands for, if it is one of those that we know. */
export function characterOf(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return NAMED.get(name);
  const isHexadecimal = /^#x/i.test(name);
  const code = isHexadecimal ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** A character that no mark of Markdown takes for a letter. */
export function asEntity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
