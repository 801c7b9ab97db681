import type { Edition } from "@coursewright/course";
import { sceneView } from "./blocks/scene.ts";
import type { Desk } from "./desk.ts";
import { questionCount } from "./inside.ts";
import type { LessonView } from "./lessons.ts";
import { privacyView } from "./privacy.ts";
import { firstRole, rolesView } from "./roles.ts";

/** What the first screen shows besides the title. */
export function coverView(edition: Edition, lessons: readonly LessonView[], desk: Desk): object {
  const minutes = minutesOf(edition);
  return {
    summary: edition.summary,
    scene: sceneView(edition),
    minutes: minutes && desk.messages.say("minutes", { minutes }),
    objectives: edition.steps.flatMap((lesson) =>
      lesson.objectives.map((objective) => objective.behaviour),
    ),
    parts: lessons.length > 1 ? lessons.map(lessonPart) : lessons.flatMap(screenParts),
    facts: facts(edition, desk),
    privacy: privacyView(edition, desk),
    roles: rolesView(edition),
  };
}

function minutesOf(edition: Edition): number {
  return edition.minutes ?? edition.steps.reduce((sum, lesson) => sum + (lesson.minutes ?? 0), 0);
}

function lessonPart(lesson: LessonView): object {
  const { id: step, title, minutes, screens } = lesson;
  return { step, title, anchor: screens[0]?.anchor, minutes };
}

function screenParts(lesson: LessonView): readonly object[] {
  return lesson.screens.map(({ linkTitle, anchor }) => ({ title: linkTitle, anchor }));
}

function facts(edition: Edition, desk: Desk): readonly object[] {
  const { messages } = desk;
  const { words, say } = messages;
  const screens = edition.steps.flatMap((lesson) => lesson.screens).length;
  const questions = questionCount(edition, firstRole(edition));
  const size = [say("screenCount", { screens }), questions && say("questionCount", { questions })];
  const { pass } = edition.grading;
  return [
    { id: "cw-inside", name: words.inside, value: size.filter(Boolean).join(words.comma) },
    // The LMS may ask for more or less than the course does.
    ...(pass
      ? [
          {
            id: "cw-to-pass",
            says: "toPass",
            name: words.toPass,
            value: say("toPassFact", { pass }),
          },
        ]
      : []),
  ];
}
