import type { Proof, Range } from "@coursewright/course";

/** A role-play's proof as `check`, `build` and `graph` print it: one line. */
export function proofLine(id: string, proof: Proof): string {
  const { places, choices, complete, exact, paths } = proof;
  const endings = Object.entries(proof.endings);
  const each = endings.map(([ending, to]) => `${ending} ${to.paths}`).join(", ");
  const counts = [
    count(places, "place"),
    count(choices, "choice"),
    `${exact ? "" : "more than "}${count(paths, "path")}`,
    `${count(endings.length, "ending")}${each && ` (${each})`}`,
    ...Object.entries(proof.meters).map(([meter, range]) => `${meter} ${rangeWords(range)}`),
  ];
  const sampled = complete ? "" : "; a sample, since there are too many situations to visit each";
  return `${id}: ${counts.join(", ")}${sampled}`;
}

export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** A range, or the one value that it holds. */
export function rangeWords([lowest, highest]: Range): string {
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}
