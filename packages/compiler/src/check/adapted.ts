import {
  type Adapted,
  blocksOf,
  type Course,
  keptIn,
  type Question,
  questions,
  type Report,
  type Roleplay,
  type Screen,
} from "@coursewright/course";
import type { Wanted } from "../wanted.ts";

/** Whether what languages say in their own way can be had in one page, where learners change the language. */
export function checkAdapted(course: Course, targets: readonly Wanted[], report: Report): void {
  const shared = targets.find(({ languages }) => languages === "one-zip");
  if (!shared) return;
  const { target } = shared;
  for (const { screens } of course.steps) {
    for (const { place } of firstOwn(screens))
      report.add("translation/adapted-screens", place, { target });
    for (const { block } of screens.flatMap(({ blocks }) => blocksOf(blocks)))
      if (block.kind === "adapted") checkItems(block, target, report);
  }
}

/** For each language that cuts a lesson in its own way, the screen where it begins. */
function firstOwn(screens: readonly Screen[]): readonly Screen[] {
  const languages = screens.map(({ language }) => language);
  return screens.filter(({ language }, at) => language && languages.indexOf(language) === at);
}

/** Without a counterpart, a question would count in one language only. */
function checkItems({ source, own }: Adapted, target: string, report: Report): void {
  const asked = keptIn(source);
  for (const blocks of Object.values(own)) {
    const mine = keptIn(blocks);
    const differs = mine.length !== asked.length || mine.some((one, at) => !isLike(one, asked[at]));
    const [first = asked[0]] = mine;
    const place = blocks[0]?.place ?? first?.place;
    if (!differs || !place) continue;
    const related = source[0]?.place;
    const params = { source: asked.length, own: mine.length, target };
    report.add("translation/adapted-items", place, params, { related });
  }
}

type Item = Question | Roleplay;

function isLike(one: Item, other: Item | undefined): boolean {
  return other !== undefined && worthOf(one) === worthOf(other);
}

/** What a learner gets for it, and for which objective. */
function worthOf(item: Item): string {
  if (item.kind === "roleplay") return `roleplay ${item.points}`;
  const { kind, optional, points, objective = "", bank } = item;
  const isCounted = !optional && questions[kind].scored;
  return `${isCounted} ${kind === "reflect"} ${isCounted ? points : 0} ${objective} ${bank?.id ?? ""}`;
}
