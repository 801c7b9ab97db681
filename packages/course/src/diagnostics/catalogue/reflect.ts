import { error } from "../problem.ts";

/** Problems of questions to think about. */
export const reflect = {
  "reflect/nothing-is-right": error<{ what: string }>({
    sample: { what: "if right" },
    message: ({ what }) =>
      `What learners write for themselves is neither right nor not, so \`${what}\` would do nothing here.`,
    help: () => "Take it out. What everybody should read belongs below the question.",
    bad: ":::reflect\n\nWhen did you listen well?\n\n`if right` Good.\n\n:::",
    good: ":::reflect\n\nWhen did you listen well?\n\n:::\n\nWhoever remembers one moment can repeat it.",
  }),
};
