/** An element of a document that we write; texts are plain, never escaped. */
export interface Written {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: readonly (Written | string)[];
  /** Blanks between what is inside are words, or nothing. */
  readonly inside: "words" | "elements";
}

type Attributes = Written["attributes"];

/** An element that holds others, each on a line of its own. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly Written[] = [],
): Written {
  return { name, attributes, content, inside: "elements" };
}

/** An element that holds words, exactly as they are. */
export function worded(
  name: string,
  attributes: Attributes,
  content: readonly (Written | string)[],
): Written {
  return { name, attributes, content, inside: "words" };
}

/** The document as UTF-8 text without a byte order mark. */
export function toXml(root: Written): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "")}`;
}

function lines(written: Written | string, indent: string): string {
  if (typeof written === "string" || written.inside === "words")
    return `${indent}${flat(written)}\n`;
  if (written.content.length === 0) return `${indent}${start(written)}/>\n`;
  const inside = written.content.map((part) => lines(part, `${indent}  `)).join("");
  return `${indent}${start(written)}>\n${inside}${indent}</${written.name}>\n`;
}

function flat(written: Written | string): string {
  if (typeof written === "string") return escaped(written);
  if (written.content.length === 0) return `${start(written)}/>`;
  return `${start(written)}>${written.content.map(flat).join("")}</${written.name}>`;
}

function start({ name, attributes }: Written): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escaped(value).replace(/\n/g, "&#10;")}"`,
  );
  return `<${name}${written.join("")}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}
