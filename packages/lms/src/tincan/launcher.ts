import { randomUUID } from "node:crypto";
import type { LaunchWish } from "../cmi5/launch.ts";
import type { JsonObject } from "../lrs/json.ts";
import type { Launcher, LaunchItem, Origins } from "../lrs/launcher.ts";
import type { LrsRecord } from "../lrs/record.ts";
import type { Sender } from "../lrs/request.ts";
import { basic, newToken } from "../lrs/tokens.ts";
import type { LrsViolation } from "../lrs/violation.ts";
import type { Asked } from "../server/serve.ts";
import { tinCanUrl } from "./launch-url.ts";
import type { TinCanPackage } from "./package.ts";
import { TinCanSender } from "./sender.ts";

/** Launches packages with a `tincan.xml`, in the way of Rustici. */
export class TinCanLauncher implements Launcher {
  readonly #registration = randomUUID();
  readonly #actor: JsonObject;
  readonly #course: () => TinCanPackage;
  readonly #senders = new Map<string, TinCanSender>();

  constructor(actor: JsonObject, course: () => TinCanPackage) {
    this.#actor = actor;
    this.#course = course;
  }

  items(): readonly LaunchItem[] {
    const { activityId, title } = this.#course();
    return [{ id: activityId, title }];
  }

  launch({ tincan: form = {} }: LaunchWish, origins: Origins): string {
    const { launch, activityId } = this.#course();
    const token = newToken();
    const registration = form.registration === "missing" ? undefined : this.#registration;
    const terms = { actor: this.#actor, registration, activityId, token };
    this.#senders.set(basic(token), new TinCanSender(terms));
    const page = /^https?:/.test(launch) ? launch : `${origins.lms}/course/${launch}`;
    return tinCanUrl(page, terms, { form, lrsOrigin: origins.lrs });
  }

  admit(authorization: string | undefined, { url, method }: Asked): Sender | LrsViolation {
    const message = `${method} ${url.pathname} carries nothing that a launch gave.`;
    return this.#senders.get(authorization ?? "") ?? { rule: "xapi/credentials", message };
  }

  respond(): undefined {
    return undefined;
  }

  returned(): void {}

  record(): Partial<LrsRecord> {
    return { actor: this.#actor };
  }
}
