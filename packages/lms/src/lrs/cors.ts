import type { Answer, Asked, Reply } from "../server/serve.ts";
import type { LrsFaults } from "./faults.ts";
import { empty } from "./request.ts";

/** Whom the LRS lets in from other origins. */
export interface CorsOptions {
  /** Origins whose scripts may ask; all of them unless said otherwise. */
  readonly origins?: readonly string[];
}

const METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";
/** Request headers that the standard knows; a browser holds back a request with any other one. */
const ALLOWED = "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match";
const EXPOSED = [
  "ETag",
  "Last-Modified",
  "X-Experience-API-Version",
  "X-Experience-API-Consistent-Through",
  "Retry-After",
];

/** Answers the question that a browser asks before a request. */
export function preflight(asked: Asked, options: CorsOptions): Answer {
  return {
    ...empty(204),
    headers: {
      ...allowance(asked, options),
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": ALLOWED,
    },
  };
}

/** An answer with what a script of another origin may see of it. */
export function withCors(
  answer: Reply,
  asked: Asked,
  { cors, faults }: { readonly cors: CorsOptions; readonly faults: LrsFaults },
): Reply {
  if (answer === undefined || answer === "hang-up") return answer;
  if (faults.lrsErrorsWithoutCors && (answer.status ?? 200) >= 400) return answer;
  const exposed = EXPOSED.filter((name) => name !== "ETag" || faults.lrsEtag !== "hidden");
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...allowance(asked, cors),
      "access-control-expose-headers": exposed.join(", "),
    },
  };
}

/** Without credentials, so that cookies stay out of it. */
function allowance({ headers }: Asked, { origins }: CorsOptions): Readonly<Record<string, string>> {
  if (!origins) return { "access-control-allow-origin": "*" };
  const { origin = "" } = headers;
  return origins.includes(origin) ? { "access-control-allow-origin": origin, vary: "Origin" } : {};
}
