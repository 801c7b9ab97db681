import { quotedAs } from "../assemble/roleplay/quoted.ts";
import { children, type Token, wordsOf } from "../parse/markdown.ts";
import { withoutBlanks } from "./blanks.ts";
import { inlineOf, linksIn } from "./inline.ts";
import { mediaShape } from "./media.ts";
import { withoutFirstChips, withoutLastChips } from "./paragraph-chips.ts";
import { asks, hasBlanks, type Scene } from "./scene.ts";
import type { Mark, Shape } from "./shape.ts";
import { type Speaking, speechIn, withoutJump } from "./talk.ts";
import type { Unit } from "./unit.ts";

/** A paragraph, or the words of an item. */
export function paragraphShape(token: Token, scene: Scene): Shape {
  const { positions } = scene.document.reader;
  const media = mediaShape(token, scene);
  if (media) return media;
  const inline = children(token).filter(({ type }) => type !== "checkbox");
  const { chips: ends, rest } = withoutLastChips(inline, scene);
  const { jump, ...before } = withoutJump(rest, positions);
  const talked = scene.block === "roleplay" ? before.words : rest;
  const { rest: words, chips } = withoutFirstChips(talked, scene);
  const { marks, units } = unitsOfWords(words, chips, scene);
  const jumps = scene.block === "roleplay" && jump ? [jumpMark(jump)] : [];
  return {
    noun: "paragraph",
    key: "paragraph",
    place: positions.placeOf(token),
    marks: [...chips, ...ends, ...jumps, ...marks],
    units,
    parts: [],
  };
}

function jumpMark({ to, place }: { to: string; place: Shape["place"] }): Mark {
  return { kind: "jump", written: to, place };
}

interface Said {
  readonly marks: readonly Mark[];
  readonly units: readonly Unit[];
}

/** The units of words that are free of chips. */
function unitsOfWords(words: readonly Token[], chips: readonly Mark[], scene: Scene): Said {
  const { positions } = scene.document.reader;
  if (scene.block === "roleplay") return unitsOfTalk(words, chips, scene);
  const kind = scene.kind;
  const note = noteOf(chips, scene);
  return unitsOfText(words, { kind, note }, { ...scene, people: [] }, linksIn(words, positions));
}

function unitsOfText(
  words: readonly Token[],
  about: Pick<Unit, "kind" | "note" | "speaker" | "mood">,
  scene: Scene,
  links: readonly Mark[],
): Said {
  const inline = inlineOf(words, scene.document.reader.positions);
  if (inline.words === "") return { marks: links, units: [] };
  const place = inline.placeIn(0, inline.words.length);
  if (!hasBlanks(scene)) return { marks: links, units: [{ ...about, place, words: inline.words }] };
  const said = withoutBlanks(inline, `in ${scene.called}`);
  const blanks = said.blanks.map(
    (blank): Mark => ({ kind: "blank", written: "", place: blank.place }),
  );
  return {
    marks: [...links, ...blanks],
    units: [{ ...about, place, words: said.words }, ...said.blanks],
  };
}

/** Somebody speaks, the learner chooses, something is told, or the talk ends. */
function unitsOfTalk(words: readonly Token[], chips: readonly Mark[], scene: Scene): Said {
  const { positions } = scene.document.reader;
  const links = linksIn(words, positions);
  if (scene.inItem) return unitsOfChoice(words, chips, scene);
  if (chips.some(({ written }) => written === "end"))
    return unitsOfText(words, { kind: "ending", note: "name of an ending" }, scene, links);
  if (scene.kind === "feedback")
    return unitsOfText(words, { kind: "feedback", note: scene.told }, scene, links);
  const speech = speechIn(words, scene.people, positions);
  if (speech) return unitsOfSpeech(speech, scene, links);
  return unitsOfText(words, { kind: "paragraph", note: "told, nobody says it" }, scene, links);
}

/** What is in quotation marks is said, everything else done. */
function unitsOfChoice(words: readonly Token[], chips: readonly Mark[], scene: Scene): Said {
  const isSaid = quotedAs(words.map(wordsOf).join("").trim()) !== "none";
  const written = isSaid ? "said" : "none";
  const note = `what the learner ${isSaid ? "says" : "does"}${chipNote(chips)}`;
  const links = linksIn(words, scene.document.reader.positions);
  const { units, marks } = unitsOfText(words, { kind: "choice", note }, scene, links);
  const quotes: Mark = { kind: "quotes", written, place: placeOf(words, scene) };
  return { units, marks: [quotes, ...marks] };
}

function unitsOfSpeech(
  { speaker, mood, words, place }: Speaking,
  scene: Scene,
  links: readonly Mark[],
): Said {
  const about = { speaker, ...(mood && { mood: mood.words }) };
  const said = unitsOfText(words, { kind: "speech", note: "said", ...about }, scene, links);
  const own: Mark = { kind: "speaker", written: speaker, place };
  if (!mood) return { marks: [own, ...said.marks], units: said.units };
  const note = `mood of ${speaker}`;
  const moodUnit: Unit = { kind: "mood", ...mood, note, speaker, limit: 80 };
  const moodMark: Mark = { kind: "speaker", written: "(mood)", place: mood.place };
  return { marks: [own, moodMark, ...said.marks], units: [moodUnit, ...said.units] };
}

function placeOf([first]: readonly Token[], { document }: Scene): Shape["place"] {
  return first
    ? document.reader.positions.placeOf(first)
    : { file: document.source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

const PARTS: Readonly<Record<string, string>> = {
  hint: "hint to",
  "if right": "shown after a right answer to",
  "if partly": "shown after a partly right answer to",
  "if wrong": "shown after a wrong answer to",
  low: "the low end of",
  high: "the high end of",
  skip: "words for not answering",
};

function noteOf(chips: readonly Mark[], scene: Scene): string {
  const part = PARTS[chips[0]?.written ?? ""];
  if (part && asks(scene)) return `${part} ${scene.called}`;
  if (scene.told !== "") return `${scene.told}${chipNote(chips)}`;
  return asks(scene)
    ? `text of ${scene.called}`
    : `paragraph${scene.called && ` of ${scene.called}`}`;
}

function chipNote(chips: readonly Mark[]): string {
  return chips.length > 0 ? ` (${chips.map(({ written }) => written).join(", ")})` : "";
}
