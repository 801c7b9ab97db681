import type { OutlineRoleplay } from "@coursewright/course";

type Changes = Partial<Omit<OutlineRoleplay, "kind" | "id">>;

/** A role-play of one choice: 0 leads to the good end and 100 points, 1 to the bad one and 20. */
export function talk(id: string, changes: Changes = {}): OutlineRoleplay {
  const choices = [choice(0, "good"), choice(1, "bad")];
  return {
    kind: "roleplay",
    id,
    objectives: [],
    cast: [],
    meters: [],
    flags: [],
    scoring: { kind: "ending" },
    points: 10,
    feedback: "at-end",
    retry: "from-any-choice",
    firstRun: "counts",
    start: "opening",
    range: [20, 100],
    places: [
      { id: "opening", beats: [{ kind: "choices", choices }] },
      { id: "good", beats: [], ending: { score: 100, result: "passed" } },
      { id: "bad", beats: [], ending: { score: 20, result: "failed" } },
    ],
    ...changes,
  };
}

function choice(number: number, to: string) {
  const jump = { kind: "line", key: number, effects: [], to } as const;
  return {
    number,
    letter: "abc".charAt(number),
    way: "said",
    best: number === 0,
    again: false,
    all: [],
    effects: [],
    next: [jump],
  } as const;
}
