import type { DeadEnd, Proof, Report, Roleplay } from "@coursewright/course";
import { quoted } from "./words.ts";

/** Reports where a learner would be stuck, or go round for ever. */
export function reportStuck(roleplay: Roleplay, proof: Proof, report: Report): void {
  for (const end of proof.deadEnds) reportDeadEnd(end, report);
  for (const { back, in: place } of proof.dryLoops) {
    const related = place.place;
    report.add("roleplay/runs-dry", back.place, { id: place.id }, { related });
  }
  for (const { place } of proof.endlessJumps) report.add("roleplay/jumps-in-a-circle", place, {});
  const isStuck = [proof.deadEnds, proof.dryLoops, proof.endlessJumps].some(({ length }) => length);
  // Where learners get stuck, that is why nothing ends.
  if (isStuck || !proof.complete) return;
  if (Object.keys(proof.endings).length === 0) {
    report.add("roleplay/never-ends", roleplay.place, {});
  } else if (proof.allFail) report.add("roleplay/every-path-fails", roleplay.place, {});
}

function reportDeadEnd({ after, in: place }: DeadEnd, report: Report): void {
  switch (after.kind) {
    case "line":
      return report.add("roleplay/dead-end", after.line.place, { words: quoted(after.line) });
    case "choice":
      return report.add("roleplay/dead-end", after.choice.place, { words: quoted(after.choice) });
    case "place":
      return report.add("roleplay/dead-end", place.place, { words: `"${place.id}"` });
    default:
      return after satisfies never;
  }
}
