import { withCors } from "../lrs/cors.ts";
import type { LrsFaults } from "../lrs/faults.ts";
import type { JsonObject } from "../lrs/json.ts";
import type { Launcher, LaunchItem, Origins } from "../lrs/launcher.ts";
import type { Lrs } from "../lrs/lrs.ts";
import { authorityOf } from "../lrs/plain-sender.ts";
import type { LrsRecord, SessionRecord } from "../lrs/record.ts";
import { LMS } from "../lrs/record-of.ts";
import type { Sender } from "../lrs/request.ts";
import { basic } from "../lrs/tokens.ts";
import type { LrsViolation } from "../lrs/violation.ts";
import type { Asked, Reply } from "../server/serve.ts";
import { Enrolment } from "./enrolment.ts";
import { answerFetch } from "./fetch-token.ts";
import { type LaunchWish, launchUrlOf, prepare, termsOf } from "./launch.ts";
import { launchDataOf } from "./launch-data.ts";
import { abandoned, launched } from "./lms-statements.ts";
import { isSatisfied } from "./move-on.ts";
import type { Cmi5Package } from "./package.ts";
import { Session } from "./session.ts";
import type { LaunchTerms } from "./situation.ts";
import { type Au, ausOf } from "./structure.ts";

/** What a launcher of cmi5 works with. */
export interface Cmi5LauncherOptions {
  readonly actor: JsonObject;
  /** How long an ended session still takes what was on its way: repeated statements and its own state. */
  readonly graceMilliseconds: number;
}

/** Launches assignable units and keeps what the learner reaches. */
export class Cmi5Launcher implements Launcher {
  readonly #sessions: Session[] = [];
  readonly #enrolment: Enrolment;
  readonly #graceMilliseconds: number;
  readonly #course: () => Cmi5Package;
  readonly #lrs: () => Lrs;

  constructor(options: Cmi5LauncherOptions, course: () => Cmi5Package, lrs: () => Lrs) {
    this.#enrolment = new Enrolment(options.actor);
    this.#graceMilliseconds = options.graceMilliseconds;
    this.#course = course;
    this.#lrs = lrs;
  }

  items(): readonly LaunchItem[] {
    return ausOf(this.#course().course.parts).map(({ id, title }) => ({ id, title }));
  }

  launch(wish: LaunchWish, origins: Origins): string {
    this.#abandonOpenSessions();
    const au = this.#auOf(wish);
    const { faults } = this.#lrs().misbehaviour;
    const terms = asTold(termsOf(au, this.#enrolment, wish), faults);
    const page = pageOf(au, origins);
    const session = new Session(terms, this.#enrolment.progressOf(au.id), this.#onProgress);
    this.#sessions.push(session);
    const returnUrl =
      wish.returnUrl === "none" ? undefined : `${origins.lms}/returned?session=${terms.sessionId}`;
    const launchData = launchDataOf(terms, au, { returnUrl, faults });
    const preferences = wish.preferences && { ...wish.preferences };
    prepare(this.#lrs().documents, terms, { launchData, preferences });
    this.#say(launched(terms, au, page));
    this.#sayWhatIsSatisfied(session);
    return launchUrlOf(terms, page, origins.lrs);
  }

  admit(authorization: string | undefined, { url, method }: Asked): Sender | LrsViolation {
    const session = this.#sessions.find(({ token }) => basic(token) === authorization);
    if (!session)
      return { rule: "8.1.2.0-5", message: `${method} ${url.pathname} carries no token of ours.` };
    if (!session.fetched) return { rule: "8.1.2.0-2", message: "nobody has fetched the token." };
    const { endedAt } = session;
    if (endedAt !== undefined && Date.now() - endedAt >= this.#graceMilliseconds)
      return { rule: "8.1.2.0-2", message: "the session of the token is over." };
    return session;
  }

  respond(asked: Asked): Reply {
    if (asked.url.pathname !== "/fetch") return;
    const id = asked.url.searchParams.get("session");
    const session = this.#sessions.find(({ name }) => name === id);
    if (!session) return;
    const { journal, misbehaviour, cors } = this.#lrs();
    const { faults } = misbehaviour;
    const { violations, said, reply } = answerFetch(asked, session, faults);
    journal.object(violations);
    journal.fetches.push({ session: session.name, method: asked.method, answer: said });
    return withCors(reply, asked, { cors, faults });
  }

  returned(id: string): void {
    const session = this.#sessions.find(({ name }) => name === id);
    if (session) session.returned = true;
  }

  record(): Partial<LrsRecord> {
    return {
      actor: this.#enrolment.actor,
      sessions: this.#sessions.map(sessionRecordOf),
      satisfied: this.#enrolment.satisfied(this.#course().course),
    };
  }

  #auOf({ au = 0 }: LaunchWish): Au {
    const all = ausOf(this.#course().course.parts);
    const found = typeof au === "number" ? all[au] : all.find(({ id }) => id === au);
    if (!found) throw new Error(`The course has no assignable unit ${au}.`);
    return found;
  }

  #abandonOpenSessions(): void {
    for (const session of this.#sessions.filter(({ isOpen }) => isOpen))
      this.#say(abandoned(session.terms, session.abandon()));
  }

  #onProgress = (session: Session): void => {
    const { terms, progress } = session.situation;
    this.#enrolment.reach(terms.publisherId, progress, terms.moveOn);
    if (isSatisfied(terms.moveOn, progress)) this.#sayWhatIsSatisfied(session);
  };

  #sayWhatIsSatisfied({ terms }: Session): void {
    for (const statement of this.#enrolment.news(this.#course().course, terms))
      this.#say(statement);
  }

  #say(statement: Parameters<Lrs["statements"]["keep"]>[0]): void {
    this.#lrs().statements.keep(statement, { name: LMS, authority: authorityOf(LMS) });
  }
}

/** Nobody has to mind a mark that the LMS keeps to itself. */
function asTold(terms: LaunchTerms, { launchDataLacks = [] }: LrsFaults): LaunchTerms {
  const { masteryScore: _, ...others } = terms;
  return launchDataLacks.includes("masteryScore") ? others : terms;
}

function pageOf({ url }: Au, { lms }: Origins): string {
  return /^https?:/.test(url) ? url : `${lms}/course/${url}`;
}

function sessionRecordOf({ name, terms, situation, returned }: Session): SessionRecord {
  const { publisherId, mode } = terms;
  return { id: name, au: publisherId, mode, phase: situation.phase, returned };
}
