import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { LearningEvent } from "@coursewright/course";
import { expect } from "chai";
import { parse } from "yaml";
import type { CmiContext, Dialect } from "../../packages/targets/src/cmi.ts";
import { identifier } from "../../packages/targets/src/formats.ts";
import { scorm12 } from "../../packages/targets/src/scorm12/dialect.ts";
import { scorm2004 } from "../../packages/targets/src/scorm2004/dialect.ts";
import { toCmi } from "../../packages/targets/src/writes.ts";

/** What `events.yaml` holds: the moments of a session, and what the LMS had before. */
interface Story {
  /** Values of elements, of both standards. */
  readonly held?: Readonly<Record<string, string>>;
  /** Whether the LMS keeps answers. */
  readonly interactions?: boolean;
  readonly moments: readonly Moment[];
}

interface Moment {
  /** Since the session began. */
  readonly seconds: number;
  /** Times are written as text here. */
  readonly event: LearningEvent;
}

const SAMPLES = new URL("../samples/events/", import.meta.url);
const DIALECTS: Readonly<Record<string, Dialect>> = { scorm12, scorm2004 };

for (const name of readdirSync(SAMPLES).sort()) {
  describe(`event: ${name.replaceAll("-", " ")}`, () => {
    for (const [standard, dialect] of Object.entries(DIALECTS)) {
      it(`in ${standard}`, () => {
        const folder = new URL(`${name}/`, SAMPLES);
        const story = readStory(new URL("events.yaml", folder));
        compare(new URL(`${standard}.json`, folder), JSON.stringify(tell(story, dialect), null, 2));
      });
    }
  });
}

/** The writes of each moment, in their order. */
function tell(story: Story, dialect: Dialect): readonly Readonly<Record<string, string>>[] {
  const held = new Map(Object.entries(story.held ?? {}));
  const objectives = new Map<string, number>();
  let interactions = 0;
  return story.moments.map(({ seconds, event }) => {
    number(event, objectives);
    const context: CmiContext = {
      interaction: story.interactions === false ? undefined : interactions,
      objective: (id) => objectives.get(id),
      sessionSeconds: seconds,
      minutesEast: () => 60,
      held,
    };
    const writes = toCmi(event, dialect, context);
    for (const [element, value] of writes) held.set(element, value);
    if (event.kind === "answered") interactions++;
    return Object.fromEntries(writes);
  });
}

function number(event: LearningEvent, objectives: Map<string, number>): void {
  if (event.kind !== "progressed") return;
  for (const { id } of event.progress.objectives) {
    if (!objectives.has(identifier(id))) objectives.set(identifier(id), objectives.size);
  }
}

function readStory(file: URL): Story {
  const inNumbers = (key: unknown, value: unknown) =>
    key === "at" ? Date.parse(String(value)) : value;
  return parse(readFileSync(file, "utf8"), inNumbers);
}

function compare(file: URL, actual: string): void {
  const text = `${actual}\n`;
  if (process.env.UPDATE) writeFileSync(file, text);
  const expected = existsSync(file) ? readFileSync(file, "utf8") : "";
  expect(text).to.equal(expected);
}
