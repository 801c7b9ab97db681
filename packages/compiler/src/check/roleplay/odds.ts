import type {
  Choice,
  Line,
  NeverOffered,
  Proof,
  Report,
  Roleplay,
  RoleplayPlace,
} from "@coursewright/course";
import { conditionWords } from "../../assemble/roleplay/chip.ts";
import type { RoleplayDocument } from "../../parse/roleplay.ts";
import { suggest } from "../../parse/suggest.ts";
import { wayTo } from "./way-to.ts";
import { placeOfChip, quoted } from "./words.ts";

interface Checked {
  readonly roleplay: Roleplay;
  readonly document: RoleplayDocument;
}

/** Reports what no run ever comes to; without a complete walk nobody can say so. */
export function reportOdds(checked: Checked, proof: Proof, report: Report): void {
  if (!proof.complete) return;
  const neverEnds = Object.keys(proof.endings).length === 0;
  for (const place of proof.unreachable) {
    if (neverEnds && place.ending) continue;
    reportUnreachable(place, proof, { ...checked, report });
  }
  for (const never of proof.neverOffered) reportNeverOffered(never, checked, report);
  for (const line of proof.neverSaid) reportNeverSaid(line, checked, report);
}

function reportUnreachable(
  { id, place }: RoleplayPlace,
  { unreachable }: Proof,
  { roleplay, report }: Checked & { readonly report: Report },
): void {
  const others = roleplay.places.filter((other) => !unreachable.includes(other));
  const near = suggest(
    id,
    others.map((other) => other.id),
  );
  const related = others.find((other) => other.id === near)?.place;
  const caller = near !== undefined && related ? { id: near, line: related.line } : undefined;
  report.add("roleplay/unreachable-place", place, { id, caller }, { related });
}

function reportNeverOffered(
  { choice, best }: NeverOffered,
  { roleplay, document }: Checked,
  report: Report,
): void {
  const place = placeOfChip(choice.place, /^if\s/, document);
  const [only, second] = choice.all;
  const condition = only && choice.all.map(conditionWords).join(" and ");
  const [met] = best;
  const via = met && wayTo({ choice, ...met }, roleplay);
  const nearest = met && !second ? { ...met, via: via ?? [] } : undefined;
  const range = rangeBeyond(choice, roleplay);
  report.add("roleplay/never-offered", place, { condition, range, nearest });
}

/** The range of the meter that one condition asks for more or less of than there can be. */
function rangeBeyond({ all }: Choice, { meters }: Roleplay) {
  for (const condition of all) {
    if (condition.kind !== "meter") continue;
    const meter = meters.find(({ id }) => id === condition.meter);
    if (!meter) continue;
    const { min, max } = meter;
    const { is, than } = condition;
    const isBeyond = is.startsWith("<") ? than < min : than > max;
    if (isBeyond) return { meter: meter.id, min, max };
  }
  return undefined;
}

function reportNeverSaid(line: Line, { document }: Checked, report: Report): void {
  const { guard, place } = line;
  const at = guard ? placeOfChip(place, /^(else|if)\b/, document) : place;
  report.add("roleplay/never-said", at, { words: quoted(line) });
}
