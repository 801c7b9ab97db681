import type { Question, QuestionOf, Report, Step } from "@coursewright/course";
import type { Fence } from "../parse/fences.ts";
import { suggest } from "../parse/suggest.ts";
import type { LessonContext } from "./context.ts";
import { mapQuestions } from "./map-questions.ts";

type Scale = QuestionOf<"scale">;

/** `::scale{again=listening}`: a scale without statements, until the whole course is known. */
export function assembleScaleAgain(
  { opening }: Fence,
  { report, words, settings }: LessonContext,
): Question | undefined {
  const again = opening.attributes.settings.get("again");
  for (const { key, place } of opening.attributes.settings.values()) {
    if (key === "again") continue;
    report.add("fence/unknown-setting", place, {
      kind: "scale",
      key,
      near: suggest(key, ["again"]),
      known: ["again"],
    });
  }
  if (!again) {
    report.add("scale/again-without-name", opening.place, {});
    return undefined;
  }
  return {
    kind: "scale",
    id: `${again.value}__after`,
    again: again.value,
    ask: words.html(""),
    points: 0,
    tries: 1,
    optional: false,
    fixed: false,
    confidence: false,
    levels: 5,
    statements: [],
    ratings: settings.privacy?.ratings === "lms" ? "lms" : "browser",
    place: opening.place,
  };
}

/** The same steps in which every scale that is asked again has the words of the first time. */
export function fillScalesAgain(steps: readonly Step[], report: Report): readonly Step[] {
  const scales = new Map<string, Scale>();
  mapQuestions(steps, (question) => {
    if (question.kind === "scale" && question.again === undefined)
      scales.set(question.id, question);
    return question;
  });
  const met = new Set<string>();
  return mapQuestions(steps, (question) => {
    if (question.kind !== "scale") return question;
    if (question.again === undefined) met.add(question.id);
    return question.again === undefined ? question : repeated(question, question.again);
  });

  function repeated(scale: Scale, again: string): Scale {
    const first = scales.get(again);
    const { place } = scale;
    if (!first) {
      const near = suggest(again, [...scales.keys()]);
      report.add("scale/again-unknown", place, { id: again, near });
      return scale;
    }
    if (!met.has(again)) {
      report.add("scale/again-too-early", place, { id: again }, { related: first.place });
    }
    const isSecond = met.has(scale.id);
    met.add(scale.id);
    if (isSecond) report.add("scale/again-twice", place, { id: again });
    const { levels, statements, low, high, skip, context, ask } = first;
    const id = isSecond ? `${scale.id}-2` : scale.id;
    return { ...scale, id, context, ask, levels, statements, low, high, skip };
  }
}
