import type { LaunchWish } from "../../../packages/lms/src/cmi5/launch.ts";
import { Cmi5Launcher } from "../../../packages/lms/src/cmi5/launcher.ts";
import type { Cmi5Package } from "../../../packages/lms/src/cmi5/package.ts";
import type { LrsFaults } from "../../../packages/lms/src/lrs/faults.ts";
import type { Launcher } from "../../../packages/lms/src/lrs/launcher.ts";
import { Lrs } from "../../../packages/lms/src/lrs/lrs.ts";
import type { LrsRecord } from "../../../packages/lms/src/lrs/record.ts";
import { recordOf } from "../../../packages/lms/src/lrs/record-of.ts";
import type { Reply } from "../../../packages/lms/src/server/serve.ts";
import { TinCanLauncher } from "../../../packages/lms/src/tincan/launcher.ts";
import type { TinCanPackage } from "../../../packages/lms/src/tincan/package.ts";
import { au, cmi5Course, tinCanCourse } from "../../lms/xapi-course.ts";
import type { Sent } from "./online.ts";

const ORIGINS = { lms: "https://lms.example", lrs: "https://lrs.example" };
const ACTOR = {
  objectType: "Agent",
  account: { homePage: "https://lms.example", name: "ines" },
  name: "Ines",
};

/** The strict LMS with its LRS, without a wire between. */
export class RecordStore {
  readonly lrs: Lrs;
  private readonly launcher: Launcher;

  /** `unit` is the assignable unit of a cmi5.xml. */
  constructor(manner: "cmi5" | "xapi", unit = au("au")) {
    this.lrs = new Lrs({
      version: "1.0.3",
      cors: {},
      admit: (authorization, asked) => this.launcher.admit(authorization, asked),
    });
    this.launcher =
      manner === "cmi5"
        ? new Cmi5Launcher(
            { actor: ACTOR, graceMilliseconds: 5000 },
            () => cmi5Course(unit) as Cmi5Package,
            () => this.lrs,
          )
        : new TinCanLauncher(ACTOR, () => tinCanCourse() as TinCanPackage);
  }

  /** What follows the page's address. */
  launch(wish: LaunchWish = {}): string {
    return new URL(this.launcher.launch(wish, ORIGINS)).search;
  }

  misbehave(faults: LrsFaults): void {
    this.lrs.misbehaviour.set(faults);
  }

  record(): LrsRecord {
    return { ...recordOf(this.lrs), ...this.launcher.record() } as LrsRecord;
  }

  /** Verbs of what arrived, in the order of arriving. */
  verbs(): readonly string[] {
    return this.record().statements.map((statement) => verbOf(statement));
  }

  readonly answer = async ({ method, url, headers, body }: Sent): Promise<Response | undefined> => {
    const asked = { method, url, headers, body };
    const reply = await (url.pathname.startsWith("/xapi/")
      ? this.lrs.respond(asked)
      : this.launcher.respond(asked));
    return responseOf(reply);
  };
}

/** The last part of a verb. */
export function verbOf(statement: object): string {
  return String(Reflect.get(Object(Reflect.get(statement, "verb")), "id"))
    .split("/")
    .slice(-1)
    .join();
}

/** What a script of another origin sees of an answer. */
function responseOf(reply: Reply): Response | undefined {
  if (!reply || reply === "hang-up") return undefined;
  const { status = 200, headers = {}, body = "", type } = reply;
  if (!headers["access-control-allow-origin"]) return undefined;
  const exposed = (headers["access-control-expose-headers"] ?? "").toLowerCase().split(/, */);
  const visible = Object.entries({ ...headers, ...(type && { "content-type": type }) }).filter(
    ([name]) => name === "content-type" || exposed.includes(name.toLowerCase()),
  );
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return new Response(status === 204 || status === 304 ? null : text, {
    status,
    headers: Object.fromEntries(visible),
  });
}
