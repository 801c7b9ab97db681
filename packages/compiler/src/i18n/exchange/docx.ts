import { readXml, type XmlNode } from "../../validate/xml.ts";
import type { Outgoing } from "./outgoing.ts";
import { type Reading, unreadable } from "./returned.ts";
import { type Row, readTable, tableOf } from "./rows.ts";
import { below } from "./xliff-pieces.ts";
import { element, toXml, type Written, worded } from "./xml.ts";

/** A file inside a document of Word. */
export interface DocxPart {
  readonly path: string;
  readonly content: string;
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Where Word keeps the text. */
export const DOCUMENT = "word/document.xml";

/** A table that a translator fills in in Word. */
export function writeDocx(exchange: Outgoing): readonly DocxPart[] {
  const types = element("Types", { xmlns: `${PACKAGE}/content-types` }, [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Override", { PartName: `/${DOCUMENT}`, ContentType: TYPE }),
  ]);
  const relationships = element("Relationships", { xmlns: `${PACKAGE}/relationships` }, [
    element("Relationship", { Id: "rId1", Type: `${OFFICE}/officeDocument`, Target: DOCUMENT }),
  ]);
  return [
    { path: "[Content_Types].xml", content: toXml(types) },
    { path: "_rels/.rels", content: toXml(relationships) },
    { path: DOCUMENT, content: toXml(documentOf(exchange)) },
  ];
}

function documentOf(exchange: Outgoing): Written {
  const rows = tableOf(exchange).map((cells, index) => rowOf(cells, index, exchange));
  const table = element("w:tbl", {}, [properties(), grid(), ...rows]);
  const page = element("w:sectPr", {}, [
    element("w:pgSz", { "w:w": "16838", "w:h": "11906", "w:orient": "landscape" }),
    element("w:pgMar", MARGINS),
  ]);
  // Word wants a paragraph after a table.
  const body = element("w:body", {}, [table, element("w:p", {}), page]);
  return element("w:document", { "xmlns:w": WORD }, [body]);
}

const MARGINS = {
  "w:top": "720",
  "w:right": "720",
  "w:bottom": "720",
  "w:left": "720",
  "w:header": "360",
  "w:footer": "360",
  "w:gutter": "0",
};

/** In twentieths of a point, for the columns in their order. */
const WIDTHS = [1600, 3000, 4600, 4600, 900, 698];

function properties(): Written {
  const side = (name: string): Written =>
    element(`w:${name}`, { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "999999" });
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  return element("w:tblPr", {}, [
    element("w:tblW", { "w:w": "0", "w:type": "auto" }),
    element("w:tblBorders", {}, sides.map(side)),
    element("w:tblLayout", { "w:type": "fixed" }),
  ]);
}

function grid(): Written {
  return element(
    "w:tblGrid",
    {},
    WIDTHS.map((width) => element("w:gridCol", { "w:w": `${width}` })),
  );
}

function rowOf(cells: readonly string[], index: number, exchange: Outgoing): Written {
  // The headings stand on every page.
  const repeated = index === 0 ? [element("w:trPr", {}, [element("w:tblHeader", {})])] : [];
  const languages = ["en", "en", exchange.source, exchange.target, "en", "en"];
  return element("w:tr", {}, [
    ...repeated,
    ...cells.map((text, column) => {
      const width = element("w:tcW", { "w:w": `${WIDTHS[column] ?? 0}`, "w:type": "dxa" });
      const language = languages[column] ?? "en";
      return element("w:tc", {}, [element("w:tcPr", {}, [width]), paragraph(text, language)]);
    }),
  ]);
}

const RIGHT_TO_LEFT = /^(ar|he|fa|ur|ps|yi|dv|ckb|qps-x-rtl)\b/;

function paragraph(text: string, language: string): Written {
  const isBackwards = RIGHT_TO_LEFT.test(language);
  const direction = isBackwards ? [element("w:pPr", {}, [element("w:bidi", {})])] : [];
  return element("w:p", {}, [
    ...direction,
    ...text.split(/(⟦\/?\d+\/?⟧)/).flatMap((part, index) => {
      if (part === "") return [];
      // Codes are grey, and no word for the spelling checker.
      const look =
        index % 2 === 1
          ? [element("w:noProof", {}), element("w:color", { "w:val": "808080" })]
          : [];
      const attributes = isBackwards ? { "w:bidi": language } : { "w:val": language };
      const run = [
        ...look,
        ...(isBackwards ? [element("w:rtl", {})] : []),
        element("w:lang", attributes),
      ];
      return [element("w:r", {}, [element("w:rPr", {}, run), ...lines(part)])];
    }),
  ]);
}

function lines(text: string): readonly Written[] {
  return text
    .split("\n")
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [element("w:br", {})]),
      worded("w:t", { "xml:space": "preserve" }, [line]),
    ]);
}

/** Reads the first table of a document. */
export function readDocx(documentXml: string): Reading {
  const reading = readXml(documentXml);
  if (reading.kind === "broken") return unreadable(`${DOCUMENT}: ${reading.message}`, reading.line);
  const [table] = below(reading.root, "tbl");
  if (!table) return unreadable("the document has no table");
  return readTable(below(table, "tr").map(cellsOf));
}

function cellsOf(row: XmlNode): Row {
  return { cells: below(row, "tc").map((cell) => textOf(cell).trim()), line: 0 };
}

/** What a reader sees once all changes are accepted. */
function textOf(node: XmlNode): string {
  switch (node.name) {
    case "t":
      return node.content.filter((part) => typeof part === "string").join("");
    case "br":
    case "cr":
      return "\n";
    case "tab":
      return " ";
    case "noBreakHyphen":
      return "\u2011";
    case "softHyphen":
      return "\u00ad";
    // Deleted, moved away, or the same again for an older Word.
    case "del":
    case "moveFrom":
    case "Fallback":
    case "pPr":
    case "rPr":
      return "";
    default:
      return textsIn(node);
  }
}

function textsIn({ children }: XmlNode): string {
  return children
    .map((part, index) => {
      const isNext = part.name === "p" && children.slice(0, index).some(({ name }) => name === "p");
      return `${isNext ? "\n" : ""}${textOf(part)}`;
    })
    .join("");
}
