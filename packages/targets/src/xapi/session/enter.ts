import { firstLanguage } from "../../delivery/languages.ts";
import { createMemory } from "../../delivery/memory.ts";
import type { Page } from "../../delivery/page.ts";
import type { Entrance } from "../../delivery/tracker.ts";
import { connect } from "../../delivery/transport.ts";
import { roleIn } from "../../launch.ts";
import { foundLaunch } from "./found.ts";
import type { PlainLaunch } from "./launch.ts";

/** Finds out who launched the page. */
export async function enter(page: Page): Promise<Entrance> {
  const found = await foundLaunch(page.online);
  if (found.kind !== "found") return { kind: found.kind };
  return opened(found.launch, found.key, page);
}

function opened(launch: PlainLaunch, key: string, page: Page): Entrance {
  const { online, outline, activities } = page;
  const { actor, registration, template, activityId = activities.rootId } = launch;
  const memory = createMemory(online.session, key);
  // Unlike in cmi5 a session may follow a session under one launch.
  if (memory.facts.over) memory.remember({ over: false, began: undefined, told: undefined });
  const language = firstLanguage(launch.languages, outline.languages);
  return {
    kind: "open",
    lrs: connect(launch, online),
    memory,
    setting: {
      manner: "xapi",
      activities,
      activityId,
      actor,
      registration,
      template,
      mode: "normal",
      language: language ?? outline.languages[0] ?? "und",
    },
    wishes: { role: roleIn(online.query), language },
  };
}
