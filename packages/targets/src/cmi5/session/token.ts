import { type Fetched, fetchText } from "../../delivery/fetch-text.ts";
import { jsonIn, partsOf } from "../../delivery/json.ts";
import type { Online } from "../../delivery/online.ts";

const PAUSES = [0, 1000, 2000];

/**
 * Asks once for what opens the record store; only where no answer came, again. Gives the header's value, or why
 * there is none.
 */
export async function fetchToken(
  address: string,
  online: Online,
): Promise<{ readonly auth: string } | { readonly trouble: string }> {
  for (const pause of PAUSES) {
    await new Promise<void>((resume) => online.later(pause, resume));
    // Without a header of ours it needs no preflight, which LMSs may not answer here.
    const fetched = await fetchText(online, address, { method: "POST" });
    if (fetched) return tokenIn(fetched);
  }
  return { trouble: "no answer" };
}

/** Refusals come with status 200 too. */
function tokenIn({ text, status }: Fetched): { auth: string } | { trouble: string } {
  const token = partsOf(jsonIn(text))["auth-token"];
  if (status === 200 && typeof token === "string" && token) return { auth: `Basic ${token}` };
  // What else was said may hold a token.
  return { trouble: String(status) };
}
