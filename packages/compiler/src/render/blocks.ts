import type { Block, Localized, Prompt, Reveal, Story, Tone } from "@coursewright/course";
import { phrasesView } from "./blocks/phrases.ts";
import { planView } from "./blocks/plan.ts";
import { roleplayView } from "./blocks/roleplay.ts";
import { taskView } from "./blocks/task.ts";
import type { Desk } from "./desk.ts";
import { privacyView } from "./privacy.ts";
import { questionView } from "./question.ts";
import { forView } from "./roles.ts";

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
    case "roleplay":
      return templates("blocks/roleplay", roleplayView(block.roleplay, desk));
    case "media":
      return templates("blocks/media", {
        ...block,
        isVideo: block.medium === "video",
        words: messages.words,
      });
    case "phrases":
      return templates("blocks/phrases", phrasesView(block, desk));
    case "steps":
      return templates("blocks/steps", { ...block, words: messages.words });
    case "cards":
      return templates("blocks/cards", block);
    case "reveal":
    case "story":
      return renderHolder(block, desk);
    case "discuss":
    case "buddy":
      return templates("blocks/prompt", promptView(block, desk));
    case "task":
      return templates("blocks/task", taskView(block, desk));
    case "plan":
      return templates("blocks/plan", planView(block, desk));
    case "for":
      return templates("blocks/for", forView(block, desk, renderBlock));
    case "adapted":
      throw new Error("A page is in one language");
    case "privacy":
      return templates("blocks/privacy", privacyView(desk.edition, desk));
    default:
      return block satisfies never;
  }
}

/** A block that holds others. */
function renderHolder(block: Localized<Reveal | Story>, desk: Desk): string {
  const { templates, messages } = desk;
  const inside = (blocks: readonly Localized<Block>[]) =>
    blocks.map((held) => renderBlock(held, desk));
  switch (block.kind) {
    case "reveal": {
      const parts = block.parts.map((part) => ({ ...part, blocks: inside(part.blocks) }));
      return templates("blocks/reveal", { parts });
    }
    case "story":
      return templates("blocks/story", {
        name: messages.words.story,
        blocks: inside(block.blocks),
      });
    default:
      return block satisfies never;
  }
}

function promptView({ kind, html }: Localized<Prompt>, { messages }: Desk): object {
  return { name: messages.words[kind], icon: kind === "buddy" ? "pair" : "talk", html };
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
