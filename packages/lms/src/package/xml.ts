import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of an XML document; names are local, for prefixes are the author's choice. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, trimmed. */
  readonly text: string;
}

/** Reads a document; throws at the first fault of its form. */
export function parseXml(source: string): XmlElement {
  const document = opened("", {});
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = opened(tag.local, attributesOf(tag));
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text = (element.text + text).trimStart();
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) element.text = element.text.trimEnd();
  });
  parser.write(source).close();
  const root = document.children[0];
  if (!root) throw new Error("The document is empty.");
  return root;
}

function opened(name: string, attributes: Readonly<Record<string, string>>) {
  const children: XmlElement[] = [];
  return { name, attributes, children, text: "" };
}

/** By local name, but for `xml:base` and its like. */
function attributesOf({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  const entries = Object.values(attributes).map(
    ({ prefix, local, value }) => [prefix === "xml" ? `xml:${local}` : local, value] as const,
  );
  return Object.fromEntries(entries);
}

/** Children of one name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first child along a path of names, if all are there. */
export function find(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}
