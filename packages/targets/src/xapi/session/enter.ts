import { firstLanguage } from "@coursewright/course";
import { createMemory } from "../../delivery/memory.ts";
import type { Page } from "../../delivery/page.ts";
import type { Entrance } from "../../delivery/tracker.ts";
import { connect } from "../../delivery/transport.ts";
import { roleIn } from "../../launch.ts";
import { type Found, foundLaunch } from "./found.ts";

/** Finds out who launched the page. */
export async function enter(page: Page): Promise<Entrance> {
  const found = await foundLaunch(page.online);
  if (found.kind !== "found") return { kind: found.kind };
  return opened(found, page);
}

function opened({ launch, key, forget }: Found, page: Page): Entrance {
  const { online, outline, activities } = page;
  const { actor, registration, template, activityId = activities.rootId } = launch;
  const memory = createMemory(online.session, key);
  // Unlike in cmi5 a session may follow a session under one launch.
  memory.renew();
  return {
    kind: "open",
    lrs: connect(launch, online),
    memory,
    forget,
    setting: {
      manner: "xapi",
      activities,
      activityId,
      actor,
      registration,
      template,
      mode: "normal",
      get language() {
        return online.language();
      },
    },
    wishes: {
      role: roleIn(online.query),
      language: firstLanguage(launch.languages ?? "", outline.languages),
    },
  };
}
