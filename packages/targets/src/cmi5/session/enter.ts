import { HAS_LANGUAGES } from "@coursewright/course";
import { type Answer, isPassing, isTaken, type Lrs, type Profiles } from "../../delivery/lrs.ts";
import { createMemory, type Memory } from "../../delivery/memory.ts";
import type { Online } from "../../delivery/online.ts";
import { keyFor, type Page } from "../../delivery/page.ts";
import { patiently } from "../../delivery/patiently.ts";
import type { Entrance, Opened } from "../../delivery/tracker.ts";
import { connect, profilesOf } from "../../delivery/transport.ts";
import { roleIn } from "../../launch.ts";
import { type Cmi5Launch, cmi5LaunchIn } from "./launch.ts";
import { type LaunchData, launchDataIn } from "./launch-data.ts";
import { preferencesIn, preferenceWriter, readPreferences } from "./preferences.ts";
import { fetchToken } from "./token.ts";

/** Everything that cmi5 asks of a page before its first statement, in its order. */
export async function enter(page: Page, note: (line: string) => void): Promise<Entrance> {
  const { online } = page;
  const launch = cmi5LaunchIn(online.query);
  if (!launch) return { kind: "none" };
  // Each launch has its own address for the token.
  const memory = createMemory(online.session, keyFor(launch.fetch));
  const { auth: kept, over } = memory.facts;
  // What opened the store was forgotten when all was said; a second token is nobody's to ask for.
  if (over && !kept) return { kind: "ended" };
  const auth = kept ?? (await newToken(launch, { memory, online, note }));
  if (!auth) return { kind: "ended" };
  const access = { endpoint: launch.endpoint, auth };
  const lrs = connect(access, online);
  const data = await readLaunchData(lrs, launch, online);
  if (!isTaken(data)) {
    note(`GET LMS.LaunchData ${data.status}`);
    return { kind: "ended" };
  }
  const profiles = profilesOf(launch.actor, access, online);
  const liked = await readPreferences(profiles);
  return opened(launch, {
    page,
    lrs,
    memory,
    profiles,
    data: launchDataIn(data.body),
    liked: liked.body,
  });
}

async function newToken(
  { fetch }: Cmi5Launch,
  { memory, online, note }: { memory: Memory; online: Online; note: (line: string) => void },
): Promise<string | undefined> {
  const token = await fetchToken(fetch, online);
  if ("auth" in token) {
    memory.remember(token);
    return token.auth;
  }
  note(`POST fetch ${token.trouble}`);
  return undefined;
}

function readLaunchData(lrs: Lrs, launch: Cmi5Launch, online: Online): Promise<Answer> {
  const { activityId, actor, registration } = launch;
  const address = { activityId, agent: actor, registration, stateId: "LMS.LaunchData" };
  const isEnough = (answer: Answer) => isTaken(answer) || !isPassing(answer);
  return patiently(online, () => lrs.readState(address), isEnough);
}

function opened(
  launch: Cmi5Launch,
  found: {
    page: Page;
    lrs: Lrs;
    memory: Memory;
    profiles: Profiles;
    data: LaunchData;
    liked: unknown;
  },
): Opened {
  const { page, lrs, memory, profiles, data, liked } = found;
  const { online, outline, activities } = page;
  const { language, sound } = preferencesIn(liked, outline.languages);
  const { activityId, actor, registration } = launch;
  const { template, mode, masteryScore, launchParameters, returnUrl } = data;
  if (sound === "off") online.mute();
  return {
    kind: "open",
    lrs,
    memory,
    setting: {
      manner: "cmi5",
      activities,
      activityId,
      actor,
      registration,
      template,
      masteryScore,
      mode,
      get language() {
        return online.language();
      },
    },
    wishes: {
      pass: masteryScore === undefined ? undefined : Math.round(masteryScore * 10_000) / 100,
      role: roleIn(online.query) || roleIn(launchParameters),
      language,
      ...(HAS_LANGUAGES && { launchData: launchParameters }),
    },
    ...(HAS_LANGUAGES && { prefer: preferenceWriter(profiles) }),
    leave: () => online.leave(returnUrl),
    forget: () => memory.remember({ auth: undefined }),
  };
}
