import {
  bestShare,
  decisionsOf,
  type Moment,
  type Proof,
  type Roleplay,
  rawScore,
  replay,
  stepsOf,
  success,
} from "@coursewright/course";
import { parse, stringify } from "yaml";
import { linesIn } from "./parts.ts";

/** A proof as a person reads it; what is empty is left out. */
export function proofTold(proof: Proof): string {
  return stringify(parse(JSON.stringify(proof, inWords)), { lineWidth: 0 });
}

function inWords(_: string, value: unknown): unknown {
  if (Array.isArray(value)) return listInWords(value);
  if (typeof value !== "object" || value === null) return value;
  if ("letter" in value && "number" in value && "html" in value) {
    return `${value.number} ${wordsOf(value.html)}`;
  }
  if ("key" in value) return `line ${value.key}${"html" in value ? ` ${wordsOf(value.html)}` : ""}`;
  if ("beats" in value && "id" in value) return value.id;
  return value;
}

function listInWords(list: readonly unknown[]): unknown {
  if (list.length === 0) return undefined;
  const isRange = list.length === 2 && list.every((one) => typeof one === "number");
  return isRange ? list.join(" to ") : list;
}

function wordsOf(html: unknown): string {
  return parse(JSON.stringify(html)).html.en;
}

/** A run from its first moment to where its choices lead. */
export function runTold(roleplay: Roleplay, numbers: readonly number[]): string {
  const moments = replay(roleplay, numbers);
  const words = lineWords(roleplay);
  const told = moments.flatMap((moment, index) => [
    ...(index > 0 ? [`> ${numbers[index - 1]}`] : []),
    ...momentTold(moment, words),
  ]);
  const made = decisionsOf(roleplay, numbers);
  const decisions = made.map(
    ({ id, letter, best }) =>
      `${id} ${letter}${best.length > 0 ? ` (best ${best.join(" ")})` : ""}`,
  );
  const last = moments.at(-1);
  const rest = numbers.slice(moments.length - 1);
  return [
    `# ${numbers.join(" ")}`,
    ...told,
    ...(rest.length > 0 ? [`not on offer: ${rest.join(" ")}`] : []),
    ...(last?.ending === undefined ? [] : endTold(roleplay, numbers, last)),
    `decisions: ${decisions.join(", ")}`,
    `steps: ${stepsOf(made, last?.ending ?? "")
      .filter(([place]) => place)
      .map(([place, option]) => `${place}.${option}`)
      .join(" ")}`,
    "",
  ].join("\n");
}

function momentTold(moment: Moment, words: ReadonlyMap<number, string>): readonly string[] {
  const { place, lines, flags, score, choices, ending } = moment;
  const lead = [`at ${place}`, metersTold(moment.meters), ...flags];
  if (score !== 0) lead.push(`score ${score}`);
  return [
    ...lines.map(
      ({ key, meters }) => `  ${[words.get(key), metersTold(meters)].filter(Boolean).join(" | ")}`,
    ),
    lead.filter(Boolean).join(" | "),
    ending === undefined
      ? `on offer: ${choices.map(({ number }) => number).join(" ") || "nothing"}`
      : `ending: ${ending}`,
  ];
}

function endTold(roleplay: Roleplay, numbers: readonly number[], last: Moment): readonly string[] {
  const result = success(roleplay, last) ?? "no result";
  return [`raw ${rawScore(roleplay, last)}, share ${bestShare(roleplay, numbers)}, ${result}`];
}

function metersTold(meters: Moment["meters"]): string {
  return Object.entries(meters)
    .map((meter) => meter.join(" "))
    .join(", ");
}

function lineWords(roleplay: Roleplay): ReadonlyMap<number, string> {
  return new Map(
    linesIn(roleplay).map(({ key, html, to }) => [
      key,
      html?.html.en ?? `(line ${key}${to ? ` to ${to}` : ""})`,
    ]),
  );
}
