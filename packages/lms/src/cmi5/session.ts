import { type JsonObject, type Statement, textAt } from "../lrs/json.ts";
import { authorityOf } from "../lrs/plain-sender.ts";
import type { DocumentAccess, Objections, Sender } from "../lrs/request.ts";
import { newToken } from "../lrs/tokens.ts";
import { LAUNCH_DATA, PREFERENCES } from "./names.ts";
import { judgeAccess } from "./rules/access.ts";
import { judge } from "./rules/judge.ts";
import {
  after,
  type LaunchTerms,
  launchedWith,
  type Progress,
  type Situation,
} from "./situation.ts";

/** One launch of an assignable unit, until it is terminated or abandoned. */
export class Session implements Sender {
  readonly authority = authorityOf("cmi5");
  readonly token = newToken();
  readonly launchedAt = Date.now();
  fetched = false;
  returned = false;
  /** Milliseconds since 1970. */
  endedAt: number | undefined;
  situation: Situation;
  readonly #onProgress: (session: Session) => void;

  constructor(terms: LaunchTerms, progress: Progress, onProgress: (session: Session) => void) {
    this.situation = launchedWith(terms, progress);
    this.#onProgress = onProgress;
  }

  get terms(): LaunchTerms {
    return this.situation.terms;
  }

  get name(): string {
    return this.terms.sessionId;
  }

  get isOpen(): boolean {
    return this.endedAt === undefined;
  }

  judge(statements: readonly JsonObject[]): Objections {
    return judge(statements, this.situation);
  }

  judgeAccess(access: DocumentAccess): Objections {
    return judgeAccess(access, this.situation);
  }

  stored(statements: readonly Statement[]): void {
    for (const statement of [...statements].sort(byTimestamp))
      this.situation = after(this.situation, statement);
    if (this.situation.phase === "terminated") this.endedAt ??= Date.now();
    this.#onProgress(this);
  }

  accessed({ resource, id, method }: DocumentAccess): void {
    if (method !== "GET") return;
    const launchDataRead = resource === "activities/state" && id === LAUNCH_DATA;
    const preferencesRead = resource === "agents/profile" && id === PREFERENCES;
    this.situation = {
      ...this.situation,
      ...(launchDataRead && { launchDataRead }),
      ...(preferencesRead && { preferencesRead }),
    };
  }

  /** The LMS gives the session up; answers the seconds that it took. */
  abandon(): number {
    const last = Date.parse(this.situation.lastTimestamp ?? "") || this.launchedAt;
    this.situation = { ...this.situation, phase: "abandoned" };
    this.endedAt = Date.now();
    return (last - this.launchedAt) / 1000;
  }
}

function byTimestamp(one: Statement, other: Statement): number {
  return (textAt(one, "timestamp") ?? "") < (textAt(other, "timestamp") ?? "") ? -1 : 1;
}
