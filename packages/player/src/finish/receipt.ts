import type { Messages } from "../messages.ts";
import type { Session } from "../session.ts";

/** How sure it is that the recorder holds everything. */
export interface Receipt {
  readonly isCertain: boolean;
  /** Heading over what is recorded. */
  readonly heading: string;
  /** What happens to it, in a sentence. */
  readonly fate: string;
}

/** Nothing is called recorded before the LMS said so. */
export function receiptOf(session: Session, messages: Messages): Receipt {
  const { connection, recorder, purpose } = session;
  // Whoever only looks around leaves nothing behind, however good the connection is.
  if (purpose === "browse") {
    return { isCertain: false, heading: messages.resultNowhere(), fate: messages.nowhere() };
  }
  if (recorder === "browser") {
    return { isCertain: false, heading: messages.resultHere(), fate: messages.here() };
  }
  switch (connection.kind) {
    case "connected": {
      const { confirmedAt } = connection;
      const heading = confirmedAt ? messages.resultRecorded() : messages.resultWaiting();
      return {
        isCertain: confirmedAt !== undefined,
        heading,
        fate: confirmedAt ? messages.confirmed({ time: clock(confirmedAt) }) : messages.waiting(),
      };
    }
    case "lost": {
      const fate = connection.kept === "browser" ? messages.waitingHere() : messages.waiting();
      return { isCertain: false, heading: messages.resultWaiting(), fate };
    }
    case "none":
    case "ended":
      return { isCertain: false, heading: messages.resultNowhere(), fate: messages.nowhere() };
    default:
      return connection satisfies never;
  }
}

function clock(at: number): string {
  const { lang } = document.documentElement;
  return new Date(at).toLocaleTimeString(lang, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}
