import { blocksOf, inLanguage, type Report, type Step } from "@coursewright/course";

/** Whether each role-play that a lesson includes has its screen for itself. */
export function checkScreens({ kind, screens }: Step, report: Report): void {
  if (kind !== "lesson") return;
  for (const screen of screens) {
    const blocks = inLanguage(screen.blocks);
    const [first] = blocksOf(blocks).flatMap(({ block }) =>
      block.kind === "roleplay" ? [block] : [],
    );
    const isAlone = blocks.length === 1 && blocks[0] === first;
    if (!first || isAlone) continue;
    report.add("include/not-alone", first.place, { file: first.roleplay.place.file });
  }
}
