import { didYouMean, error, warning } from "../problem.ts";

/** Problems of a role-play's settings: cast, meters, flags, score and start. */
export const roleplaySettings = {
  "roleplay/odd-name": error<{ name: string }>({
    sample: { name: "Ines (Customer)" },
    message: ({ name }) => `"${name}" cannot be the name of somebody who speaks.`,
    help: () =>
      "A name has letters, and neither colon nor parentheses: those mark speech and mood.",
    bad: 'cast:\n  "Ines (Customer)":',
    good: "cast:\n  Ines: Customer",
  }),
  "roleplay/name-twice": error<{ name: string; same: string }>({
    sample: { name: "Inés", same: "Ines" },
    message: ({ name, same }) =>
      name === same
        ? `"${name}" is a meter already, so the text could not say which one it means.`
        : `"${name}" and "${same}" are one name to the machine.`,
    help: () => "Give one of the two another name.",
    bad: "cast:\n  Ines: Customer\n  Inés: Her sister",
    good: "cast:\n  Ines: Customer\n  Carla: Her sister",
  }),
  "roleplay/reserved-name": error<{ name: string }>({
    sample: { name: "score" },
    message: ({ name }) => `"${name}" means something else in a role-play's code words.`,
    help: ({ name }) => `Give it another name, such as \`her-${name}\`.`,
    bad: "meters:\n  score: { start: 2, min: 0, max: 6 }",
    good: "meters:\n  trust: { start: 2, min: 0, max: 6 }",
  }),
  "roleplay/meter-range": error<{ meter: string; min: number; max: number }>({
    sample: { meter: "trust", min: 6, max: 0 },
    message: ({ meter, min, max }) =>
      `The meter "${meter}" goes from ${min} to ${max}, so it could never move.`,
    help: () => "`min` is the smaller number, `max` the larger one.",
    bad: "trust: { start: 2, min: 6, max: 0 }",
    good: "trust: { start: 2, min: 0, max: 6 }",
  }),
  "roleplay/meter-start": error<{ meter: string; start: number; min: number; max: number }>({
    sample: { meter: "trust", start: 8, min: 0, max: 6 },
    message: ({ meter, start, min, max }) =>
      `The meter "${meter}" starts at ${start} and goes from ${min} to ${max}.`,
    help: ({ min, max }) => `Write a \`start\` from ${min} to ${max}.`,
    bad: "trust: { start: 8, min: 0, max: 6 }",
    good: "trust: { start: 2, min: 0, max: 6 }",
  }),
  "roleplay/unknown-score": error<{
    score: string;
    near: string | undefined;
    known: readonly string[];
  }>({
    sample: { score: "trsut", near: "trust", known: ["ending", "sum", "trust"] },
    message: ({ score }) => `The score cannot come from "${score}".`,
    help: ({ near, known }) => didYouMean(near, `Write one of: ${known.join(", ")}.`),
    bad: "score: trsut\nmeters:\n  trust: { start: 2, min: 0, max: 6 }",
    good: "score: trust\nmeters:\n  trust: { start: 2, min: 0, max: 6 }",
  }),
  "roleplay/no-such-start": error<{ name: string; near: string | undefined }>({
    sample: { name: "openning", near: "opening" },
    message: ({ name }) => `No place is called "${name}", so the talk could not begin there.`,
    help: ({ near }) =>
      didYouMean(near, "Write the name of a `##` heading, or delete the line `start:`."),
    bad: "start: openning\n…\n## opening",
    good: "start: opening\n…\n## opening",
  }),
  "roleplay/portrait-without-alt": error<{ name: string }>({
    sample: { name: "Ines" },
    message: ({ name }) =>
      `The portrait of ${name} has no description, so a screen-reader user gets nothing.`,
    help: () => 'Add `alt:` with what matters: `alt: "Ines, late forties, phone to her ear"`.',
    bad: "Ines: { role: Customer, portrait: media/ines.svg }",
    good: 'Ines: { role: Customer, portrait: media/ines.svg, alt: "Ines, phone to her ear" }',
  }),
  "roleplay/portrait-path": error<{ portrait: string; right: string }>({
    sample: { portrait: "../media/ines.svg", right: "media/ines.svg" },
    message: ({ portrait }) =>
      `In settings a path starts at the course folder; "${portrait}" starts at the file.`,
    help: ({ right }) => `Write \`${right}\`; \`check --fix\` does it.`,
    bad: 'Ines: { portrait: ../media/ines.svg, alt: "Ines" }',
    good: 'Ines: { portrait: media/ines.svg, alt: "Ines" }',
  }),
  "roleplay/meter-never-moved": warning<{ meter: string }>({
    sample: { meter: "trust" },
    message: ({ meter }) => `Nothing in the talk moves the meter "${meter}".`,
    help: ({ meter }) => `Write \`${meter} +1\` at the end of a choice, or delete the meter.`,
    bad: 'meters:\n  trust: { start: 2, min: 0, max: 6 }\n…\n- "Let me look."',
    good: 'meters:\n  trust: { start: 2, min: 0, max: 6 }\n…\n- "Let me look." `trust +1`',
  }),
  "roleplay/flag-never-set": warning<{ flag: string }>({
    sample: { flag: "knows-risk" },
    message: ({ flag }) => `Nothing in the talk sets the flag "${flag}", so it is never up.`,
    help: ({ flag }) => `Write \`set ${flag}\` where it happens, or delete the flag.`,
    bad: "flags:\n  knows-risk: You found out why\n…\nInes: So?",
    good: "flags:\n  knows-risk: You found out why\n…\n`set knows-risk` Ines: My boss wants June.",
  }),
  "roleplay/flag-never-asked": warning<{ flag: string }>({
    sample: { flag: "knows-risk" },
    message: ({ flag }) => `No condition asks for "${flag}", so setting it changes nothing.`,
    help: ({ flag }) =>
      `Write \`if ${flag}\` where it matters. If it is only for the debrief, say so: \`<!-- coursewright-ignore roleplay/flag-never-asked: for the debrief -->\`.`,
    bad: "`set knows-risk` Ines: My boss wants June.",
    good: "`set knows-risk` Ines: My boss wants June.\n…\n`if knows-risk` Ines: You know why.",
  }),
};
