import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { build } from "esbuild";
import { cutAxios, withoutAxios } from "../../packages/compiler/src/without-axios.ts";
import type * as Transport from "../../packages/targets/src/delivery/transport.ts";
import { FakeOnline } from "../targets/fakes/online.ts";

const targets = join(import.meta.dirname, "../../packages/targets");
const library = join(targets, "node_modules/@xapi/xapi/dist/XAPI.esm.js");

describe("the library that speaks xAPI", () => {
  it("comes into a script without axios", async () => {
    const script = await bundled();
    expect(script).to.not.match(/axios/i);
    expect(script.length).to.be.lessThan(20_000);
  });

  it("sends statements all the same", async () => {
    const { online, lrs } = await connected();
    const statement = {
      id: "1",
      timestamp: "2026-03-01T09:10:11.120Z",
      verb: { id: "v", display: {} },
    };
    expect(await lrs.post([statement], "parting")).to.include({ status: 200 });
    const [sent] = online.sent;
    expect(sent).to.include({ method: "POST", keepalive: true, credentials: "omit" });
    expect(sent?.url.href).to.equal("https://lrs.example/xapi/statements");
    expect(JSON.parse(sent?.body ?? "")).to.deep.equal([statement]);
    expect(sent?.headers).to.deep.equal({
      authorization: "Basic abc",
      "content-type": "application/json",
      "x-experience-api-version": "1.0.3",
    });
  });

  it("reads and writes states all the same", async () => {
    const { online, lrs } = await connected();
    const address = {
      activityId: "https://a.example",
      agent: { mbox: "mailto:a@b.c" },
      stateId: "s",
    };
    const answer = await lrs.readState(address);
    expect(answer).to.deep.include({ status: 200, etag: '"1"', retryAfterSeconds: 7 });
    const condition = ["If-Match", '"1"'] as const;
    await lrs.writeState(address, { document: { v: 1 }, condition, way: "usual" });
    const [read, written] = online.sent;
    expect(Object.fromEntries(read?.url.searchParams ?? [])).to.deep.equal({
      activityId: "https://a.example",
      agent: '{"mbox":"mailto:a@b.c"}',
      stateId: "s",
    });
    expect(written).to.deep.include({ method: "PUT", body: '{"v":1}' });
    expect(written?.headers["if-match"]).to.equal('"1"');
  });

  it("understands a date up to which the store wants to be left alone", async () => {
    // By the clock that the page has, which is an hour behind here.
    const inAMinute = new FakeOnline(async () => new Response()).now() + 60_000;
    const { lrs } = await connected(new Date(inAMinute).toUTCString());
    const { retryAfterSeconds } = await lrs.readStatement("1");
    expect(retryAfterSeconds).to.be.within(50, 60);
  });

  it("is given up after ten seconds without an answer, and never throws", async () => {
    const { online, lrs } = await connected();
    online.isHanging = true;
    const answer = lrs.readStatement("1");
    await online.pass(10);
    expect(await answer).to.include({ status: 0 });
  });

  it("is refused in plain words when it is not as it was", () => {
    const text = readFileSync(library, "utf8");
    expect(() => cutAxios(text.replaceAll("function l(e,t)", "function m(e,t)"))).to.throw(
      "axios is not where it was",
    );
    expect(() => cutAxios(`${text}//axios`)).to.throw("something of axios is left");
  });
});

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(targets, "src/delivery/transport.ts")],
    plugins: [withoutAxios()],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function connected(retryAfter = "7") {
  const module: typeof Transport = await import(
    `data:text/javascript,${encodeURIComponent(await bundled())}`
  );
  const headers = { etag: '"1"', "retry-after": retryAfter };
  const online = new FakeOnline(async () => Response.json([], { headers }));
  const access = { endpoint: "https://lrs.example/xapi", auth: "Basic abc" };
  return { online, lrs: module.connect(access, online) };
}
