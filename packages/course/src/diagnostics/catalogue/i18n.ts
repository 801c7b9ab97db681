import { error, warning } from "../problem.ts";

interface Differs {
  readonly noun: string;
  readonly source: string;
  readonly own: string;
}

/** What stands there, or that nothing does. */
function said(written: string): string {
  return written === "" ? "nothing" : `\`${written}\``;
}

function about(noun: string, words: string): string {
  return words === "" ? noun : `${noun} "${words}"`;
}

/** Problems of language files: they hold words, and nothing else may differ from their source. */
export const i18n = {
  "translation/part-missing": error<{ noun: string; words: string }>({
    sample: { noun: "option", words: "They need more time." },
    message: ({ noun, words }) =>
      `The ${about(noun, words)} of the source is missing here, so learners of this language would get less.`,
    help: () => "Add it in the same place, in this language. The other place shows the source.",
    bad: "- [ ] Ze hebben haast.",
    good: "- [ ] Ze hebben haast.\n- [ ] Ze hebben tijd nodig.",
  }),
  "translation/part-extra": error<{ noun: string; words: string }>({
    sample: { noun: "paragraph", words: "Nog iets." },
    message: ({ noun, words }) =>
      `The source has no ${about(noun, words)} here, and a language file says only what the source says.`,
    help: () =>
      "Delete it, or write it in the source first. If this language needs a block of its own, write `{adapted}` behind the block's name.",
    bad: "Eerste alinea.\n\nNog iets.",
    good: "Eerste alinea.",
  }),
  "translation/tick": error<Differs>({
    sample: { noun: "option", source: "[x]", own: "[ ]" },
    message: ({ source, own }) =>
      `This option is ticked ${said(own)} and in the source ${said(source)}: the same answer would be right in one language only.`,
    help: ({ source }) => `Write ${said(source)} as the source does.`,
    bad: "- [ ] Luisteren   (source: - [x] Listening)",
    good: "- [x] Luisteren",
  }),
  "translation/chip": error<Differs>({
    sample: { noun: "paragraph", source: "hint", own: "tip" },
    message: ({ source, own }) =>
      `The source has the chip ${said(source)} here, and this file ${said(own)}: it would mean something else in this language.`,
    help: ({ source }) =>
      source === ""
        ? "Delete the chip."
        : `Write ${said(source)}: chips are the same in every language, and learners see them in theirs.`,
    bad: "`tip` Denk aan de stilte.",
    good: "`hint` Denk aan de stilte.",
  }),
  "translation/jump": error<Differs>({
    sample: { noun: "paragraph", source: "#facts", own: "#feiten" },
    message: ({ source, own }) =>
      `The jump of the source leads to ${said(source)}, and here to ${said(own)}: the talk would go on differently in this language.`,
    help: ({ source }) =>
      source === ""
        ? "Delete the jump."
        : `Jump to ${said(source)}; the words of the link are nobody's but yours.`,
    bad: "→ [feiten](#feiten)",
    good: "→ [feiten](#facts)",
  }),
  "translation/id": error<Differs>({
    sample: { noun: ":::single", source: "#best-reply", own: "#beste-antwoord" },
    message: ({ noun, source, own }) =>
      `The ${noun} of the source is called ${said(source)}, and here ${said(own)}, so that answers could not be kept when a learner changes the language.`,
    help: ({ source }) =>
      source === "" ? "Delete the id." : `Write \`${source}\`: ids are never translated.`,
    bad: ":::single{#beste-antwoord}",
    good: ":::single{#best-reply}",
  }),
  "translation/place": error<Differs>({
    sample: { noun: "place", source: "opening", own: "begin" },
    message: ({ source, own }) =>
      `The place ${said(source)} of the source is called ${said(own)} here, so that no jump would find it.`,
    help: ({ source }) =>
      `Write \`## ${source}\`: names of places are shown to nobody and never translated.`,
    bad: "## begin",
    good: "## opening",
  }),
  "translation/speaker": error<Differs>({
    sample: { noun: "paragraph", source: "Ines", own: "" },
    message: ({ source, own }) =>
      `In the source ${source === "" ? "nobody" : said(source)} speaks here, and in this file ${own === "" ? "nobody" : said(own)}.`,
    help: ({ source }) =>
      source === ""
        ? "Take the name off the paragraph."
        : `Begin the paragraph as the source does, with ${said(source)}; another name for learners goes into \`cast:\` as \`name:\`.`,
    bad: "Dit is de derde keer.",
    good: "Ines (boos): Dit is de derde keer.",
  }),
  "translation/quotes": error<Differs>({
    sample: { noun: "paragraph", source: "said", own: "none" },
    message: ({ source }) =>
      source === "none"
        ? "In the source this choice is something done, and here something said."
        : "In the source this choice is something said, and here something done: learners would not hear themselves say it.",
    help: ({ source }) =>
      source === "none"
        ? "Take the quotation marks away."
        : "Put the words in quotation marks, as this language writes them.",
    bad: "- Vertel me wat er is gebeurd.",
    good: "- „Vertel me wat er is gebeurd.”",
  }),
  "translation/blanks": error<{ source: number; own: number }>({
    sample: { source: 2, own: 1 },
    message: ({ source, own }) =>
      `This sentence has ${own} of the ${source} blanks of the source, so that answers could not be kept when a learner changes the language.`,
    help: () =>
      "Write as many blanks, in the same order. Each may accept more or fewer answers than in the source.",
    bad: "Zeg eerst [[wat je hoorde]] en vraag.",
    good: "Zeg eerst [[wat je hoorde]] en vraag [[wat ontbreekt]].",
  }),
  "translation/equal-cells": error<{ source: string; first: string; own: string }>({
    sample: { source: "fast", first: "vlug", own: "gauw" },
    message: ({ source, first, own }) =>
      `Two rows of the source go with the same "${source}", and here one goes with "${first}" and one with "${own}": learners would miss one of them.`,
    help: ({ first }) => `Write "${first}" in both rows.`,
    bad: "| snel | vlug |\n| rap | gauw |",
    good: "| snel | vlug |\n| rap | vlug |",
  }),
  "translation/link": error<{ source: string; own: string }>({
    sample: { source: "#one-move", own: "#een-zet" },
    message: ({ source, own }) =>
      own === ""
        ? `The source has ${said(source)} here, and this file has nothing that leads there.`
        : source === ""
          ? `This file has ${said(own)}, and the source has nothing like it here.`
          : `The source has ${said(source)} here, and this file ${said(own)}.`,
    help: ({ source }) =>
      source === ""
        ? "Delete it, or add it to the source."
        : `Write ${said(source)}: links, pictures, notes and \`{{words}}\` may move within their sentence, and lead where the source leads.`,
    bad: "[de zet](#een-zet)",
    good: "[de zet](#one-move)",
  }),
  "translation/adapted-items": error<{ source: number; own: number; target: string }>({
    sample: { source: 1, own: 2, target: "scorm12" },
    message: ({ source, own, target }) =>
      source === own
        ? `What is asked here counts otherwise than in the source, and the one zip for ${target} holds both: who changes the language would change the score.`
        : `Here ${own === 1 ? "is 1 question" : `are ${own} questions`} in the place of ${source} in the source, and the one zip for ${target} holds both: who changes the language would change the score.`,
    help: () =>
      "Ask as many questions that count as much, or give each language its own zip: `languages: per-language` at the target in `course.yaml`.",
    bad: "targets: [scorm12]",
    good: "targets:\n  - { as: scorm12, languages: per-language }",
  }),
  "translation/adapted-screens": error<{ target: string }>({
    sample: { target: "scorm12" },
    message: ({ target }) =>
      `This lesson has other screens than the source, and the one zip for ${target} holds both: who changes the language would lose the place.`,
    help: () =>
      "Cut it into as many screens, or give each language its own zip: `languages: per-language` at the target in `course.yaml`.",
    bad: "targets: [scorm12]",
    good: "targets:\n  - { as: scorm12, languages: per-language }",
  }),
  "translation/adapted-snippet": error<Record<never, never>>({
    sample: {},
    message: () =>
      "A snippet becomes part of several lessons, so its language file cannot have other parts than the source.",
    help: () =>
      "Delete `adapted: true`, and write `{adapted}` behind the name of the block that this language needs in another way.",
    bad: "adapted: true   # in snippets/rule.nl.md",
    good: ":::story{adapted}",
  }),
  "translation/setting": error<{ key: string; where: string }>({
    sample: { key: "tries", where: ":::single" },
    message: ({ key, where }) =>
      `The setting "${key}" of ${where} stands in a language file, and those hold words only: two languages could count differently.`,
    help: () => "Delete it; the source says how it is in every language. `check --fix` does that.",
    bad: ":::single{#best-reply tries=2}",
    good: ":::single{#best-reply}",
  }),
  "translation/unknown-key": error<{ key: string }>({
    sample: { key: "titel" },
    message: ({ key }) => `The source has no words under "${key}", so nobody would read these.`,
    help: () =>
      "Use the keys of the source, as they are written there; only what stands behind them is translated.",
    bad: "titel: Luisteren",
    good: "title: Luisteren",
  }),
  "translation/no-source": error<{ source: string; language: string }>({
    sample: { source: "lessons/listening.md", language: "nl" },
    message: ({ source, language }) =>
      `This file holds the words of \`${source}\` in the language "${language}", and there is no such file.`,
    help: () => "Rename it after its source, or delete it.",
    bad: "lessons/listenin.nl.md beside lessons/listening.md",
    good: "lessons/listening.nl.md beside lessons/listening.md",
  }),
  "translation/media-without-source": warning<{
    source: string;
    language: string;
    near: string | undefined;
  }>({
    sample: { source: "media/call.svg", language: "nl", near: undefined },
    message: ({ source, language }) =>
      `This file would take the place of \`${source}\` in the language "${language}", and there is no such file, so nobody sees it.`,
    help: ({ near }) =>
      near === undefined
        ? "Name it as the file that it stands in for, or delete it."
        : `Name it as the file that it stands in for, perhaps as \`${near}\`, or delete it.`,
    bad: "media/nl/cal.svg beside media/call.svg",
    good: "media/nl/call.svg beside media/call.svg",
  }),
  "translation/unlisted-language": warning<{ language: string }>({
    sample: { language: "nl" },
    message: ({ language }) =>
      `The course is not built in the language "${language}", so nobody reads this file.`,
    help: ({ language }) =>
      `Add \`${language}\` to \`languages:\` in \`course.yaml\`, or delete the file.`,
    bad: "languages: [en]",
    good: "languages: [en, nl]",
  }),
  "translation/missing-file": error<{ file: string; language: string; words: number }>({
    sample: { file: "lessons/listening.nl.md", language: "nl", words: 310 },
    message: ({ file, language, words }) =>
      `The language "${language}" has no file \`${file}\`: ${words} ${words === 1 ? "word is" : "words are"} not translated.`,
    help: ({ language }) =>
      `Write it beside its source, or have it written: \`coursewright i18n export ${language}\` makes a file for translators. Or let learners read the source: \`missing: fallback\` in \`course.yaml\`.`,
    bad: "languages: [en, nl]   # and no listening.nl.md",
    good: "languages: [en, nl]   # with lessons/listening.nl.md",
  }),
  "translation/missing": error<{ words: string; language: string }>({
    sample: { words: "Talk to someone", language: "nl" },
    message: ({ words, language }) =>
      `"${words}" is not translated into the language "${language}".`,
    help: () =>
      "Translate it, or let learners read the source: `missing: fallback` in `course.yaml`. `coursewright i18n status` counts what is left.",
    bad: "title: Luisteren   # and no summary",
    good: "title: Luisteren\nsummary: Zes korte lessen.",
  }),
  "translation/missing-shown": warning<{ words: string; language: string }>({
    sample: { words: "Talk to someone", language: "nl" },
    message: ({ words, language }) =>
      `"${words}" is not translated into the language "${language}": learners read the source.`,
    help: () => "Translate it when you can. `coursewright i18n status` counts what is left.",
    bad: "missing: warn",
    good: "title: Luisteren\nsummary: Zes korte lessen.",
  }),
  "translation/stale": error<{ words: string; language: string }>({
    sample: { words: "Say it back first.", language: "nl" },
    message: ({ words, language }) =>
      `The source of "${words}" has changed since it was translated into the language "${language}".`,
    help: ({ language }) =>
      `\`coursewright i18n diff ${language}\` shows what changed. If the words still hold: \`coursewright i18n accept ${language}\`.`,
    bad: "stale: fail",
    good: "coursewright i18n accept nl",
  }),
  "translation/stale-shown": warning<{ words: string; language: string }>({
    sample: { words: "Say it back first.", language: "nl" },
    message: ({ words, language }) =>
      `The source of "${words}" has changed since it was translated into the language "${language}": learners read the old words.`,
    help: ({ language }) =>
      `\`coursewright i18n diff ${language}\` shows what changed. If the words still hold: \`coursewright i18n accept ${language}\`.`,
    bad: "Say it back first, and wait.   # was: Say it back first.",
    good: "coursewright i18n accept nl",
  }),
  "translation/lock-unreadable": error<{ language: string }>({
    sample: { language: "nl" },
    message: ({ language }) =>
      `What was translated into the language "${language}" when cannot be read from this file.`,
    help: () =>
      "Take the last good version from your version control; `coursewright i18n accept` writes it anew if there is none.",
    bad: "<<<<<<< HEAD",
    good: '{ "format": 1, "files": {} }',
  }),
};
