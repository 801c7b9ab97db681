import { type Mood, slug } from "@coursewright/course";
import { type Token, wordsOf } from "../../parse/markdown.ts";
import { suggest } from "../../parse/suggest.ts";
import { type Person, plainName } from "./cast.ts";
import { placeOf, type RoleplayContext } from "./context.ts";

/** What a paragraph says, and who says it; nobody where it is told. */
export interface Speech {
  readonly speaker?: string;
  readonly mood?: Mood;
  readonly words: readonly Token[];
}

/** `Name (mood):` at the start of a text; the longest name that we know has forty letters or so. */
export const SPEECH = /^([^:()\n]{1,80}?)[^\S\n]*(?:\(([^():\n]{1,80})\))?[^\S\n]*[:：]\s*/u;

/** Takes the speaker off a paragraph; what only looks like one is reported. */
export function takeSpeech(words: readonly Token[], context: RoleplayContext): Speech {
  const [first, ...others] = words;
  const match = first?.type === "text" ? SPEECH.exec(first.raw) : null;
  if (first?.type !== "text" || !match) {
    reportOddSpeech(words, context);
    return { words };
  }
  const [whole, name = "", mood] = match;
  const person = personCalled(name, context);
  if (!person) {
    reportStranger({ token: first, name, mood }, context);
    return { words };
  }
  const rest = context.document.reader.positions.withoutStart(first, whole.length);
  const said = rest.raw === "" ? others : [rest, ...others];
  return { speaker: person.id, ...moodOf(mood, context), words: said };
}

function moodOf(word: string | undefined, { words }: RoleplayContext): { readonly mood?: Mood } {
  const mood = word?.trim();
  return mood ? { mood: { id: slug(mood), word: words.text(mood) } } : {};
}

function personCalled(name: string, { vocabulary }: RoleplayContext): Person | undefined {
  const wanted = plainName(name);
  return vocabulary.people.find((person) => person.name === wanted);
}

interface Stranger {
  readonly token: Token;
  readonly name: string;
  readonly mood: string | undefined;
}

/** A name that is near one of the cast, or has a mood, was surely meant to speak. */
function reportStranger({ token, name, mood }: Stranger, context: RoleplayContext): void {
  const { document, report, vocabulary, counters } = context;
  const written = plainName(name);
  const near = suggest(
    written,
    vocabulary.people.map((person) => person.name),
  );
  const place = document.reader.positions.placeIn(token, 0, name.length);
  if (near !== undefined || mood !== undefined) {
    return report.add("roleplay/not-in-cast", place, { name: written, near });
  }
  if (/^\p{Lu}[\p{L}\p{M}.'-]*( [\p{L}.'-]+){0,2}$/u.test(written)) {
    counters.meetStranger(written, place);
  }
}

/** A name of the cast in bold, or with a mood and no colon, is told like everything else. */
function reportOddSpeech(words: readonly Token[], context: RoleplayContext): void {
  const [first] = words;
  if (!first) return;
  const text = words.map(wordsOf).join("").slice(0, 200);
  const [, name = ""] =
    SPEECH.exec(text) ?? /^([^:()\n]{1,80}?)[^\S\n]*\([^()\n]*\)/u.exec(text) ?? [];
  const person = personCalled(name, context);
  if (!person) return;
  context.report.add("roleplay/odd-speech", placeOf(first, context), { name: person.name });
}

const GLUED = /\n[ \t>]*([^:()\n]{1,80}?)[^\S\n]*(?:\([^():\n]{1,80}\))?[^\S\n]*[:：]/gu;

/** Reports each speaker at the start of a later line, where the speech is glued to the one before it. */
export function reportGluedSpeeches(words: readonly Token[], context: RoleplayContext): void {
  for (const token of words) {
    if (token.type !== "text" || !token.raw.includes("\n")) continue;
    for (const match of token.raw.matchAll(GLUED)) {
      const [whole, name = ""] = match;
      const person = personCalled(name, context);
      if (!person) continue;
      const at = match.index + whole.lastIndexOf(name);
      const place = context.document.reader.positions.placeIn(token, at, name.length);
      const start = { ...place, column: 1, endLine: place.line, endColumn: 1 };
      const fix = { place: start, text: "\n" };
      context.report.add("roleplay/speeches-glued", place, { name: person.name }, { fix });
    }
  }
}
