import type { Beat, Choice, Line, RoleplayPlace } from "@coursewright/course";
import type { Chart } from "./chart.ts";
import { count, proofLine, rangeWords } from "./proof-line.ts";
import { choiceMarks, cut, lineMarks, lineWords, plain } from "./words.ts";

const WIDEST = 96;

/** A role-play as text for a terminal: its places in order, what can be done there, and what is proved. */
export function outlineText({ roleplay, proof }: Chart): string {
  const places = roleplay.places.map((place) => placeLines(place, { roleplay, proof }));
  const lines = [plain(roleplay.title), proofLine(roleplay.id, proof), ...proofLines(proof)];
  return [...lines, ...places.flatMap((place) => ["", ...place])].join("\n");
}

function placeLines(place: RoleplayPlace, chart: Chart): readonly string[] {
  const { roleplay, proof } = chart;
  const notes = [
    ...(place.id === roleplay.start ? ["start"] : []),
    ...(proof.unreachable.includes(place) ? ["never reached"] : []),
    ...(place.ending ? endingNotes(place, chart) : []),
  ];
  const heading = notes.length > 0 ? `${place.id} (${notes.join("; ")})` : place.id;
  const name = place.ending ? [`  ${plain(place.ending.name)}`] : [];
  return [heading, ...name, ...beatLines(place.beats, 1, chart)];
}

/** How an ending is reached, and what it is worth. */
function endingNotes({ id, ending }: RoleplayPlace, { proof }: Chart): readonly string[] {
  const met = proof.endings[id];
  if (!met) return ["ending"];
  return [
    `ending, ${count(met.paths, "path")}`,
    `score ${rangeWords(met.score)}`,
    ...(ending?.result ? [ending.result] : []),
    ...Object.entries(met.meters).map(([meter, range]) => `${meter} ${rangeWords(range)}`),
  ];
}

function beatLines(beats: readonly Beat[], depth: number, chart: Chart): readonly string[] {
  return beats.flatMap((beat) => {
    if (beat.kind === "line") return [lineText(beat, depth, chart)];
    return beat.choices.flatMap((choice) => choiceLines(choice, depth, chart));
  });
}

function lineText(line: Line, depth: number, { roleplay }: Chart): string {
  const parts = [
    ...lineMarks(line).map((mark) => `[${mark}]`),
    lineWords(line, roleplay),
    ...(line.to === undefined ? [] : [`→ ${line.to}`]),
  ];
  return indented(parts, depth);
}

function choiceLines(choice: Choice, depth: number, chart: Chart): readonly string[] {
  const isNever = chart.proof.neverOffered.some((never) => never.choice === choice);
  const marks = [...choiceMarks(choice), ...(isNever ? ["never offered"] : [])];
  const pause = choice.way === "pause" ? ["(pause)"] : [];
  const words = [...pause, plain(choice.html), ...marks.map((mark) => `[${mark}]`)];
  return [indented(["-", ...words], depth), ...beatLines(choice.next, depth + 2, chart)];
}

/** The words are cut before what follows them, so that jumps and marks stay in sight. */
function indented(parts: readonly string[], depth: number): string {
  const shown = parts.filter((part) => part !== "");
  const margin = "  ".repeat(depth);
  const over = margin.length + shown.join(" ").length - WIDEST;
  if (over <= 0) return margin + shown.join(" ");
  const longest = shown.reduce((a, b) => (b.length > a.length ? b : a), "");
  const room = Math.max(24, longest.length - over);
  return margin + shown.map((part) => (part === longest ? cut(part, room) : part)).join(" ");
}

function proofLines({
  rareEndings,
  deadEnds,
  dryLoops,
  longest,
}: Chart["proof"]): readonly string[] {
  return [
    `At most ${count(longest, "choice")} on a path.`,
    ...(rareEndings.length > 0
      ? [`Fewer than one path in twenty leads to ${rareEndings.join(", ")}.`]
      : []),
    ...(deadEnds.length + dryLoops.length > 0 ? ["Some paths end nowhere."] : []),
  ];
}
