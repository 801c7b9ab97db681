import type { XmlNode } from "../../validate/xml.ts";
import type { Code, Coded, CodeKind, Piece } from "./coded.ts";
import { type Inline, nested } from "./nested.ts";
import {
  contextOf,
  type Outgoing,
  type OutgoingFile,
  type OutgoingUnit,
  type Standing,
} from "./outgoing.ts";
import type { Returned, ReturnedUnit } from "./returned.ts";
import { legend } from "./tokens.ts";
import { below, child, piecesIn } from "./xliff-pieces.ts";
import { element, toXml, type Written, worded } from "./xml.ts";

/** XLIFF 1.2 of OASIS. */
const XLIFF12 = "urn:oasis:names:tc:xliff:document:1.2";

export function writeXliff12(exchange: Outgoing): string {
  const files = exchange.files
    .filter(({ units }) => units.length > 0)
    .map((file) => fileOf(file, exchange));
  return toXml(element("xliff", { version: "1.2", xmlns: XLIFF12 }, files));
}

function fileOf({ file, units }: OutgoingFile, exchange: Outgoing): Written {
  const attributes = {
    original: file,
    "source-language": exchange.source,
    "target-language": exchange.target,
    datatype: "x-coursewright",
    "product-name": exchange.course,
    "product-version": exchange.version,
  };
  return element("file", attributes, [element("body", {}, units.map(transUnit))]);
}

function transUnit(unit: OutgoingUnit): Written {
  const attributes = {
    id: unit.id,
    resname: unit.id,
    approved: unit.standing === "reviewed" || unit.standing === "adapted" ? "yes" : "no",
    "xml:space": "preserve",
    // A tool that lacks a place for this keeps it: it is the element's own.
    extradata: unit.base,
    maxwidth: unit.limit?.toString(),
    "size-unit": unit.limit === undefined ? undefined : "char",
  };
  const words = ({ pieces, codes }: Coded) => nested(pieces, inlineOf(codes));
  const target = unit.translation
    ? [worded("target", STATES[unit.standing], words(unit.translation))]
    : [];
  return element("trans-unit", attributes, [
    worded("source", {}, words(unit.coded)),
    ...target,
    locationOf(unit),
    ...notesOf(unit),
  ]);
}

function locationOf({ place }: OutgoingUnit): Written {
  const context = (type: string, text: string): Written =>
    worded("context", { "context-type": type }, [text]);
  return element("context-group", { purpose: "location" }, [
    context("sourcefile", place.file),
    context("linenumber", `${place.line}`),
  ]);
}

function notesOf(unit: OutgoingUnit): readonly Written[] {
  const codes = legend(unit.coded);
  return [...contextOf(unit), ...(codes === "" ? [] : [`Codes: ${codes}`])].map((note) =>
    worded("note", { from: "developer", annotates: "source" }, [note]),
  );
}

const TYPES: Readonly<Partial<Record<CodeKind, string>>> = {
  bold: "bold",
  italic: "italic",
  link: "link",
  image: "image",
  break: "lb",
};

function inlineOf(codes: ReadonlyMap<number, Code>): Inline {
  const attributes = (id: number) => {
    const code = codes.get(id);
    const type = code && (TYPES[code.kind] ?? `x-${code.kind}`);
    return { id: `${id}`, ctype: type, "equiv-text": code && code.open + (code.close ?? "") };
  };
  return {
    pair: (id, content) => worded("g", attributes(id), content),
    alone: (id) => worded("x", attributes(id), []),
  };
}

type TargetAttributes = Readonly<Record<string, string>>;

const STATES: Readonly<Record<Standing, TargetAttributes>> = {
  new: { state: "needs-translation" },
  machine: { state: "needs-review-translation", "state-qualifier": "leveraged-mt" },
  stale: { state: "needs-review-translation", "state-qualifier": "x-stale" },
  draft: { state: "translated" },
  reviewed: { state: "final" },
  adapted: { state: "final", "state-qualifier": "x-adapted" },
};

/** What a document of this version, or of one before it, says; `undefined` if something that must be there is not. */
export function readXliff12(root: XmlNode): Returned | undefined {
  const files = below(root, "file");
  const [first] = files;
  const source = first?.attributes.get("source-language");
  const target = first?.attributes.get("target-language");
  if (!first || source === undefined || target === undefined) return undefined;
  const course = first.attributes.get("product-name");
  const units = files
    .flatMap((file) => below(file, "trans-unit"))
    .filter(isWords)
    .map(unitOf);
  return { source, target, units, ...(course !== undefined && { course }) };
}

/** The head of a PO file becomes a unit in the hands of some tools. */
function isWords({ attributes }: XmlNode): boolean {
  return attributes.get("restype") !== "x-gettext-domain-header";
}

function unitOf(node: XmlNode): ReturnedUnit {
  const base = node.attributes.get("extradata");
  const written = child(node, "target");
  const target = piecesIn(written);
  return {
    id: node.attributes.get("resname") ?? node.attributes.get("id") ?? "",
    source: piecesIn(child(node, "source")),
    target,
    standing: standingOf(node, written, target),
    line: node.line,
    ...(base !== undefined && { base }),
  };
}

function standingOf(
  unit: XmlNode,
  target: XmlNode | undefined,
  pieces: readonly Piece[],
): Standing {
  if (pieces.length === 0) return "new";
  const qualifier = target?.attributes.get("state-qualifier") ?? "";
  const state = target?.attributes.get("state");
  if (state === undefined) return unit.attributes.get("approved") === "yes" ? "reviewed" : "draft";
  if (qualifier === "x-adapted") return "adapted";
  if (state.startsWith("needs-review")) return qualifier.endsWith("-mt") ? "machine" : "stale";
  return READ[state] ?? "draft";
}

const READ: Readonly<Record<string, Standing>> = {
  new: "new",
  "needs-translation": "new",
  translated: "draft",
  final: "reviewed",
  "signed-off": "reviewed",
};
