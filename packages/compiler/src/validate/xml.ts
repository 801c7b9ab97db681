import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of a document that somebody else may have written. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Attributes without a namespace, which are the element's own. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its children and every stretch of text between them, in order. */
  readonly content: readonly (XmlNode | string)[];
  /** Text directly inside, trimmed. */
  readonly text: string;
  /** Line on which its start tag ends, from 1. */
  readonly line: number;
}

/** A document, or what keeps it from being read. */
export type XmlReading =
  | { readonly kind: "read"; readonly root: XmlNode; readonly hasDoctype: boolean }
  | { readonly kind: "broken"; readonly line: number; readonly message: string };

/** Reads a document up to its first fault of form. */
export function readXml(source: string): XmlReading {
  const parser = new SaxesParser({ xmlns: true });
  const top = opened({ name: "", namespace: "", attributes: new Map(), line: 1 });
  const open = [top];
  let hasDoctype = false;
  let broken: XmlReading | undefined;
  parser.on("error", ({ message }) => {
    broken ??= { kind: "broken", line: parser.line, message: message.replace(/^[\d:]+ /, "") };
  });
  parser.on("doctype", () => {
    hasDoctype = true;
  });
  parser.on("opentag", (tag) => {
    const { local: name, uri: namespace } = tag;
    const node = opened({ name, namespace, attributes: ownOf(tag), line: parser.line });
    open.at(-1)?.children.push(node);
    open.at(-1)?.content.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (!node) return;
    node.text += text;
    node.content.push(text);
  });
  parser.on("closetag", () => {
    const node = open.pop();
    if (node) node.text = node.text.trim();
  });
  parser.write(source).close();
  const [root] = top.children;
  if (broken) return broken;
  return root
    ? { kind: "read", root, hasDoctype }
    : { kind: "broken", line: 1, message: "nothing is inside." };
}

function opened(start: Pick<XmlNode, "name" | "namespace" | "attributes" | "line">) {
  const children: XmlNode[] = [];
  const content: (XmlNode | string)[] = [];
  return { ...start, children, content, text: "" };
}

function ownOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  const own = Object.values(attributes).filter(({ uri }) => uri === "");
  return new Map(own.map(({ local, value }) => [local, value]));
}
