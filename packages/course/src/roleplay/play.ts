import type { Wordless } from "../text.ts";
import { allHold, type Facts } from "./conditions.ts";
import { type Gains, gain } from "./effects.ts";
import type { Beat, Choice, Choices, Line, Roleplay } from "./roleplay.ts";

/** What a run needs of a role-play: everything but its words. */
export type Playable = Wordless<Roleplay>;

/** A run that waits for the learner, has ended, or is stuck: then it has neither choices nor an ending. */
export interface Moment extends Facts, Gains {
  /** What happened since the last choice, in order. */
  readonly lines: readonly Said[];
  /** The lists that were met since the last choice; those before the last one had nothing to offer. */
  readonly lists: readonly Met[];
  /** What the learner can do now. */
  readonly choices: readonly Wordless<Choice>[];
  /** Numbers of what the learner did, in order; the run is nothing else. */
  readonly chosen: readonly number[];
  /** What follows if nothing jumps away, innermost first. */
  readonly below: Talk;
  /** Id of the place at which the run has ended. */
  readonly ending?: string;
}

/** A paragraph that was said, and where the meters stood afterwards. */
export interface Said {
  readonly key: number;
  readonly meters: Gains["meters"];
}

/** A list that was met, and where things stood then. */
export interface Met {
  readonly list: Wordless<Choices>;
  readonly meters: Gains["meters"];
  /** How many lines had been said since the last choice. */
  readonly lines: number;
}

/** Stretches of beats, each of which starts below a list or at a place. */
type Talk = readonly (readonly Wordless<Beat>[])[];

/** A moment while it is talked through. */
type Draft = { -readonly [Key in keyof Moment]: Moment[Key] } & {
  before: string[];
  lines: Said[];
  lists: Met[];
};

/** Lines without a choice between them after which jumps are taken to go round for ever. */
export const MOST_LINES = 500;

/** A new run, up to its first choice. */
export function begin(roleplay: Playable): Moment {
  const { start } = roleplay;
  const meters = Object.fromEntries(roleplay.meters.map((meter) => [meter.id, meter.start]));
  const draft = drafted({ place: start, before: [], meters, flags: [], score: 0, chosen: [] });
  return goOn(roleplay, draft, arrive(roleplay, draft));
}

/** The run after a choice, up to the next one; nothing if that choice is not on offer. */
export function choose(roleplay: Playable, moment: Moment, number: number): Moment | undefined {
  const choice = moment.choices.find((choice) => choice.number === number);
  if (!choice) return;
  const draft = drafted({ ...moment, chosen: [...moment.chosen, number] });
  change(roleplay, draft, choice.effects);
  return goOn(roleplay, draft, [choice.next, ...moment.below]);
}

/** The moments of a run, as far as its choices are still on offer; the last one is the present. */
export function replay(roleplay: Playable, numbers: readonly number[]): readonly Moment[] {
  let moment = begin(roleplay);
  const moments = [moment];
  for (const number of numbers) {
    const next = choose(roleplay, moment, number);
    if (!next) break;
    moment = next;
    moments.push(moment);
  }
  return moments;
}

function drafted(moment: Omit<Moment, "lines" | "lists" | "choices" | "below">): Draft {
  return { ...moment, before: [...moment.before], lines: [], lists: [], choices: [], below: [] };
}

function goOn(roleplay: Playable, draft: Draft, talk: Talk): Moment {
  let left = talk;
  while (left.length > 0) left = talkOn(roleplay, draft, left);
  return draft;
}

/** Talks through the first stretch; what is left to talk about then, which is nothing when there is a choice. */
function talkOn(roleplay: Playable, draft: Draft, [beats = [], ...below]: Talk): Talk {
  // Whether no `if` of this run of paragraphs was true so far.
  let open = true;
  for (const [index, beat] of beats.entries()) {
    if (!isNext(beat, draft, open)) continue;
    const left =
      beat.kind === "choices"
        ? offer(draft, beat, [beats.slice(index + 1), ...below])
        : say(roleplay, draft, beat);
    if (left) return left;
    open = beat.kind === "choices" || !beat.guard || beat.guard.word === "else";
  }
  return below;
}

function isNext(beat: Wordless<Beat>, draft: Draft, open: boolean): boolean {
  if (beat.kind === "choices") return !draft.ending;
  const { guard } = beat;
  return !guard || ((open || guard.word === "if") && allHold(guard.all, draft));
}

/** Offers what can be done; the talk stops if that is anything. */
function offer(draft: Draft, list: Wordless<Choices>, below: Talk): Talk | undefined {
  draft.lists.push({ list, meters: draft.meters, lines: draft.lines.length });
  draft.below = below;
  draft.choices = list.choices.filter(
    ({ again, number, all }) => (again || !draft.chosen.includes(number)) && allHold(all, draft),
  );
  return draft.choices.length > 0 ? [] : undefined;
}

/** Says a line; what is to be talked about next if it jumps. */
function say(roleplay: Playable, draft: Draft, line: Wordless<Line>): Talk | undefined {
  change(roleplay, draft, line.effects);
  draft.lines.push({ key: line.key, meters: draft.meters });
  if (line.to === undefined || draft.ending) return;
  if (draft.lines.length >= MOST_LINES) return [];
  draft.before.push(draft.place);
  draft.place = line.to;
  return arrive(roleplay, draft);
}

function change({ meters }: Playable, draft: Draft, effects: Wordless<Line>["effects"]): void {
  for (const effect of effects) gain(draft, effect, meters);
}

/** What is talked about at the place where the run is now. */
function arrive(roleplay: Playable, draft: Draft): Talk {
  const place = roleplay.places.find(({ id }) => id === draft.place);
  if (place?.ending) draft.ending = place.id;
  return place ? [place.beats] : [];
}
