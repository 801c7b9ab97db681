import type { Block, Localized, Tone } from "@coursewright/course";
import type { Desk } from "./desk.ts";
import { questionView } from "./question.ts";

const TONE_ICONS: Readonly<Record<Tone, string>> = {
  note: "note",
  tip: "hint",
  important: "note",
  warning: "warn",
  caution: "warn",
};

/** One block as HTML. */
export function renderBlock(block: Localized<Block>, desk: Desk): string {
  const { templates, messages } = desk;
  switch (block.kind) {
    case "prose":
    case "figure":
      return templates(`blocks/${block.kind}`, block);
    case "callout":
      return templates("blocks/callout", calloutView(block.tone, block.html, desk));
    case "footnotes":
      return templates("blocks/footnotes", footnotesView(block.notes, desk));
    case "question":
      return templates(`questions/${block.question.kind}`, {
        ...questionView(block.question, desk),
        words: messages.words,
      });
    default:
      return block satisfies never;
  }
}

function calloutView(tone: Tone, html: string, desk: Desk): object {
  const grave = tone === "warning" || tone === "caution";
  return { name: desk.messages.words[tone], icon: TONE_ICONS[tone], grave, html };
}

type Note = { readonly anchor: string; readonly number: number; readonly html: string };

function footnotesView(notes: readonly Note[], desk: Desk): object {
  const { messages } = desk;
  const back = (number: number) => messages.say("noteBack", { number });
  return {
    words: messages.words,
    notes: notes.map((note) => ({ ...note, back: back(note.number) })),
  };
}
