import { endingFindings } from "./endings.ts";
import { explore, type Witness } from "./explore.ts";
import { layoutOf } from "./layout.ts";
import { countPaths } from "./paths.ts";
import type { Proof } from "./proof.ts";
import type { Roleplay } from "./roleplay.ts";
import { samplePaths } from "./sample.ts";
import { Sightings } from "./sightings.ts";
import { situationsOf } from "./situations.ts";
import { Stuck } from "./stuck.ts";

/**
 * Walks through everything that can happen in a role-play; its `range` is not looked at, so that the proof can give it.
 * Beyond 200,000 situations it walks through a sample, in bounded time.
 */
export function walk(roleplay: Roleplay): Proof {
  const layout = layoutOf(roleplay);
  const sightings = new Sightings(roleplay, layout);
  const stuck = new Stuck(layout);
  const witness: Witness = (moment, chosen) => {
    sightings.see(moment);
    stuck.see(moment, chosen);
  };
  const situations = situationsOf(layout);
  const graph = explore(roleplay, situations, witness);
  const counted = graph && countPaths(graph);
  const paths = counted ?? samplePaths(roleplay, situations, witness);
  const endings = endingFindings(roleplay, sightings, paths);
  return {
    places: roleplay.places.length,
    choices: layout.choices.size,
    exact: counted !== undefined && endings.paths < Number.MAX_SAFE_INTEGER,
    complete: graph !== undefined,
    ...endings,
    ...sightings.findings,
    ...stuck.findings,
  };
}
