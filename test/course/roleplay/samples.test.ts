import { readFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "@coursewright/course";
import { parse } from "yaml";
import { expectFile, samplesOf } from "../../support/samples.ts";
import { type Compact, inFull } from "./support/compact.ts";
import { proofTold, runTold } from "./support/told.ts";

/** The test's own file: a role-play, and the runs whose moments are of interest. */
type Written = Compact & { readonly plays?: readonly (readonly number[])[] };

describe("a role-play", () => {
  for (const { name, folder } of samplesOf("roleplays", "roleplay.yaml")) {
    it(`as in ${name.replaceAll("-", " ")}`, () => {
      const written: Written = parse(readFileSync(join(folder, "roleplay.yaml"), "utf8"));
      const proof = walk(inFull(written));
      expectFile(join(folder, "proof.yaml"), proofTold(proof));
      const roleplay = { ...inFull(written), range: proof.range };
      const runs = (written.plays ?? []).map((numbers) => runTold(roleplay, numbers));
      if (runs.length > 0) expectFile(join(folder, "moments.txt"), runs.join("\n"));
    });
  }
});
