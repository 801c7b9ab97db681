import { conditionsOf, type Report, type Roleplay } from "@coursewright/course";
import type { RoleplayDocument } from "../../parse/roleplay.ts";
import { everythingIn } from "./every.ts";
import { placeOfChip, quoted } from "./words.ts";

/** Meters and flags that are declared and not used, and better lines that make a meter worse. */
export function checkNames(roleplay: Roleplay, document: RoleplayDocument, report: Report): void {
  const parts = everythingIn(roleplay);
  const effects = parts.flatMap((part) => part.effects.map((effect) => ({ effect, part })));
  const asked = new Set(
    parts.flatMap(conditionsOf).flatMap((each) => (each.kind === "flag" ? [each.flag] : [])),
  );
  for (const { id } of roleplay.meters) {
    if (effects.some(({ effect }) => effect.kind === "meter" && effect.meter === id)) continue;
    const place = document.yaml.placeOfKey(["meters", id]);
    report.add("roleplay/meter-never-moved", place, { meter: id });
  }
  for (const { id } of roleplay.flags) {
    const set = effects.find(({ effect }) => effect.kind === "flag" && effect.flag === id);
    if (!set) {
      const place = document.yaml.placeOfKey(["flags", id]);
      report.add("roleplay/flag-never-set", place, { flag: id });
    } else if (!asked.has(id)) {
      const place = placeOfChip(set.part.place, /^set\s/, document);
      report.add("roleplay/flag-never-asked", place, { flag: id });
    }
  }
  checkBest(roleplay, document, report);
  checkPlaces(roleplay, report);
}

/** A second decision at a place has the number 2 behind its id in the LMS. */
function checkPlaces({ places }: Roleplay, report: Report): void {
  for (const { id, place } of places) {
    const other = /^(.+)-\d+$/.exec(id)?.[1];
    if (!other || !places.some((each) => each.id === other)) continue;
    report.add("roleplay/places-told-alike", place, { id, other });
  }
}

function checkBest(roleplay: Roleplay, document: RoleplayDocument, report: Report): void {
  for (const part of everythingIn(roleplay)) {
    if (!("best" in part) || !part.best) continue;
    for (const effect of part.effects) {
      if (effect.kind !== "meter" || effect.by >= 0) continue;
      const place = placeOfChip(part.place, /^best$/, document);
      const params = { meter: effect.meter, words: quoted(part) };
      report.add("roleplay/best-lowers-meter", place, params);
    }
  }
}
