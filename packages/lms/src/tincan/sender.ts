import { LMS_VERBS } from "../cmi5/names.ts";
import { agentKey } from "../lrs/agents.ts";
import { type JsonObject, type Statement, textAt } from "../lrs/json.ts";
import { authorityOf } from "../lrs/plain-sender.ts";
import type { DocumentAccess, Objections, Sender } from "../lrs/request.ts";
import type { LrsViolation } from "../lrs/violation.ts";
import type { TinCanTerms } from "./launch-url.ts";

const OF_THE_LMS: readonly unknown[] = Object.values(LMS_VERBS);

const ADL = "http://adlnet.gov/expapi/verbs/";
const FIRST: readonly unknown[] = [`${ADL}initialized`, `${ADL}resumed`];
const LAST = `${ADL}terminated`;

/** A course that was launched by Tin Can: nothing is refused, and bad conduct is noted. */
export class TinCanSender implements Sender {
  readonly name = "tincan";
  readonly authority = authorityOf("tincan");
  readonly #terms: TinCanTerms;
  readonly #verbs: (string | undefined)[] = [];

  constructor(terms: TinCanTerms) {
    this.#terms = terms;
  }

  judge(statements: readonly JsonObject[]): Objections {
    const verbs = [...this.#verbs];
    const violations = statements.flatMap((statement) => {
      const breaches = [...this.#breachesOf(statement), ...breachesOfOrder(statement, verbs)];
      verbs.push(verbOf(statement));
      return breaches.map((breach) => ({ ...breach, statement }));
    });
    return { violations, refused: false };
  }

  judgeAccess({ resource, agent, registration }: DocumentAccess): Objections {
    const isState = resource === "activities/state";
    const violations = [
      ...(resource === "activities/profile" ? [] : this.#breachesOfActor(agent)),
      ...(isState ? this.#breachesOfRegistration(registration) : []),
    ];
    return { violations, refused: false };
  }

  stored(statements: readonly Statement[]): void {
    this.#verbs.push(...statements.map(verbOf));
  }

  accessed(): void {}

  #breachesOf(statement: JsonObject): readonly LrsViolation[] {
    const ofTheLms = OF_THE_LMS.includes(textAt(statement, "verb", "id"));
    return [
      ...this.#breachesOfActor(statement.actor),
      ...this.#breachesOfRegistration(textAt(statement, "context", "registration")),
      ...(ofTheLms ? [{ rule: "house/lms-verb", message: "only the LMS says so." } as const] : []),
    ];
  }

  #breachesOfActor(actor: unknown): readonly LrsViolation[] {
    if (agentKey(actor) === agentKey(this.#terms.actor)) return [];
    return [{ rule: "tincan/actor", message: `${JSON.stringify(actor)} is somebody else.` }];
  }

  #breachesOfRegistration(registration: string | undefined): readonly LrsViolation[] {
    if (registration === this.#terms.registration) return [];
    return [{ rule: "tincan/registration", message: `the registration is ${registration}.` }];
  }
}

/** A launch begins with initialized or resumed, and ends with terminated. */
function breachesOfOrder(
  statement: JsonObject,
  before: readonly (string | undefined)[],
): readonly LrsViolation[] {
  const verb = verbOf(statement);
  if (before.length === 0 && !FIRST.includes(verb))
    return [{ rule: "tincan/order", message: `the launch begins with ${verb}.` }];
  if (before.includes(LAST))
    return [{ rule: "tincan/order", message: `${verb} comes after terminated.` }];
  return [];
}

function verbOf(statement: JsonObject): string | undefined {
  return textAt(statement, "verb", "id");
}
