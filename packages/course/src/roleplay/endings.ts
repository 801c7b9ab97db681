import type { Paths, PathsTo } from "./paths.ts";
import type { EndingProof, Proof, Range } from "./proof.ts";
import { around } from "./ranges.ts";
import type { Roleplay, RoleplayPlace } from "./roleplay.ts";
import { share } from "./score.ts";
import type { Sightings } from "./sightings.ts";

// An ending is rare below this share of the paths.
const RARE = 0.05;

type EndingFindings = Pick<
  Proof,
  "paths" | "longest" | "endings" | "range" | "allFail" | "rareEndings"
>;

/** What paths and sightings say about how runs end. */
export function endingFindings(
  roleplay: Roleplay,
  sightings: Sightings,
  paths: Paths,
): EndingFindings {
  const endings = new Map(
    roleplay.places.flatMap((place) => {
      const proof = proofOf(roleplay, place, { seen: sightings.at(place.id), paths });
      return proof ? [[place.id, proof] as const] : [];
    }),
  );
  const proofs = [...endings.values()];
  const range = around(proofs.map(({ score }) => score));
  const total = proofs.reduce((sum, { paths }) => sum + paths, 0);
  const isRare = ([, { paths }]: [string, EndingProof]) => paths / total < RARE;
  return {
    paths: Math.min(total, Number.MAX_SAFE_INTEGER),
    longest: Object.values(paths).reduce((most, { longest }) => Math.max(most, longest), 0),
    endings: Object.fromEntries(endings),
    range,
    allFail: allFail({ ...roleplay, range }, endings),
    rareEndings: [...endings].filter(isRare).map(([id]) => id),
  };
}

interface Evidence {
  readonly seen: ReturnType<Sightings["at"]>;
  readonly paths: Paths;
}

function proofOf(
  { scoring }: Roleplay,
  { id, ending }: RoleplayPlace,
  { seen, paths: { [id]: to = NO_PATHS } }: Evidence,
): EndingProof | undefined {
  if (!ending || !seen) return;
  const [lowest, highest] = to.collected;
  const own = ending.score ?? 0;
  const score: Range = scoring.kind === "sum" ? [lowest + own, highest + own] : seen.score;
  return { paths: to.paths, score, meters: seen.meters };
}

const NO_PATHS: PathsTo = { paths: 0, longest: 0, collected: [0, 0] };

function allFail(roleplay: Roleplay, endings: ReadonlyMap<string, EndingProof>): boolean {
  const isSuccess = ([id, { score }]: readonly [string, EndingProof]) => {
    const result = roleplay.places.find((place) => place.id === id)?.ending?.result;
    return result ? result === "passed" : share(roleplay, score[1]) > 0;
  };
  return endings.size > 0 && ![...endings].some(isSuccess);
}
