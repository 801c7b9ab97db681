import type { Values } from "./messages.ts";
import { root } from "./page.ts";
import type { Session } from "./session.ts";

/**
 * What becomes of what the learner does. Where a browser records, it stays `here` or is `unkept`. With an LMS it is
 * `confirmed` or still on its way (`connected`), `kept` in this browser, `lost` with this window, or it goes nowhere
 * for there is `none`, or the session `ended`.
 */
export function linkOf({ connection, recorder }: Session): Values {
  const isLost = connection.kind === "lost";
  if (recorder === "browser") return { link: isLost ? "unkept" : "here" };
  if (isLost) return { link: connection.kept === "browser" ? "kept" : "lost" };
  const at = connection.kind === "connected" && connection.confirmedAt;
  return at ? { link: "confirmed", time: clock(at) } : { link: connection.kind };
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString(root.lang, { timeStyle: "short", hourCycle: "h23" });
}
