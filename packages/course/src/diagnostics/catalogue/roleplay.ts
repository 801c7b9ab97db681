import { error, warning } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of a role-play's places, jumps and endings. */
export const roleplay = {
  "roleplay/no-title": error<object>({
    sample: {},
    message: () => "This role-play has no title, so learners could not find it in the contents.",
    help: () => "Write one at the top: `# What the role-play is called`.",
    bad: "## opening\n\nInes: Hello?",
    good: "# The third call\n\n## opening\n\nInes: Hello?",
  }),
  "roleplay/two-titles": error<{ words: string }>({
    sample: { words: "facts" },
    message: ({ words }) => `A role-play has one title; "${words}" is a second one.`,
    help: ({ words }) => `Write \`## ${words}\` if a place starts here.`,
    bad: "# The third call\n\n# facts",
    good: "# The third call\n\n## facts",
  }),
  "roleplay/no-places": error<object>({
    sample: {},
    message: () => "This role-play has no place where the talk could begin.",
    help: () => "Write a heading such as `## opening` above the first words.",
    bad: "# The third call",
    good: "# The third call\n\n## opening\n\nInes: Hello?",
  }),
  "roleplay/text-before-start": error<object>({
    sample: {},
    message: () => "This stands above the first place, so no learner would ever see it.",
    help: () => "Move it below the first `##` line, or put it into a comment `<!-- … -->`.",
    bad: "# The third call\n\nMonday, nine o'clock.\n\n## opening",
    good: "# The third call\n\n## opening\n\nMonday, nine o'clock.",
  }),
  "roleplay/sub-heading": error<{ level: number }>({
    sample: { level: 3 },
    message: ({ level }) =>
      `A heading of level ${level} means nothing in a role-play, and learners would not see it.`,
    help: () => "Write `##` if a place starts here, or a paragraph if it is told.",
    bad: "## opening\n\n### Her first words",
    good: "## opening\n\n_Her first words._",
  }),
  "roleplay/place-twice": error<{ id: string }>({
    sample: { id: "facts" },
    message: ({ id }) => `Two places are called "${id}", and a jump could only find the first.`,
    help: ({ id }) => `Give one of them another name, such as \`## ${id}-again\`.`,
    bad: "## facts\n\nInes: So?\n\n## facts\n\nInes: And?",
    good: "## facts\n\nInes: So?\n\n## facts-again\n\nInes: And?",
  }),
  "roleplay/place-without-name": error<object>({
    sample: {},
    message: () => "This place has no name, so nothing can lead to it.",
    help: () => "Write one behind `##`, such as `## opening`.",
    bad: "##\n\nInes: Hello?",
    good: "## opening\n\nInes: Hello?",
  }),
  "roleplay/empty-place": error<{ id: string }>({
    sample: { id: "facts" },
    message: ({ id }) => `The place "${id}" is empty: whoever gets there would be stuck.`,
    help: () => "Write what happens there, or delete the heading and what leads to it.",
    bad: "## facts\n\n## promise",
    good: "## facts\n\nInes: So? What do you see?\n\n## promise",
  }),
  "roleplay/odd-part": error<{ what: string }>({
    sample: { what: "table" },
    message: ({ what }) =>
      `A ${what} has no place in a conversation, so learners would not see it.`,
    help: () => "Write a paragraph that is told or spoken, or show it in a lesson.",
    bad: "Ines: So?\n\n| May | June |\n| --- | --- |\n| 40 | 40 |",
    good: "Ines: So? Forty in May, and forty in June.",
  }),
  "roleplay/block": error<{ name: string }>({
    sample: { name: "single" },
    message: ({ name }) => `The block "${name}" belongs in a lesson; a role-play has none.`,
    help: () => "Ask by a list of choices, or move the block into a lesson before or after.",
    bad: ":::single\n\nWhat do you say?\n\n- [x] Hello\n\n:::",
    good: '- "Hello."',
  }),
  "roleplay/footnote": error<{ label: string }>({
    sample: { label: "study" },
    message: ({ label }) => `Nobody says a footnote: the note "${label}" would not be shown.`,
    help: () => "Cite the source in a lesson, or in the coach's note in plain words.",
    bad: "Ines: Nine of ten wait to talk.[^study]\n\n[^study]: The source.",
    good: "Ines: Nine of ten wait to talk.",
  }),
  "roleplay/no-such-place": error<Near & { name: string; line: number | undefined }>({
    sample: { name: "promisse", near: "promise", line: 62 },
    message: ({ name }) => `No place is called "${name}". The conversation would stop here.`,
    help: ({ near, line, name }) =>
      near === undefined
        ? `Write a heading \`## ${name}\` where the talk goes on.`
        : `Did you mean \`#${near}\` (line ${line})?`,
    bad: "→ [promise](#promisse)\n\n## promise",
    good: "→ [promise](#promise)\n\n## promise",
  }),
  "roleplay/jump-without-link": error<{ right: string }>({
    sample: { right: "→ [facts](#facts)" },
    message: () => "This arrow is no link, so learners would read it and the talk would not jump.",
    help: ({ right }) => `Write \`${right}\`; \`check --fix\` does it.`,
    bad: "→ facts",
    good: "→ [facts](#facts)",
  }),
  "roleplay/jump-outside": error<{ href: string }>({
    sample: { href: "../lessons/listen.md" },
    message: ({ href }) =>
      `The talk cannot jump to "${href}": a jump leads to a place of this role-play.`,
    help: () => "Write `→ [place](#place)` with the name of a `##` heading in this file.",
    bad: "→ [the lesson](../lessons/listen.md)",
    good: "→ [facts](#facts)",
  }),
  "roleplay/text-behind-jump": error<object>({
    sample: {},
    message: () => "The talk has jumped away by here, so nobody would hear this.",
    help: () => "Put the words before the arrow; a jump is the last thing of its paragraph.",
    bad: "→ [facts](#facts) Ines: Finally.",
    good: "Ines: Finally.\n\n→ [facts](#facts)",
  }),
  "roleplay/two-jumps": error<object>({
    sample: {},
    message: () => "This paragraph jumps twice; the second jump would never be taken.",
    help: () => "Keep one, or put each into a paragraph of its own with `if …` in front.",
    bad: "→ [facts](#facts) → [cold](#cold)",
    good: "`if trust >= 3` → [facts](#facts)\n\n`else` → [cold](#cold)",
  }),
  "roleplay/jump-on-choice": error<object>({
    sample: {},
    message: () => "The jump sticks to the words that the learner chooses.",
    help: () => "Give it a paragraph of its own, indented under them; `check --fix` does it.",
    bad: '- "Let me look." → [facts](#facts)',
    good: '- "Let me look."\n\n  → [facts](#facts)',
  }),
  "roleplay/link-without-arrow": error<{ target: string }>({
    sample: { target: "facts" },
    message: ({ target }) =>
      `A link to "${target}" without an arrow leads nowhere: learners do not see places.`,
    help: ({ target }) =>
      `To jump, end the paragraph with \`→ [${target}](#${target})\`; to show the words, take the link away.`,
    bad: "Ines: So? [facts](#facts)",
    good: "Ines: So?\n\n→ [facts](#facts)",
  }),
  "roleplay/places-told-alike": warning<{ id: string; other: string }>({
    sample: { id: "listen-2", other: "listen" },
    message: ({ id, other }) =>
      `An LMS cannot tell the place "${id}" from a second decision at "${other}": both are \`${other}_2\` to it.`,
    help: ({ id }) => `Give "${id}" a name that does not end in a number.`,
    bad: "## listen\n\n…\n\n## listen 2",
    good: "## listen\n\n…\n\n## listen again",
  }),
  "roleplay/stray-quote": error<object>({
    sample: {},
    message: () =>
      "This quote belongs to no choice and to no ending, so nobody would get it as a coach's note.",
    help: () => "Put two blanks before the `>` to hang it on the choice above.",
    bad: '- "Calm down."\n\n> Nobody calms down by being told to.',
    good: '- "Calm down."\n\n  > Nobody calms down by being told to.',
  }),
  "roleplay/no-ending": error<object>({
    sample: {},
    message: () => "No place ends the talk, so no learner could ever finish this role-play.",
    help: () => "Start a place with `` `end` `score 60` **What came of it** ``.",
    bad: "## saved\n\nInes: Thank you.",
    good: "## saved\n\n`end` `score 100` **She stays**\n\nInes: Thank you.",
  }),
  "roleplay/ending-without-name": error<object>({
    sample: {},
    message: () => "This ending has no name; learners and reports need one.",
    help: () => "Write it behind the code words: `` `end` `score 60` **She stayed, for now** ``.",
    bad: "`end` `score 60`",
    good: "`end` `score 60` **She stayed, for now**",
  }),
  "roleplay/ending-without-score": error<object>({
    sample: {},
    message: () => "This ending has no score, so whoever gets here would get nothing.",
    help: () =>
      "Write `score n` behind `end`, from 0 to 100; or `score: sum` or a meter in the settings.",
    bad: "`end` **She stayed, for now**",
    good: "`end` `score 60` **She stayed, for now**",
  }),
  "roleplay/ending-goes-on": error<object>({
    sample: {},
    message: () => "The talk ends at this place, so nothing can be chosen and nothing jumps here.",
    help: () => "Move what ends the talk to a place of its own and jump to it, or delete this.",
    bad: "`end` `score 60` **She stayed**\n\n→ [facts](#facts)",
    good: "→ [stayed](#stayed)\n\n## stayed\n\n`end` `score 60` **She stayed**",
  }),
  "roleplay/two-endings": error<object>({
    sample: {},
    message: () => "This place ends the talk twice; the second ending would never be shown.",
    help: () => "Give each ending a place of its own, and jump there with `if …`.",
    bad: "## over\n\n`end` `score 100` **Saved**\n\n`end` `score 20` **Lost**",
    good: "## saved\n\n`end` `score 100` **Saved**\n\n## lost\n\n`end` `score 20` **Lost**",
  }),
  "roleplay/end-inside-choice": error<object>({
    sample: {},
    message: () => "A choice cannot end the talk by itself; only a place can.",
    help: () => "Put the ending under a `##` heading of its own and jump there.",
    bad: '- "One moment."\n\n  `end` `score 20` **Lost**',
    good: '- "One moment."\n\n  → [lost](#lost)\n\n## lost\n\n`end` `score 20` **Lost**',
  }),
  "roleplay/odd-ending": error<{ word: string }>({
    sample: { word: "trust +1" },
    message: ({ word }) => `\`${word}\` does nothing beside \`end\`: the talk is over.`,
    help: () =>
      "Beside `end` stand `score n`, `passed` or `failed`. Move the rest to where the talk comes from.",
    bad: "`end` `trust +1` `score 60` **She stayed**",
    good: "`end` `score 60` **She stayed**",
  }),
};
