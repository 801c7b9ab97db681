import type { Flag, Meter, RoleplayScoring } from "@coursewright/course";
import type { RoleplayDocument } from "../../parse/roleplay.ts";
import { suggest } from "../../parse/suggest.ts";
import type { MeterYaml } from "../../schema/roleplay.ts";
import type { CourseContext } from "../context.ts";

/** Words that mean something else in a chip. */
const RESERVED = new Set(
  "if else and or not set score end passed failed pause best again first visit".split(" "),
);

interface Surroundings {
  readonly document: RoleplayDocument;
  readonly course: CourseContext;
}

export function assembleMeters({ document, course }: Surroundings): readonly Meter[] {
  const meters = Object.entries(document.settings.meters ?? {});
  return meters.flatMap(([id, meter]): Meter[] => {
    reportReserved("meters", id, { document, course });
    if (!isInOrder(id, meter, { document, course })) return [];
    const { label, show = false, start, min, max } = meter;
    const words = label === undefined ? {} : { label: course.words.text(label) };
    return [{ id, start, min, max, show, ...words }];
  });
}

function isInOrder(
  id: string,
  { start, min, max }: MeterYaml,
  { document, course }: Surroundings,
): boolean {
  const { yaml } = document;
  if (min >= max) {
    const place = yaml.placeOf(["meters", id, "max"]);
    course.report.add("roleplay/meter-range", place, { meter: id, min, max });
    return false;
  }
  if (start >= min && start <= max) return true;
  const place = yaml.placeOf(["meters", id, "start"]);
  course.report.add("roleplay/meter-start", place, { meter: id, start, min, max });
  return false;
}

export function assembleFlags({ document, course }: Surroundings): readonly Flag[] {
  const { flags = {}, meters = {} } = document.settings;
  return Object.entries(flags).map(([id, words]) => {
    reportReserved("flags", id, { document, course });
    if (Object.hasOwn(meters, id)) {
      const place = document.yaml.placeOfKey(["flags", id]);
      course.report.add("roleplay/name-twice", place, { name: id, same: id });
    }
    return { id, words: course.words.text(words) };
  });
}

function reportReserved(
  key: "meters" | "flags",
  id: string,
  { document, course }: Surroundings,
): void {
  if (!RESERVED.has(id)) return;
  course.report.add("roleplay/reserved-name", document.yaml.placeOfKey([key, id]), { name: id });
}

/** Where the score comes from; one that names nothing is reported. */
export function assembleScoring({ document, course }: Surroundings): RoleplayScoring {
  const { score = "ending", meters = {} } = document.settings;
  if (score === "ending" || score === "sum") return { kind: score };
  if (Object.hasOwn(meters, score)) return { kind: "meter", meter: score };
  const known = ["ending", "sum", ...Object.keys(meters)];
  const near = suggest(score, known);
  course.report.add("roleplay/unknown-score", document.yaml.placeOf(["score"]), {
    score,
    near,
    known,
  });
  return { kind: "ending" };
}
