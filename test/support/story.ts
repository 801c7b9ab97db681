import { readdirSync, readFileSync } from "node:fs";
import type { LearningEvent } from "@coursewright/course";
import { parse } from "yaml";
import type { TrackerSettings } from "../../packages/targets/src/settings.ts";
import type { ToldEver } from "../../packages/targets/src/statements/told.ts";

/** What `events.yaml` holds: the moments of a session, and what was known before. */
export interface Story {
  /** Values of elements, of both standards. */
  readonly held?: Readonly<Record<string, string>>;
  /** Whether the LMS keeps answers. */
  readonly interactions?: boolean;
  /** What the LMS's profile wants of SCORM. */
  readonly settings?: TrackerSettings;
  /** A whole session, for statements. */
  readonly launch?: StoryLaunch;
  readonly moments: readonly StoryMoment[];
}

/** How a session begins and ends. */
export interface StoryLaunch {
  /** Folder of `samples/courses`. */
  readonly course: string;
  /** Id of the step that is launched alone. */
  readonly step?: string;
  /** A second language of the course; its words are those of the first with the tag behind. */
  readonly second?: string;
  /** Language in which the course is shown. */
  readonly language?: string;
  readonly entry?: "new" | "resumed";
  readonly mode?: "normal" | "browse" | "review";
  readonly masteryScore?: number;
  readonly earlierSeconds?: number;
  /** What earlier sessions have told. */
  readonly told?: ToldEver;
  /** When the learner leaves, in seconds since the session began. */
  readonly leaves: number;
}

/** What happens at once. */
interface StoryMoment {
  /** Since the session began. */
  readonly seconds: number;
  readonly events: readonly LearningEvent[];
}

/** The folders of the stories. */
export const STORIES = new URL("../samples/events/", import.meta.url);

/** Their names, which are claims. */
export function storyNames(): readonly string[] {
  const wanted = process.env.FILTER ?? "";
  return readdirSync(STORIES)
    .filter((name) => name.includes(wanted))
    .sort();
}

/** A story; times are written as text in it, and a single event without a list. */
export function readStory(name: string): Story {
  const inNumbers = (key: unknown, value: unknown) =>
    key === "at" ? Date.parse(String(value)) : value;
  const text = readFileSync(new URL(`${name}/events.yaml`, STORIES), "utf8");
  const { moments, ...rest } = parse(text, inNumbers);
  return { ...rest, moments: moments.map(inList) };
}

function inList({ seconds, event, events }: StoryMoment & { readonly event?: LearningEvent }) {
  return { seconds, events: event ? [event] : events };
}
