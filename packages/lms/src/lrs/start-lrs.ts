import { type Asked, type Reply, serve } from "../server/serve.ts";
import type { CorsOptions } from "./cors.ts";
import { withCors } from "./cors.ts";
import { ENDPOINT } from "./endpoint.ts";
import type { LrsFaults } from "./faults.ts";
import { Lrs, type XapiVersion } from "./lrs.ts";
import { plainSender } from "./plain-sender.ts";
import type { LrsRecord } from "./record.ts";
import { recordOf } from "./record-of.ts";
import { empty, type Sender } from "./request.ts";
import { judgeByScormProfile } from "./scorm-profile.ts";
import { brokenToken, tokenAnswer } from "./token-address.ts";
import { basic, newToken } from "./tokens.ts";

/** What an LRS without LMS is started with. */
export interface LrsOptions {
  /** 0, a free one, unless said otherwise. */
  readonly port?: number;
  /** 1.0.3 unless said otherwise. */
  readonly version?: XapiVersion;
  readonly cors?: CorsOptions;
  /** Rules besides those of xAPI; ADL's for statements beside SCORM. */
  readonly profile?: "scorm";
}

/** An LRS on this machine, with a broker that gives tokens to whoever asks. */
export interface RunningLrs {
  /** With a slash at its end. */
  readonly endpoint: string;
  /** POST answers `{"endpoint": …, "auth-token": …}`. */
  readonly tokenUrl: string;
  /** Value of `Authorization` for whoever reads what was sent. */
  readonly authorization: string;
  record(): LrsRecord;
  /** Replaces the faults; `{}` makes the LRS well again. */
  misbehave(faults: LrsFaults): void;
  stop(): Promise<void>;
}

const BROKER = "/token";

/** Starts an LRS; it runs until it is stopped. */
export async function startLrs(options: LrsOptions = {}): Promise<RunningLrs> {
  const state = new Brokered(options);
  const server = await serve((asked) => state.respond(asked), options.port);
  state.origin = server.origin;
  return {
    endpoint: server.origin + ENDPOINT,
    tokenUrl: server.origin + BROKER,
    authorization: state.reader,
    record: () => recordOf(state.lrs),
    misbehave: (faults) => state.lrs.misbehaviour.set(faults),
    stop: server.stop,
  };
}

class Brokered {
  origin = "";
  readonly lrs: Lrs;
  readonly reader = basic(newToken());
  readonly #cors: CorsOptions;
  readonly #judge: Sender["judge"] | undefined;
  readonly #authorizations = new Set<string>();

  constructor({ version = "1.0.3", cors = {}, profile }: LrsOptions) {
    this.#cors = cors;
    this.#judge = profile && judgeByScormProfile;
    this.lrs = new Lrs({ version, cors, admit: (authorization) => this.#admit(authorization) });
  }

  respond(asked: Asked): Reply | Promise<Reply> {
    if (asked.url.pathname.startsWith(ENDPOINT)) return this.lrs.respond(asked);
    if (asked.url.pathname !== BROKER) return;
    return asked.method === "OPTIONS" ? this.lrs.respond(asked) : this.#broker(asked);
  }

  #broker(asked: Asked): Reply {
    const { faults } = this.lrs.misbehaviour;
    const { method } = asked;
    const note = (answer: string) =>
      this.lrs.journal.fetches.push({ session: "broker", method, answer });
    if (method !== "POST") return empty(405);
    note(faults.tokenFails ?? "token");
    const cors = { cors: this.#cors, faults };
    if (faults.tokenFails) return withCors(brokenToken(faults.tokenFails), asked, cors);
    const token = newToken();
    this.#authorizations.add(basic(token));
    const endpoint = this.origin + ENDPOINT;
    return withCors(tokenAnswer(token, { endpoint }), asked, cors);
  }

  #admit(authorization = "") {
    if (authorization === this.reader) return plainSender("reader");
    if (this.#authorizations.has(authorization)) return plainSender("broker", this.#judge);
    return { rule: "xapi/credentials", message: "nobody knows these credentials." } as const;
  }
}
