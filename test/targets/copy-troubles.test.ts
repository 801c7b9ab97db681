import { expect } from "chai";
import { course, FILE, STORE } from "./fakes/copied-course.ts";
import type { Network } from "./fakes/online.ts";
import { answered, saved } from "./fakes/world.ts";

describe("what a copy hangs on", () => {
  const network = (answers: Readonly<Record<string, () => Response | undefined>>): Network => {
    return async ({ url }) => answers[url.hostname]?.();
  };
  const TROUBLES: Readonly<Record<string, Network>> = {
    "there is no network": async () => undefined,
    "nobody says anything": network({}),
    "the broker is down": broken(() => new Response("", { status: 503 })),
    "the broker speaks no JSON": broken(() => new Response("<h1>Log in</h1>")),
    "the broker sends to an open line": broken(() =>
      Response.json({ endpoint: "http://lrs.example/", "auth-token": "t" }),
    ),
    "the store is down": behindBroker(() => new Response("", { status: 503 })),
    "the store refuses everything": behindBroker(() => new Response("", { status: 403 })),
    "the store speaks nonsense": behindBroker(() => new Response("<h1>")),
    "everything hangs": () => new Promise(() => {}),
  };

  for (const [what, trouble] of Object.entries(TROUBLES)) {
    it(`is never the result: SCORM hears the same when ${what}`, async () => {
      const plain = await course({ without: "copy" });
      const copied = await course({ network: trouble });
      for (const { tracker, online } of [plain, copied]) {
        tracker.send([answered(), saved("Bx")]);
        tracker.end();
        await (copied.online === online ? online.tick() : online.settle());
      }
      expect(copied.lms.calls).to.deep.equal(plain.lms.calls);
      expect(copied.lms.values).to.deep.equal(plain.lms.values);
    });
  }

  it("is never the result: a fault of ours reaches nobody", async () => {
    const { lms, tracker, online } = await course();
    online.uuid = () => {
      throw new Error("ours");
    };
    tracker.send([answered({ id: "two" })]);
    await online.pass(1);
    expect(lms.calls.filter((call) => call.includes("two")).length).to.equal(1);
  });
});

function broken(answer: () => Response): Network {
  return async ({ url }) => (url.pathname === "/leave" ? answer() : Response.json(FILE));
}

function behindBroker(answer: () => Response): Network {
  return async ({ url }) => {
    if (url.pathname.endsWith("/xapi-config.json")) return Response.json(FILE);
    if (url.pathname !== "/leave") return answer();
    return Response.json({ endpoint: STORE, "auth-token": "t" });
  };
}
