import type { XmlNode } from "../../validate/xml.ts";
import type { Coded, CodeKind, Piece } from "./coded.ts";
import { nested } from "./nested.ts";
import {
  contextOf,
  type Outgoing,
  type OutgoingFile,
  type OutgoingUnit,
  type Standing,
} from "./outgoing.ts";
import type { Returned, ReturnedUnit } from "./returned.ts";
import { below, child, piecesIn } from "./xliff-pieces.ts";
import { element, toXml, type Written, worded } from "./xml.ts";

/** XLIFF 2.0 and 2.1 of OASIS. */
export const XLIFF2 = "urn:oasis:names:tc:xliff:document:2.0";

/** Its module for lengths. */
const LENGTHS = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

export function writeXliff21(exchange: Outgoing): string {
  const attributes = {
    version: "2.1",
    xmlns: XLIFF2,
    "xmlns:slr": LENGTHS,
    srcLang: exchange.source,
    trgLang: exchange.target,
  };
  const files = exchange.files
    .filter(({ units }) => units.length > 0)
    .map((file, index) => fileOf(file, { id: `f${index + 1}`, exchange }));
  return toXml(element("xliff", attributes, files));
}

interface Around {
  readonly id: string;
  readonly exchange: Outgoing;
}

function fileOf({ file, units }: OutgoingFile, { id, exchange }: Around): Written {
  const restricts = units.some(({ limit }) => limit !== undefined);
  return element("file", { id, original: file }, [
    ...(restricts ? [element("slr:profiles", { generalProfile: "xliff:codepoints" })] : []),
    element("notes", {}, [
      worded("note", { category: "course" }, [exchange.course]),
      worded("note", { category: "version" }, [exchange.version]),
    ]),
    ...units.map(unitElement),
  ]);
}

function unitElement(unit: OutgoingUnit, index: number): Written {
  const attributes = {
    // An id here is a name of XML; ours is any line of text.
    id: `u${index + 1}`,
    name: unit.id,
    "xml:space": "preserve",
    "slr:sizeRestriction": unit.limit?.toString(),
  };
  const original = originalsOf(unit);
  return element("unit", attributes, [
    element("notes", {}, notesOf(unit)),
    ...(original.length > 0 ? [element("originalData", {}, original)] : []),
    element("segment", STATES[unit.standing], [
      worded("source", {}, wordsOf(unit.coded, "source")),
      ...(unit.translation ? [worded("target", {}, wordsOf(unit.translation, "target"))] : []),
    ]),
  ]);
}

function notesOf(unit: OutgoingUnit): readonly Written[] {
  const { file, line } = unit.place;
  const note = (category: string, text: string): Written => worded("note", { category }, [text]);
  return [
    ...contextOf(unit).map((text) => note("context", text)),
    note("location", `${file}:${line}`),
    note("base", unit.base),
  ];
}

type Side = "source" | "target";

/** The marks themselves, of the source and of the translation: what is in them may differ. */
function originalsOf({ coded, translation }: OutgoingUnit): readonly Written[] {
  return [...datasOf(coded, "source"), ...(translation ? datasOf(translation, "target") : [])];
}

function datasOf({ codes }: Coded, side: Side): readonly Written[] {
  return [...codes].flatMap(([id, { open, close }]) => [
    worded("data", { id: refOf(id, { side, end: "start" }), "xml:space": "preserve" }, [open]),
    ...(close === undefined
      ? []
      : [
          worded("data", { id: refOf(id, { side, end: "end" }), "xml:space": "preserve" }, [close]),
        ]),
  ]);
}

function refOf(id: number, { side, end }: { side: Side; end: "start" | "end" }): string {
  return `${side === "source" ? "d" : "t"}${id}${end === "end" ? "e" : ""}`;
}

