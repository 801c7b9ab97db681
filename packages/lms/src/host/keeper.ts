import type { Keeper } from "../strict/session.ts";
import type { Dispatch, Note, Receipt } from "../wire.ts";

const URL = "/notes";

/** Reports to the server while content waits, as old LMSs do; the record there is complete after each call. */
export function keeperOf(launch: number): Keeper {
  let first = 0;
  let untold: readonly Note[] = [];

  function tell(note: Note): boolean {
    const dispatch: Dispatch = { launch, first, notes: [...untold, note] };
    const receipt = post(dispatch);
    if (receipt) {
      first += dispatch.notes.length;
      untold = [];
      return receipt.kept;
    }
    untold = [...untold, lost(note)];
    // Browsers refuse synchronous requests of a page that is closing: LMSs lose data so, and tests want to see it.
    navigator.sendBeacon(URL, JSON.stringify({ ...dispatch, notes: untold }));
    return false;
  }

  return {
    note: (call) => void tell({ kind: "call", call }),
    object: (violation) => void tell({ kind: "violation", violation }),
    keep: (commit) => tell({ kind: "commit", commit }),
  };
}

function lost(note: Note): Note {
  return note.kind === "commit" ? { ...note, kind: "lost-commit" } : note;
}

/** Nothing when the server was not reached: it is gone, the network is, or the page is on its way out. */
function post(dispatch: Dispatch): Receipt | undefined {
  const request = new XMLHttpRequest();
  try {
    request.open("POST", URL, false);
    request.send(JSON.stringify(dispatch));
  } catch {
    return;
  }
  // The server that wrote it shares the type.
  return request.status === 200 ? (JSON.parse(request.responseText) as Receipt) : undefined;
}
