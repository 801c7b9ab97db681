import {
  admit,
  apply,
  changedIn,
  checkWords,
  EXCHANGE_FORMATS,
  type ExchangeFormat,
  exchangeOf,
  languagesOf,
  type Project,
  readExchange,
  statusOf,
  writeExchange,
} from "@coursewright/compiler";
import { DOCUMENT } from "../../packages/compiler/src/i18n/exchange/docx.ts";
import { fileInZip } from "../../packages/compiler/src/i18n/exchange/unzip.ts";
import { zip } from "../../packages/compiler/src/write.ts";
import { mutated, mutatedBytes } from "./fuzz.ts";
import { diagnose } from "./sample-course.ts";

/** Everything that can be asked about the languages of a course, however broken it is. */
export function askAboutLanguages(project: Project): void {
  statusOf(project);
  for (const language of languagesOf(project).languages) {
    changedIn(language);
    checkWords(project, language.locale);
  }
}

/** A file for translators that came back mutilated: it is taken in, or refused. */
export async function importMutilated(project: Project, random: () => number): Promise<void> {
  const { languages } = languagesOf(project);
  const { locale } = languages[Math.floor(random() * languages.length)] ?? {};
  const exchange = locale && exchangeOf(project, locale);
  if (!exchange) return;
  const format = EXCHANGE_FORMATS[Math.floor(random() * EXCHANGE_FORMATS.length)] ?? "po";
  const bytes = await mutilatedExchange(await writeExchange(exchange, format), format, random);
  const reading = await readExchange(bytes, "words");
  if (reading.kind === "refused") return;
  const admission = admit(reading.returned, exchange, { prefer: "theirs" });
  if (admission.kind !== "admitted") return;
  const applied = apply(project, admission.changes, { by: "Mia", at: "2026-11-24" });
  if (applied.kind === "refused") return;
  await diagnose({ ...project, texts: new Map([...project.texts, ...applied.files]) });
}

/** Of a zip, the words inside it or the zip itself. */
async function mutilatedExchange(
  bytes: Uint8Array,
  format: ExchangeFormat,
  random: () => number,
): Promise<Uint8Array> {
  if (format !== "docx") return Buffer.from(mutated(Buffer.from(bytes).toString("utf8"), random));
  const document = await fileInZip(bytes, DOCUMENT);
  if (!document || random() < 0.3) return mutatedBytes(bytes, random);
  const content = Buffer.from(mutated(Buffer.from(document).toString("utf8"), random));
  return zip([{ path: DOCUMENT, content }]);
}
