/** An element of a document that we write; text and attribute values are plain, never escaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[] | string;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, children };
}

/** The document as UTF-8 text without a byte order mark: some importers refuse one. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}`;
}

/** A path inside the package as a relative URL. */
export function href(path: string): string {
  // A bare colon would read as a scheme; `&` may stay, the document escapes it.
  return encodeURI(path).replace(/[?#:]/g, encodeURIComponent);
}

function write({ name, attributes, children }: XmlElement, indent: string): string {
  // Attributes stay on one line: simple importers read manifests with regular expressions.
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeText(value)}"`,
  );
  const start = `${indent}<${name}${written.join("")}`;
  if (typeof children === "string") return `${start}>${escapeText(children)}</${name}>\n`;
  if (children.length === 0) return `${start}/>\n`;
  const inside = children.map((child) => write(child, `${indent}  `)).join("");
  return `${start}>\n${inside}${indent}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeText(text: string): string {
  return singleLine(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** One line, and only characters that XML 1.0 has. */
export function singleLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
