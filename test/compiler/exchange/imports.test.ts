import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { parse, stringify } from "yaml";
import { admit, type Choices } from "../../../packages/compiler/src/i18n/exchange/admit.ts";
import type { ExchangeUnit } from "../../../packages/compiler/src/i18n/exchange/exchange.ts";
import { outgoingUnit } from "../../../packages/compiler/src/i18n/exchange/outgoing.ts";
import { readExchange } from "../../../packages/compiler/src/i18n/exchange/read-exchange.ts";
import { inWords } from "../../../packages/compiler/src/i18n/exchange/refusal.ts";
import { expectFile, filesIn, samplesOf } from "../../support/samples.ts";
import { exchangeOf } from "./arbitrary.ts";

/** A unit of the course, and what its translation was when the file left. */
type SampleUnit = Partial<ExchangeUnit> & { readonly was?: string };

describe("import", () => {
  for (const { name, folder } of samplesOf("exchange", "course.yaml")) {
    it(name, async () => {
      expectFile(join(folder, "result.txt"), await resultOf(folder, {}));
    });
  }

  it("takes either side of a conflict when told which", async () => {
    const [conflict] = samplesOf("exchange/conflicts", "course.yaml");
    const folder = conflict?.folder ?? "";
    expect(await resultOf(folder, { prefer: "theirs" })).to.include("Wacht even");
    expect(await resultOf(folder, { prefer: "ours" })).to.equal("[]\n");
  });

  it("gives new words the state it is told", async () => {
    const [moved] = samplesOf("exchange", "course.yaml").filter(({ name }) =>
      name.endsWith("codes-move"),
    );
    expect(await resultOf(moved?.folder ?? "", { state: "machine" })).to.include("state: machine");
  });
});

async function resultOf(folder: string, choices: Choices): Promise<string> {
  const units: readonly SampleUnit[] = parse(readFileSync(join(folder, "course.yaml"), "utf8"));
  const named = units.map((unit, index) => ({ id: `u${index + 1}`, ...unit }));
  const course = exchangeOf(named.map(({ was: _, ...unit }) => unit));
  const [before] = exchangeOf(
    named.map(({ was, ...unit }) => ({ ...unit, ...(was && { target: was }) })),
  ).files.flatMap((file) => file.units);
  const [path, bytes] = [...filesIn(folder)].find(([file]) => file.startsWith("returned")) ?? [];
  if (!path || !bytes || !before) throw new Error(`nothing returned in ${folder}`);
  const filled = bytes.includes("BASE")
    ? Buffer.from(bytes.toString("utf8").replace("BASE", outgoingUnit(before).base))
    : bytes;
  const reading = await readExchange(filled, path);
  if (reading.kind === "refused") return `${reading.refusals.map(inWords).join("\n")}\n`;
  const admission = admit(reading.returned, course, choices);
  switch (admission.kind) {
    case "refused":
      return `${admission.refusals.map(inWords).join("\n")}\n`;
    case "conflicts":
      return stringify(admission.conflicts);
    case "admitted":
      return stringify(
        admission.changes.files.flatMap((file) =>
          file.units.map(({ id, target, state, stale }) => ({ id, target, state, stale })),
        ),
      );
    default:
      return admission satisfies never;
  }
}
