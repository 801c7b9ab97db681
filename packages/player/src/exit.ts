import type { Connection } from "@coursewright/course";
import { closeDialogs } from "./dialogs.ts";
import type { Messages } from "./messages.ts";
import { all, byId, onClick, one } from "./page.ts";
import type { Session } from "./session.ts";

/** Ends the session when the learner says so. The page stays: only a window that a script opened can be closed. */
export function runExit(session: Session, messages: Messages): void {
  onClick("[data-exit]", () => {
    const before = session.connection;
    session.end();
    sayGoodbye(farewell(before, session, messages));
    // Who lost something reads it before the window is gone.
    if (window.opener && session.connection.kind !== "lost") window.close();
  });
}

function sayGoodbye(words: string): void {
  closeDialogs();
  // The title stays, so that the page still says what it was about.
  for (const element of all(".bar > :not(h1), .pager, .foot, .skip, #cw-banners, .screen")) {
    element.hidden = true;
  }
  const bye = byId("bye");
  bye.hidden = false;
  bye.setAttribute("data-on", "");
  byId("bye-words").textContent = words;
  one("h2", bye)?.focus();
}

function farewell(before: Connection, session: Session, messages: Messages): string {
  const { connection, recorder, counts } = session;
  if (recorder === "browser") return messages.here();
  if (!counts) return messages.looked();
  if (connection.kind === "lost") {
    return connection.kept === "browser" ? messages.byeKept() : messages.byeLost();
  }
  switch (before.kind) {
    case "connected":
    case "lost":
      return messages.byeSaved();
    case "none":
    case "ended":
      return messages.nowhere();
    default:
      return before satisfies never;
  }
}
