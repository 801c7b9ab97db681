import { error, warning } from "../problem.ts";

/** Where a nearly right name stands. */
interface Caller {
  readonly id: string;
  readonly line: number;
}

/** How near runs come to a condition on a meter. */
interface Nearest {
  readonly meter: string;
  readonly value: number;
  /** Lines of the choices that lead there; empty if there is nothing to choose before. */
  readonly via: readonly number[];
}

/** Problems that only a walk through all runs of a role-play finds. */
export const roleplayProof = {
  "roleplay/unreachable-place": error<{ id: string; caller: Caller | undefined }>({
    sample: { id: "cold-2", caller: { id: "cold", line: 75 } },
    message: ({ id }) => `Nobody can ever get to "${id}".`,
    help: ({ caller }) =>
      `Link to it, or delete it.${caller ? ` Closest caller by name: "${caller.id}" (line ${caller.line}).` : ""}`,
    bad: "## cold\n\nInes: Your supervisor, please.\n\n## cold-2\n\nInes: I am waiting.",
    good: "## cold\n\nInes: Your supervisor, please.\n\n→ [cold-2](#cold-2)\n\n## cold-2",
  }),
  "roleplay/dead-end": error<{ words: string }>({
    sample: { words: '"It should be fine in a few days."' },
    message: ({ words }) => `After ${words} nothing follows: the learner would be stuck.`,
    help: () => "Add `→ [place](#place)`, text below the list, or `end` in a place.",
    bad: '- "It should be fine in a few days."',
    good: '- "It should be fine in a few days."\n\n  → [lost](#lost)',
  }),
  "roleplay/never-offered": error<{
    condition: string | undefined;
    range: { readonly meter: string; readonly min: number; readonly max: number } | undefined;
    nearest: Nearest | undefined;
  }>({
    sample: {
      condition: "trust >= 9",
      range: { meter: "trust", min: 0, max: 6 },
      nearest: { meter: "trust", value: 4, via: [23, 44] },
    },
    message: ({ condition, range }) => {
      if (range) {
        return `This choice is never offered: ${range.meter} goes from ${range.min} to ${range.max}.`;
      }
      if (condition === undefined)
        return "This choice is never offered: the talk never comes here.";
      return `This choice is never offered: nobody gets here with \`${condition}\`.`;
    },
    help: ({ nearest, condition }) => {
      if (nearest) return `Best reachable value here is ${nearest.value}${viaLines(nearest.via)}.`;
      if (condition === undefined) return "Take away what jumps past it, or delete it.";
      return "Take a condition away, or let something before it make it true.";
    },
    bad: '- "Would a voucher help?" `if trust >= 9`',
    good: '- "Would a voucher help?" `if trust >= 4`',
  }),
  "roleplay/never-said": warning<{ words: string }>({
    sample: { words: '"All right."' },
    message: ({ words }) => `Nobody ever gets to hear ${words}: no run of the talk comes here.`,
    help: () => "Take its condition or the jump above it away, or delete it.",
    bad: "`if trust >= 9` Ines: All right.\n\n`else` Ines: And why?",
    good: "`if trust >= 4` Ines: All right.\n\n`else` Ines: And why?",
  }),
  "roleplay/runs-dry": error<{ id: string }>({
    sample: { id: "facts" },
    message: ({ id }) =>
      `This leads back to "${id}" until all is said there, and then the learner is stuck.`,
    help: () =>
      "Write below the list what follows when nothing of it is left, or mark a choice with `again`.",
    bad: '## facts\n\n- "What happened?"\n\n  → [facts](#facts)',
    good: '## facts\n\n- "What happened?"\n\n  → [facts](#facts)\n\nInes: That is all.\n\n→ [promise](#promise)',
  }),
  "roleplay/jumps-in-a-circle": error<object>({
    sample: {},
    message: () => "From here the talk jumps in a circle, and the learner never gets a word in.",
    help: () => "Put a list of choices on the way, or let one of the jumps lead elsewhere.",
    bad: "## wait\n\nInes: …\n\n→ [wait](#wait)",
    good: '## wait\n\nInes: …\n\n- "Go on."\n\n  → [facts](#facts)',
  }),
  "roleplay/never-ends": error<object>({
    sample: {},
    message: () => "No run of the talk comes to an ending, so no learner could ever finish.",
    help: () => "Let one of the choices jump to a place with `end`.",
    bad: '- "Go on." `again`\n\n  Ines: I am going on.',
    good: '- "Go on." `again`\n\n  Ines: I am going on.\n\n- "Thank you."\n\n  → [saved](#saved)',
  }),
  "roleplay/every-path-fails": error<object>({
    sample: {},
    message: () => "Whatever a learner does, this role-play is failed.",
    help: () => "Let one path lead to an ending that is `passed`, or has a score above the least.",
    bad: "`end` `score 20` `failed` **The cancellation comes by email**",
    good: "`end` `score 100` `passed` **She tells a colleague about you**",
  }),
  "roleplay/best-lowers-meter": warning<{ meter: string; words: string }>({
    sample: { meter: "trust", words: '"One moment."' },
    message: ({ meter, words }) => `${words} is marked \`best\` and lowers "${meter}".`,
    help: () =>
      "Move `best` to another line or change the sign. If less is more, say so in the line above: `<!-- coursewright-ignore roleplay/best-lowers-meter: less anger is better -->`.",
    bad: '- "One moment." `trust -1` `best`',
    good: '- "Let me look." `trust +1` `best`',
  }),
};

function viaLines(via: readonly number[]): string {
  return via.length === 0 ? "" : ` (via ${via.length === 1 ? "line" : "lines"} ${via.join(" → ")})`;
}
