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
    const after = session.connection;
    sayGoodbye(farewell(after.kind === "ended" ? before : after, session, messages));
    if (window.opener) window.close();
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

function farewell(connection: Connection, session: Session, messages: Messages): string {
  if (session.recorder === "browser") return messages.here();
  if (!session.counts) return messages.looked();
  switch (connection.kind) {
    case "connected":
      return messages.byeSaved();
    case "lost":
      return connection.kept === "browser" ? messages.byeKept() : messages.byeLost();
    case "none":
    case "ended":
      return messages.nowhere();
    default:
      return connection satisfies never;
  }
}
