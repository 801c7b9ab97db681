import type { XmlNode } from "../../validate/xml.ts";
import type { Piece } from "./coded.ts";

/** Words and codes of a `<source>` or `<target>`, in either version, as tools rewrite them. */
export function piecesIn(node: XmlNode | undefined): readonly Piece[] {
  if (!node) return [];
  return joined(node.content.flatMap((part) => (typeof part === "string" ? said(part) : of(part))));
}

function of(node: XmlNode): readonly Piece[] {
  const { attributes } = node;
  const id = number(attributes.get("id"));
  switch (node.name) {
    case "g":
    case "pc":
      return [{ kind: "open", id }, ...piecesIn(node), { kind: "close", id }];
    case "x":
    case "ph":
      return [{ kind: "alone", id }];
    // Some tools split a pair into its ends.
    case "bx":
    case "bpt":
    case "sc":
      return [{ kind: "open", id: number(attributes.get("rid") ?? attributes.get("id")) }];
    case "ex":
    case "ept":
      return [{ kind: "close", id: number(attributes.get("rid") ?? attributes.get("id")) }];
    case "ec":
      return [{ kind: "close", id: number(attributes.get("startRef") ?? attributes.get("id")) }];
    case "cp":
      return said(character(attributes.get("hex")));
    case "sm":
    case "em":
      return [];
    default:
      return piecesIn(node);
  }
}

function said(text: string): readonly Piece[] {
  return text === "" ? [] : [{ kind: "text", text }];
}

/** A number that no code has stands for one that is none. */
function number(id: string | undefined): number {
  return /^\d{1,9}$/.test(id ?? "") ? Number(id) : 0;
}

function character(hexadecimal: string | undefined): string {
  const code = Number.parseInt(hexadecimal ?? "", 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** The same with one piece for each stretch of text. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind !== "text" || last?.kind !== "text") out.push(piece);
    else out.splice(-1, 1, { kind: "text", text: last.text + piece.text });
  }
  return out;
}

/** All elements of a name below another, at any depth, in order. */
export function below(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...below(child, name),
  ]);
}

export function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((part) => part.name === name);
}