type Types = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<CodeKind, Types>> = {
  bold: { type: "fmt", subType: "xlf:b" },
  italic: { type: "fmt", subType: "xlf:i" },
  struck: { type: "fmt" },
  break: { type: "fmt", subType: "xlf:lb" },
  word: { type: "ui", subType: "xlf:var" },
  link: { type: "link" },
  address: { type: "link" },
  image: { type: "image" },
  tag: { type: "other" },
  code: { type: "other" },
  blank: { type: "other" },
  footnote: { type: "other" },
  entity: { type: "other" },
};

function wordsOf({ pieces, codes }: Coded, side: Side): readonly (Written | string)[] {
  const common = (id: number) => {
    const code = codes.get(id);
    return { ...(code && TYPES[code.kind]), canCopy: "no", canDelete: "no" };
  };
  return nested(pieces, {
    pair: (id, content) => {
      const dataRefStart = refOf(id, { side, end: "start" });
      const dataRefEnd = refOf(id, { side, end: "end" });
      return worded("pc", { id: `${id}`, ...common(id), dataRefStart, dataRefEnd }, content);
    },
    alone: (id) => {
      const dataRef = refOf(id, { side, end: "start" });
      const equiv = codes.get(id)?.open;
      return worded("ph", { id: `${id}`, ...common(id), dataRef, equiv }, []);
    },
  });
}

const STATES: Readonly<Record<Standing, Readonly<Record<string, string>>>> = {
  new: { state: "initial" },
  machine: { state: "translated", subState: "coursewright:machine" },
  stale: { state: "translated", subState: "coursewright:stale" },
  draft: { state: "translated" },
  reviewed: { state: "reviewed" },
  adapted: { state: "final", subState: "coursewright:adapted" },
};

/** What a document of this version says; `undefined` if something that must be there is not. */
export function readXliff21(root: XmlNode): Returned | undefined {
  const source = root.attributes.get("srcLang");
  const target = root.attributes.get("trgLang");
  if (source === undefined || target === undefined) return undefined;
  const files = below(root, "file");
  const course = files.flatMap((file) => noteIn(file, "course") ?? [])[0];
  const units = files.flatMap((file) => below(file, "unit")).map(unitOf);
  return { source, target, units, ...(course !== undefined && { course }) };
}

function noteIn(node: XmlNode, category: string): string | undefined {
  const notes = child(node, "notes")?.children ?? [];
  return notes.find(({ attributes }) => attributes.get("category") === category)?.text;
}

function unitOf(node: XmlNode): ReturnedUnit {
  const parts = node.children.filter(({ name }) => name === "segment" || name === "ignorable");
  const target = parts.flatMap((part) => piecesIn(child(part, "target") ?? blankOf(part)));
  const translated = parts.some((part) => child(part, "target")) ? target : [];
  const base = noteIn(node, "base");
  return {
    id: node.attributes.get("name") ?? node.attributes.get("id") ?? "",
    source: parts.flatMap((part) => piecesIn(child(part, "source"))),
    target: translated,
    standing: standingOf(parts, translated),
    line: node.line,
    ...(base !== undefined && { base }),
  };
}

/** What stands between two sentences need not be translated. */
function blankOf(part: XmlNode): XmlNode | undefined {
  return part.name === "ignorable" ? child(part, "source") : undefined;
}

/** The least far of its sentences speaks for a unit. */
function standingOf(parts: readonly XmlNode[], target: readonly Piece[]): Standing {
  if (target.length === 0) return "new";
  const segments = parts.filter(({ name }) => name === "segment");
  const standings = segments.map(({ attributes }) => {
    const sub = attributes.get("subState")?.replace(/^coursewright:/, "");
    if (sub === "machine" || sub === "stale" || sub === "adapted") return sub;
    const state = attributes.get("state");
    if (state === "reviewed" || state === "final") return "reviewed";
    return state === "translated" ? "draft" : "new";
  });
  return ORDER.find((standing) => standings.includes(standing)) ?? "draft";
}

const ORDER = ["new", "machine", "stale", "draft", "reviewed", "adapted"] as const;
