import { type Diagnostic, type Locale, type Place, Report } from "@coursewright/course";
import { parse } from "../parse/index.ts";
import type { Project } from "../project.ts";
import { type Exchange, type ExchangeUnit, unitsIn } from "./exchange/exchange.ts";
import { exchangeUnits } from "./exchange-of.ts";
import { guidesOf, type Language, languageOf } from "./language.ts";
import type { Misfit } from "./misfit.ts";

/** The words of an exchange with which `check` would refuse a course that it took before. */
export function misreadIn(before: Project, after: Project, exchange: Exchange): readonly Misfit[] {
  const known = errorsIn(before, exchange.target).errors.map(sign);
  const { language, errors } = errorsIn(after, exchange.target);
  const places = placesOf(exchange, language);
  return errors.flatMap((error): readonly Misfit[] => {
    const at = known.indexOf(sign(error));
    if (at >= 0) known.splice(at, 1);
    const about = at < 0 ? unitOf(error, places) : undefined;
    return about ? [misfitOf(error, about)] : [];
  });
}

interface Errors {
  readonly language: Language;
  readonly errors: readonly Diagnostic[];
}

function errorsIn(project: Project, locale: Locale): Errors {
  const documents = parse(project, new Report());
  const report = new Report();
  const course = { documents, guides: guidesOf(documents, project), project };
  const language = languageOf(course, locale, report);
  return { language, errors: report.diagnostics.filter(({ severity }) => severity === "error") };
}

/** What stays the same of an error when the words around it become others. */
function sign({ code, message, place, related }: Diagnostic): string {
  return [code, message, place.file, related?.line, related?.column].join("\n");
}

/** Where brought words stand in the source and in the language's file. */
interface Standing {
  readonly unit: ExchangeUnit;
  readonly places: readonly Place[];
}

function placesOf(exchange: Exchange, { files }: Language): readonly Standing[] {
  const brought = new Map(
    unitsIn(exchange).flatMap((unit) => (unit.target ? [[unit.id, unit] as const] : [])),
  );
  return files.flatMap(({ file, pairs }) => {
    const told = pairs.filter(({ again, adapted }) => !again && !adapted);
    return exchangeUnits(file, pairs).flatMap(({ id }, at): readonly Standing[] => {
      const [unit, pair] = [brought.get(id), told[at]];
      if (!unit || !pair) return [];
      return [{ unit, places: [pair.unit.place, ...(pair.own ? [pair.own.place] : [])] }];
    });
  });
}

/** What was brought at the place of an error; what differs in structure may show behind it. */
function unitOf(error: Diagnostic, standings: readonly Standing[]): ExchangeUnit | undefined {
  const found = standings.find((one) => isAbout(error, one));
  if (found || !error.code.startsWith("translation/")) return found?.unit;
  const { file, line } = error.place;
  const above = standings.filter(({ places }) =>
    places.some((place) => place.file === file && place.line <= line),
  );
  return above.at(-1)?.unit;
}

/** Whether an error lies where words were brought: on their own place or on that of their source. */
function isAbout({ place, related }: Diagnostic, { places }: Standing): boolean {
  const told = related ? [place, related] : [place];
  return places.some((one) => told.some((other) => overlap(one, other)));
}

function overlap(one: Place, other: Place): boolean {
  return one.file === other.file && one.line <= other.endLine && other.line <= one.endLine;
}

function misfitOf({ message, help }: Diagnostic, { id, source, target }: ExchangeUnit): Misfit {
  return { problem: "other-structure", unit: id, source, text: target ?? "", message, help };
}
