import { readXml } from "../../validate/xml.ts";
import { readCsv } from "./csv.ts";
import { DOCUMENT, readDocx } from "./docx.ts";
import { readPo } from "./po.ts";
import { type Reading, unreadable } from "./returned.ts";
import { fileInZip } from "./unzip.ts";
import { readXliff12 } from "./xliff12.ts";
import { readXliff21, XLIFF2 } from "./xliff21.ts";

/** Reads what came back, in whatever format it is; the name is for messages only. */
export async function readExchange(bytes: Uint8Array, name: string): Promise<Reading> {
  const unknown: Reading = { kind: "refused", refusals: [{ problem: "unknown-format", name }] };
  if (Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PK\u0003\u0004") {
    const document = await fileInZip(bytes, DOCUMENT);
    return document ? readText(document, readDocx) : unknown;
  }
  return readText(bytes, (text) => {
    if (/^\s*</.test(text)) return readXliff(text) ?? unknown;
    if (/^(msgid|msgctxt)\s/m.test(text)) return readPo(text);
    return /^\s*"?'?id\b|\bsource \[/i.test(text.split("\n", 1)[0] ?? "") ? readCsv(text) : unknown;
  });
}

/** UTF-8, or what Excel calls Unicode. */
function readText(bytes: Uint8Array, read: (text: string) => Reading): Reading {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = decoded(bytes, isWide ? "utf-16le" : "utf-8");
  return text === undefined
    ? unreadable("its characters are not UTF-8; save it as UTF-8", 1)
    : read(text);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readXliff(text: string): Reading | undefined {
  const reading = readXml(text);
  if (reading.kind === "broken") return unreadable(reading.message, reading.line);
  const { root, hasDoctype } = reading;
  if (hasDoctype) return unreadable("it has a document type, which XLIFF has not", 1);
  if (root.name !== "xliff") return undefined;
  const returned = root.namespace === XLIFF2 ? readXliff21(root) : readXliff12(root);
  if (returned) return { kind: "read", returned };
  return unreadable("it is no XLIFF 1.2 or 2.1 that names both languages", root.line);
}
