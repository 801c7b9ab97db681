import type { Answer, Asked, Reply } from "../server/serve.ts";
import { type CorsOptions, preflight, withCors } from "./cors.ts";
import { Documents } from "./documents.ts";
import { ENDPOINT } from "./endpoint.ts";
import type { LrsFaults } from "./faults.ts";
import { Journal } from "./journal.ts";
import { Misbehaviour, troubleOf } from "./misbehaviour.ts";
import { withMore } from "./more.ts";
import { empty, type LrsAnswer, type LrsRequest, refusal, type Sender } from "./request.ts";
import { about } from "./resources/about.ts";
import { getActivity } from "./resources/activities.ts";
import { DOCUMENTS, documentsOf } from "./resources/documents.ts";
import { getStatements } from "./resources/statements-read.ts";
import { postStatements, putStatement } from "./resources/statements-write.ts";
import { Statements } from "./statements.ts";
import type { LrsViolation } from "./violation.ts";

/** Versions of xAPI that the LRS can speak. */
export type XapiVersion = "1.0.3" | "2.0.0";

/** What an LRS is made of. */
export interface LrsSettings {
  readonly version: XapiVersion;
  readonly cors: CorsOptions;
  /** Who may send with a value of `Authorization`, or the rule that says why nobody may. */
  readonly admit: (authorization: string | undefined, asked: Asked) => Sender | LrsViolation;
}

const LIMIT_IN_BYTES = 1024 * 1024;

/** Store of statements and documents behind the address of an endpoint. */
export class Lrs {
  readonly statements = new Statements();
  readonly documents = new Documents();
  readonly journal = new Journal();
  readonly misbehaviour = new Misbehaviour();
  readonly #settings: LrsSettings;

  constructor(settings: LrsSettings) {
    this.#settings = settings;
  }

  get cors(): CorsOptions {
    return this.#settings.cors;
  }

  /** Answers what is asked below the endpoint. */
  async respond(asked: Asked): Promise<Reply> {
    const { cors } = this.#settings;
    if (asked.method === "OPTIONS") return preflight(asked, cors);
    const resource = asked.url.pathname.slice(ENDPOINT.length);
    const faults = this.misbehaviour.for(resource);
    const reply = await this.#answer(asked, resource, faults);
    this.journal.note(asked, resource, reply);
    return withCors(reply, asked, { cors, faults });
  }

  async #answer(asked: Asked, resource: string, faults: LrsFaults): Promise<Reply> {
    const trouble = await troubleOf(asked, resource, faults);
    if (trouble) return trouble;
    const { violations = [], ...answer } = this.#admitted(asked, resource);
    this.journal.object(violations);
    if (faults.lrsHangsUp === "after-storing") return "hang-up";
    return this.#finished(answer, asked, faults);
  }

  #admitted(asked: Asked, resource: string): LrsAnswer {
    const { version, admit } = this.#settings;
    if (resource === "about") return about(version);
    const wrong = violationOfHeaders(asked, version);
    if (wrong) return refusal(wrong.rule === "xapi/too-large" ? 413 : 400, wrong);
    const sender = admit(asked.headers.authorization, asked);
    if (!("judge" in sender)) return refusal(401, sender);
    return this.#resource({ ...asked, resource, sender });
  }

  #resource(request: LrsRequest): LrsAnswer {
    const { resource, method } = request;
    if (resource in DOCUMENTS) return documentsOf(request, this.documents, this.#settings.version);
    const way = method === "HEAD" ? "GET" : method;
    switch (`${way} ${resource}`) {
      case "POST statements":
        return postStatements(request, this.statements);
      case "PUT statements":
        return putStatement(request, this.statements);
      case "GET statements":
        return getStatements(request, this.statements);
      case "GET activities":
        return getActivity(request, this.statements);
      default:
        return empty(resource === "statements" || resource === "activities" ? 405 : 404);
    }
  }

  #finished(answer: Answer, asked: Asked, { lrsEtag, lrsMore }: LrsFaults): Answer {
    const { etag, ...headers } = answer.headers ?? {};
    const host = `http://${asked.headers.host}`;
    return {
      ...withMore(answer, lrsMore, host),
      headers: {
        ...headers,
        ...(etag && lrsEtag !== "missing" && { etag }),
        "x-experience-api-version": this.#settings.version,
        "x-experience-api-consistent-through": new Date().toISOString(),
      },
    };
  }
}

function violationOfHeaders(
  { headers, body }: Asked,
  version: XapiVersion,
): LrsViolation | undefined {
  const said = headers["x-experience-api-version"] ?? "";
  const spoken = version === "2.0.0" ? /^2\.0(\.\d+)?$/ : /^1\.0(\.\d+)?$/;
  if (!spoken.test(said))
    return { rule: "xapi/version", message: `X-Experience-API-Version is "${said}".` };
  if (Buffer.byteLength(body) > LIMIT_IN_BYTES)
    return { rule: "xapi/too-large", message: "the body has more than 1 MiB." };
  return;
}
