import type { Edition } from "@coursewright/course";
import type { Desk } from "./desk.ts";
import type { LessonView } from "./lessons.ts";

/** What the first screen shows besides the title. */
export function coverView(edition: Edition, lessons: readonly LessonView[], desk: Desk): object {
  const minutes = minutesOf(edition);
  return {
    summary: edition.summary,
    minutes: minutes && desk.messages.say("minutes", { minutes }),
    objectives: edition.steps.flatMap((lesson) =>
      lesson.objectives.map((objective) => objective.behaviour),
    ),
    parts: lessons.length > 1 ? lessons.map(lessonPart) : lessons.flatMap(screenParts),
    facts: facts(edition, desk),
    privacy: privacy(edition, desk),
  };
}

function minutesOf(edition: Edition): number {
  return edition.minutes ?? edition.steps.reduce((sum, lesson) => sum + (lesson.minutes ?? 0), 0);
}

function lessonPart(lesson: LessonView): object {
  return { title: lesson.title, anchor: lesson.screens[0]?.anchor, minutes: lesson.minutes };
}

function screenParts(lesson: LessonView): readonly object[] {
  return lesson.screens.map(({ linkTitle, anchor }) => ({ title: linkTitle, anchor }));
}

function facts(edition: Edition, desk: Desk): readonly object[] {
  const { messages } = desk;
  const { words, say } = messages;
  const screens = edition.steps.flatMap((lesson) => lesson.screens).length;
  const questions = questionsIn(edition).length;
  const size = [say("screenCount", { screens }), questions && say("questionCount", { questions })];
  const { pass } = edition.grading;
  return [
    { name: words.inside, value: size.filter(Boolean).join(", ") },
    ...(pass ? [{ id: "cw-to-pass", name: words.toPass, value: say("toPassFact", { pass }) }] : []),
  ];
}

/** The promise about who sees what, worked out from what is really sent. */
function privacy(edition: Edition, desk: Desk): { readonly who?: string; readonly what: string } {
  const { words } = desk.messages;
  if (desk.recorder === "browser") return promise(words.keeps, [words.keepsHere]);
  const questions = questionsIn(edition);
  const graded = edition.grading.pass !== undefined;
  const answers = questions.length === 0 ? "seesPlain" : graded ? "seesGraded" : "seesAnswers";
  const sure = questions.some((question) => question.confidence) && words.seesSure;
  return promise(words.sees, [words[answers], sure || undefined]);
}

function promise(who: string | undefined, what: readonly (string | undefined)[]) {
  return { ...(who && { who }), what: what.filter(Boolean).join(" ") };
}

function questionsIn(edition: Edition) {
  const blocks = edition.steps.flatMap((lesson) => lesson.screens).flatMap(({ blocks }) => blocks);
  return blocks.flatMap((block) => (block.kind === "question" ? [block.question] : []));
}
