import type { Place, Report } from "@coursewright/course";
import type { Mark, Shape } from "./shape.ts";

/** Reports what a part of a language file marks otherwise than the source. */
export function compareMarks(one: Shape, other: Shape, report: Report): void {
  for (const kind of IN_ORDER) compareKind(kind, [one, other], report);
  compareLinks(one, other, report);
  const [source, own] = [marksOf("blank", one), marksOf("blank", other)];
  if (source.length === own.length) return;
  const place = own.at(-1)?.place ?? other.place;
  const counts = { source: source.length, own: own.length };
  report.add("translation/blanks", place, counts, { related: source[0]?.place ?? one.place });
}

type Kind = "tick" | "chip" | "jump" | "id" | "place" | "speaker" | "quotes";

const IN_ORDER: readonly Kind[] = ["tick", "chip", "jump", "id", "place", "speaker", "quotes"];

function marksOf(kind: Mark["kind"], { marks }: Shape): readonly Mark[] {
  return marks.filter((mark) => mark.kind === kind);
}

function compareKind(kind: Kind, [one, other]: readonly [Shape, Shape], report: Report): void {
  const [source, own] = [marksOf(kind, one), marksOf(kind, other)];
  const first = firstOdd(source, own);
  if (first === undefined) return;
  const [right, wrong] = [source[first], own[first]];
  const place = wrong?.place ?? other.place;
  const related = right?.place ?? one.place;
  const params = { noun: one.noun, source: right?.written ?? "", own: wrong?.written ?? "" };
  const fix =
    right && wrong && FIXED.includes(kind) ? fixOf(kind, place, right.written) : undefined;
  report.add(`translation/${kind}`, place, params, { related, ...(fix && { fix }) });
}

/** Position of the first mark that the other list has not in the same place. */
function firstOdd(source: readonly Mark[], own: readonly Mark[]): number | undefined {
  const at = source.findIndex((mark, n) => mark.written !== own[n]?.written);
  if (at >= 0) return at;
  return source.length < own.length ? source.length : undefined;
}

/** What can be written as the source has it: nothing of it is words. */
const FIXED: readonly Kind[] = ["tick", "chip"];

function fixOf(kind: Kind, place: Place, written: string) {
  return { place, text: kind === "chip" && !written.startsWith("[!") ? `\`${written}\`` : written };
}

/** Links may move in a sentence, and none may come or go. */
function compareLinks(one: Shape, other: Shape, report: Report): void {
  const left = marksOf("link", other).map((mark) => mark);
  for (const { written, place } of marksOf("link", one)) {
    const at = left.findIndex((mark) => mark.written === written);
    if (at >= 0) left.splice(at, 1);
    else {
      const wrong = left[0];
      const params = { source: written, own: wrong?.written ?? "" };
      return report.add("translation/link", wrong?.place ?? other.place, params, {
        related: place,
      });
    }
  }
  const [extra] = left;
  if (!extra) return;
  report.add(
    "translation/link",
    extra.place,
    { source: "", own: extra.written },
    { related: one.place },
  );
}
