import { childrenOf, find, type XmlElement } from "./xml.ts";

/** What activities tell each other through a global objective. */
export type Topic = "satisfied" | "measure" | "completed";

/** How an objective is tied to a global one. */
interface Mapping {
  readonly target: string;
  readonly reads: readonly Topic[];
  readonly writes: readonly Topic[];
}

/** An objective of an activity. */
export interface Objective {
  /** Empty for a primary objective without a name. */
  readonly id: string;
  /** The least measure that satisfies it; absent where content says whether it is satisfied. */
  readonly leastMeasure?: number;
  readonly mappings: readonly Mapping[];
}

/** Reads the objectives of an activity, the primary one first; it exists even where nobody wrote it. */
export function objectivesOf(sequencing: XmlElement | undefined): readonly Objective[] {
  // `adlseq:objectives` has the same local name and adds mappings to objectives of the same id.
  const lists = sequencing ? childrenOf(sequencing, "objectives") : [];
  const [primary] = lists.flatMap((list) => childrenOf(list, "primaryObjective"));
  const named = lists.flatMap((list) => childrenOf(list, "objective"));
  const merged = new Map<string, Objective>();
  for (const element of [primary, ...named]) {
    const id = element?.attributes.objectiveID ?? "";
    const earlier = merged.get(id);
    const objective = objectiveOf(id, element);
    const mappings = [...(earlier?.mappings ?? []), ...objective.mappings];
    merged.set(id, { ...objective, ...earlier, mappings });
  }
  return [...merged.values()];
}

function objectiveOf(id: string, element: XmlElement | undefined): Objective {
  const byMeasure = element?.attributes.satisfiedByMeasure === "true";
  const least = find(element, "minNormalizedMeasure")?.text ?? "1.0";
  return {
    id,
    ...(byMeasure && { leastMeasure: Number(least) }),
    mappings: element ? childrenOf(element, "mapInfo").map(mappingOf) : [],
  };
}

/** Reading is on and writing is off unless said otherwise; completion exists in the 4th Edition only. */
function mappingOf({ attributes }: XmlElement): Mapping {
  const isExtension = Object.keys(attributes).some((name) =>
    /Completion|Progress|Score/.test(name),
  );
  const reads: readonly (readonly [Topic, boolean])[] = [
    ["satisfied", !isExtension && attributes.readSatisfiedStatus !== "false"],
    ["measure", !isExtension && attributes.readNormalizedMeasure !== "false"],
    ["completed", isExtension && attributes.readCompletionStatus !== "false"],
  ];
  const writes: readonly (readonly [Topic, boolean])[] = [
    ["satisfied", attributes.writeSatisfiedStatus === "true"],
    ["measure", attributes.writeNormalizedMeasure === "true"],
    ["completed", attributes.writeCompletionStatus === "true"],
  ];
  return {
    target: attributes.targetObjectiveID ?? "",
    reads: topics(reads),
    writes: topics(writes),
  };
}

function topics(rows: readonly (readonly [Topic, boolean])[]): readonly Topic[] {
  return rows.filter(([, isOn]) => isOn).map(([topic]) => topic);
}
