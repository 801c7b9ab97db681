import { fileURLToPath } from "node:url";
import type { LearningEvent } from "@coursewright/course";
import type { CmiContext, Dialect, Write } from "../../packages/targets/src/cmi.ts";
import { identifier } from "../../packages/targets/src/formats.ts";
import { scorm12 } from "../../packages/targets/src/scorm12/dialect.ts";
import { scorm2004 } from "../../packages/targets/src/scorm2004/dialect.ts";
import { toCmi } from "../../packages/targets/src/writes.ts";
import { expectFile } from "../support/samples.ts";
import { readStory, STORIES, type Story, storyNames } from "../support/story.ts";

const DIALECTS: Readonly<Record<string, Dialect>> = { scorm12, scorm2004 };

for (const name of storyNames()) {
  describe(`event: ${name.replaceAll("-", " ")}`, () => {
    for (const [standard, dialect] of Object.entries(DIALECTS)) {
      it(`in ${standard}`, () => {
        const writes = JSON.stringify(tell(readStory(name), dialect), null, 2);
        expectFile(fileURLToPath(new URL(`${name}/${standard}.json`, STORIES)), `${writes}\n`);
      });
    }
  });
}

/** The writes of each moment, in their order. */
function tell(story: Story, dialect: Dialect): readonly Readonly<Record<string, string>>[] {
  const held = new Map(Object.entries(story.held ?? {}));
  const objectives = new Map<string, number>();
  let interactions = 0;
  const write = (event: LearningEvent, seconds: number): readonly Write[] => {
    number(event, objectives);
    const context: CmiContext = {
      interaction: story.interactions === false ? undefined : interactions,
      objective: (id) => objectives.get(id),
      sessionSeconds: seconds,
      minutesEast: () => 60,
      held,
      settings: story.settings ?? {},
    };
    const writes = toCmi(event, dialect, context);
    for (const [element, value] of writes) held.set(element, value);
    if (event.kind === "answered") interactions++;
    return writes;
  };
  return story.moments.map(({ seconds, events }) =>
    Object.fromEntries(events.flatMap((event) => write(event, seconds))),
  );
}

function number(event: LearningEvent, objectives: Map<string, number>): void {
  if (event.kind !== "progressed") return;
  for (const { id } of event.progress.objectives) {
    if (!objectives.has(identifier(id))) objectives.set(identifier(id), objectives.size);
  }
}
