import PO from "pofile";
import {
  contextOf,
  type Outgoing,
  type OutgoingUnit,
  outgoingUnits,
  type Standing,
} from "./outgoing.ts";
import { type Reading, type ReturnedUnit, unreadable } from "./returned.ts";
import { readStanding } from "./standing.ts";
import { asTokens, fromTokens, legend } from "./tokens.ts";

export function writePo(exchange: Outgoing): string {
  const po = new PO();
  po.headers = {
    "Project-Id-Version": `${exchange.course} ${exchange.version}`,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    // Tools of gettext know `pt_BR`; X-Target-Language says what the course does.
    Language: exchange.target.replaceAll("-", "_"),
    // Tools write the name of the project anew.
    "X-Course": exchange.course,
    "X-Source-Language": exchange.source,
    "X-Target-Language": exchange.target,
  };
  po.items = outgoingUnits(exchange).map(itemOf);
  return `${po.toString().trimEnd()}\n`;
}

function itemOf(unit: OutgoingUnit): InstanceType<typeof PO.Item> {
  const item = new PO.Item();
  const codes = legend(unit.coded);
  item.msgctxt = unit.id;
  item.msgid = asTokens(unit.coded.pieces);
  item.msgstr = [unit.translation ? asTokens(unit.translation.pieces) : ""];
  item.references = [`${unit.place.file}:${unit.place.line}`];
  const comments = [
    ...contextOf(unit),
    ...(codes === "" ? [] : [`Codes: ${codes}`]),
    `${STATE}${unit.standing}`,
    `${BASE}${unit.base}`,
  ];
  item.extractedComments = comments.map((comment) => comment.replace(/\s+/g, " "));
  item.flags = { fuzzy: FUZZY.includes(unit.standing) };
  return item;
}

const [STATE, BASE] = ["State: ", "Base: "];
/** Those that somebody should look at. */
const FUZZY: readonly Standing[] = ["machine", "stale"];

export function readPo(text: string): Reading {
  const odd = text.split(/\r\n|\r|\n/).findIndex((line) => !LINE.test(line));
  if (odd >= 0)
    return unreadable("a line of a PO file is a comment, a keyword or words in quotes", odd + 1);
  const po = PO.parse(text.replace(/\r\n?/g, "\n"));
  const source = po.headers["X-Source-Language"];
  const target = po.headers["X-Target-Language"] ?? po.headers.Language?.replaceAll("_", "-");
  if (!source || !target) {
    return unreadable("its header says neither X-Source-Language nor Language; export again", 1);
  }
  const lines = linesOf(text);
  const items = po.items.filter(({ obsolete }) => !obsolete);
  const units = items.map((item, index) => unitOf(item, lines[index] ?? 0));
  const course = po.headers["X-Course"];
  return { kind: "read", returned: { source, target, units, ...(course && { course }) } };
}

/** All that a line may be; the parser skips what it does not know without a word. */
const LINE = /^\s*$|^#|^\s*((msgctxt|msgid|msgid_plural|msgstr(\[\d\])?)\s*)?"(?:[^"\\]|\\.)*"\s*$/;

/** Where each item but the header starts. */
function linesOf(text: string): readonly number[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => (/^\s*msgctxt\s/.test(line) ? [index + 1] : []));
}

function unitOf(item: InstanceType<typeof PO.Item>, line: number): ReturnedUnit {
  const said = (name: string): string | undefined =>
    item.extractedComments.find((comment) => comment.startsWith(name))?.slice(name.length);
  const target = fromTokens(item.msgstr[0] ?? "");
  const base = said(BASE);
  const isFuzzy = Object.keys(item.flags).some((flag) => flag.trim() === "fuzzy");
  const before = readStanding(said(STATE) ?? "") ?? "draft";
  return {
    id: item.msgctxt ?? "",
    source: fromTokens(item.msgid),
    target,
    standing: target.length === 0 ? "new" : standingOf(before, isFuzzy ? "fuzzy" : "sure"),
    line,
    ...(base !== undefined && { base }),
  };
}

/** A tool takes the flag away when somebody has looked, and sets it when it guessed. */
function standingOf(before: Standing, flag: "fuzzy" | "sure"): Standing {
  if (flag === "fuzzy") return before === "stale" ? "stale" : "machine";
  return FUZZY.includes(before) || before === "new" ? "draft" : before;
}
