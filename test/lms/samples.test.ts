import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LmsRecord, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { visit } from "../support/learner.ts";
import { openFolder } from "./open-folder.ts";

const SAMPLES = fileURLToPath(new URL("../samples/lms", import.meta.url));

describe("the LMS plays a package and records", () => {
  for (const name of readdirSync(SAMPLES))
    it(name, async () => {
      const record = await play(join(SAMPLES, name, "package"));
      expectFile(join(SAMPLES, name, "violations.txt"), violationsOf(record));
      expectFile(join(SAMPLES, name, "values.json"), valuesOf(record));
    });
});

async function play(folder: string): Promise<LmsRecord> {
  const lms = await startLms({ package: await openFolder(folder) });
  const { close, mishaps, page } = await visit(lms.launchUrl());
  await page.waitForLoadState("load");
  await close();
  await lms.stop();
  expect(mishaps).to.deep.equal([]);
  return lms.record();
}

function violationsOf({ launches }: LmsRecord): string {
  const violations = launches.flatMap((launch) => launch.violations);
  return violations.map(({ rule, call, message }) => `${rule}: ${call}\n  ${message}\n`).join("");
}

function valuesOf({ values }: LmsRecord): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE) writeFileSync(path, actual);
  expect(actual).to.equal(readFileSync(path, "utf8"));
}
