import { fetchText } from "./fetch-text.ts";
import { jsonIn } from "./json.ts";
import type { Way } from "./lrs.ts";
import type { Online } from "./online.ts";

/** Where a record store is and what opens it. */
export interface Access {
  readonly endpoint: string;
  /** Value of the header `Authorization`; without one the store knows the learner by a cookie. */
  readonly auth?: string;
}

/** A request as the library makes it. */
export interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly data?: unknown;
}

/** What came back, as the library takes it: status 0 for no answer, names of headers in lower case. */
export interface Reply<T> {
  readonly data: T;
  readonly headers: Record<string, string>;
  readonly status: number;
}

/** How a request goes out. */
interface Line {
  readonly access: Access;
  readonly way: Way;
  readonly online: Online;
  /** Gives it up. */
  readonly stop: AbortController | undefined;
}

/** Sends one request. Never rejects. */
export async function exchange<T>(
  request: Request,
  { access, way, online, stop }: Line,
): Promise<Reply<T>> {
  const { url, method, data } = request;
  const fetched = await fetchText(
    online,
    url,
    {
      method,
      headers: headersOf(request, access),
      body: data === undefined ? undefined : JSON.stringify(data),
      // A cookie beside the header makes browsers refuse stores that allow every origin.
      credentials: access.auth ? "omit" : "include",
      cache: "no-store",
      keepalive: way === "parting",
    },
    stop,
  );
  if (!fetched) return replyOf(0, {}, undefined);
  const { status, headers, text } = fetched;
  return replyOf(status, { ...headers }, jsonIn(text) ?? text);
}

// The library says what it asked for, and believes whoever brings an adapter; `Answer` tells no more than `unknown`.
function replyOf<T>(status: number, headers: Record<string, string>, data: unknown): Reply<T> {
  return { status, headers, data: data as T };
}

function headersOf({ headers, data }: Request, access: Access): Record<string, string> {
  const { Authorization: auth, "Content-Type": type, ...others } = headers ?? {};
  return {
    ...others,
    ...(access.auth && auth && { Authorization: auth }),
    ...(data !== undefined && type && { "Content-Type": type }),
  };
}
