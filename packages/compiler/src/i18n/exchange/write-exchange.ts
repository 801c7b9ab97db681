import { zip } from "../../write.ts";
import { writeCsv } from "./csv.ts";
import { writeDocx } from "./docx.ts";
import type { Exchange, ExchangeFormat } from "./exchange.ts";
import { outgoing } from "./outgoing.ts";
import { writePo } from "./po.ts";
import { writeXliff12 } from "./xliff12.ts";
import { writeXliff21 } from "./xliff21.ts";

/** What files of a format are called, behind the dot; tools know both editions of XLIFF by the last part. */
export const EXTENSIONS: Readonly<Record<ExchangeFormat, string>> = {
  xliff12: "xlf",
  xliff21: "xliff21.xlf",
  po: "po",
  csv: "csv",
  docx: "docx",
};

/** The words of a course as a file for translators; the same bytes for the same words. */
export async function writeExchange(
  exchange: Exchange,
  format: ExchangeFormat,
): Promise<Uint8Array> {
  const ready = outgoing(exchange);
  switch (format) {
    case "xliff12":
      return Buffer.from(writeXliff12(ready));
    case "xliff21":
      return Buffer.from(writeXliff21(ready));
    case "po":
      return Buffer.from(writePo(ready));
    case "csv":
      return Buffer.from(writeCsv(ready));
    case "docx":
      return zip(
        writeDocx(ready).map(({ path, content }) => ({ path, content: Buffer.from(content) })),
      );
    default:
      return format satisfies never;
  }
}
