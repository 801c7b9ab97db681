import { fetchText } from "../delivery/fetch-text.ts";
import { jsonIn, partsOf } from "../delivery/json.ts";
import type { Answer, Lrs, Way } from "../delivery/lrs.ts";
import type { Online } from "../delivery/online.ts";
import { connect } from "../delivery/transport.ts";
import type { Statement } from "../statements/statement.ts";
import { type CopyConfig, isSafe } from "./config.ts";

/** What a broker gives. */
export interface Leave {
  readonly lrs: Lrs;
  readonly actor?: object;
}

/** Asks for leave to send; a token lives in memory only, and no longer than the broker likes. */
export async function leaveToSend(
  { tokenUrl, endpoint, auth }: CopyConfig,
  online: Online,
): Promise<Leave | undefined> {
  if (endpoint && auth) return { lrs: connect({ endpoint, auth }, online) };
  if (!tokenUrl) return undefined;
  const fetched = await fetchText(online, tokenUrl, { method: "POST" });
  const given = partsOf(jsonIn(fetched?.text));
  const { "auth-token": token, endpoint: store = endpoint, actor } = given;
  if (typeof token !== "string" || typeof store !== "string" || !isSafe(store)) return undefined;
  const lrs = connect({ endpoint: store, auth: `Basic ${token}` }, online);
  return { lrs, ...(typeof actor === "object" && actor && { actor }) };
}

/** A store whose token is replaced when it has grown old. */
export function renewing(first: Lrs, renew: () => Promise<Leave | undefined>): Lrs {
  let present = first;
  return {
    ...first,
    async post(statements: readonly Statement[], way: Way): Promise<Answer> {
      const answer = await present.post(statements, way);
      if (answer.status !== 401 || way === "parting") return answer;
      const leave = await renew();
      // A broker that does not answer now may do so later: no reason to give up.
      if (!leave) return { status: 503 };
      present = leave.lrs;
      return present.post(statements, way);
    },
  };
}
