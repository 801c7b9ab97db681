import type { Activities } from "../../packages/targets/src/statements/activities.ts";
import { activitiesOf } from "../../packages/targets/src/statements/activities-of.ts";
import type { StatementContext } from "../../packages/targets/src/statements/statement.ts";
import { examinedSample } from "./course-sample.ts";
import type { StoryLaunch } from "./story.ts";
import { inSecondLanguage } from "./two-languages.ts";

/** Whose rules statements follow. */
export type Manner = StatementContext["manner"];

const ACTOR = { account: { homePage: "https://lms.example.com", name: "4711" } };
const REGISTRATION = "760e3480-ba55-4991-94b0-01820dbd23a2";
const BEGAN = Date.UTC(2026, 2, 1, 9);

/** What a cmi5 LMS wants on every statement. */
export const TEMPLATE = {
  contextActivities: { grouping: [{ id: "https://example.com/courses/com.example.listening" }] },
  extensions: {
    "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "session-1",
    "https://lms.example.com/tenant": "north",
  },
};

/** The words of a sample course; for a story without a launch those of a course that has only its objectives. */
export function activitiesFor(launch: StoryLaunch | undefined): Promise<Activities> {
  if (!launch) return Promise.resolve(BARE);
  const { course, step, second } = launch;
  const key = [course, step, second].join();
  const made = MADE.get(key) ?? makeActivities(launch);
  MADE.set(key, made);
  return made;
}

// Putting a course together takes longer than everything that is told of it.
const MADE = new Map<string, Promise<Activities>>();

async function makeActivities({ course: name, step, second }: StoryLaunch): Promise<Activities> {
  const written = await examinedSample(name);
  const course = second ? inSecondLanguage(written, second) : written;
  return activitiesOf(course, { whole: course, ...(step && { step }) });
}

/** The context at each second of a session, with ids and times that are given out one by one. */
export function contextFor(
  session: { readonly launch: StoryLaunch | undefined; readonly activities: Activities },
  manner: Manner,
): (seconds: number) => StatementContext {
  const { launch, activities } = session;
  let stamps = 0;
  return (sessionSeconds) => ({
    manner,
    activities,
    actor: ACTOR,
    mode: launch?.mode ?? "normal",
    language: launch?.language ?? "en",
    sessionSeconds,
    earlierSeconds: launch?.earlierSeconds ?? 0,
    ...launchOf(manner, activities),
    ...(manner === "cmi5" && launch?.masteryScore !== undefined
      ? { masteryScore: launch.masteryScore }
      : {}),
    stamp: () => {
      stamps++;
      return {
        id: `00000000-0000-4000-8000-${String(stamps).padStart(12, "0")}`,
        timestamp: new Date(BEGAN + sessionSeconds * 1000 + stamps).toISOString(),
      };
    },
  });
}

function launchOf(manner: Manner, { rootId }: Activities) {
  switch (manner) {
    case "cmi5":
      return {
        activityId: "https://lms.example.com/activities/77",
        registration: REGISTRATION,
        template: TEMPLATE,
      };
    case "xapi":
      return { activityId: rootId, registration: REGISTRATION };
    case "scorm":
      return { activityId: rootId, attempt: `${rootId}?attemptId=${REGISTRATION}` };
    default:
      return manner satisfies never;
  }
}

const TYPES = "http://adlnet.gov/expapi/activities/";

const BARE: Activities = {
  course: "https://example.com/courses/com.example.listening",
  version: "1.4.0",
  base: "https://example.com",
  root: { name: { en: "Listening under pressure" }, type: `${TYPES}course` },
  rootId: "https://example.com/courses/com.example.listening",
  pass: 70,
  items: {},
  screens: {},
  objectives: Object.fromEntries(
    ["say-back", "pause", "ask"].map((id) => [
      `listening__${id}`,
      {
        iri: `https://example.com/courses/com.example.listening/objectives/listening/${id}`,
        definition: { name: { en: `What ${id} means` }, type: `${TYPES}objective` },
      },
    ]),
  ),
};
