import { error } from "../problem.ts";

/** Problems of questions about an opinion. */
export const poll = {
  "poll/tick": error<object>({
    sample: {},
    message: () => "This option is ticked, but a poll has no right answer.",
    help: () =>
      "Learners would see no difference. Untick it, or write `:::single` if one answer is right.",
    bad: ":::poll\n\nHow do you like it?\n\n- [x] Direct\n- [ ] Gentle\n\n:::",
    good: ":::poll\n\nHow do you like it?\n\n- [ ] Direct\n- [ ] Gentle\n\n:::",
  }),
  "poll/feedback": error<object>({
    sample: {},
    message: () => "Under this option stands a quote, but a poll says nothing back.",
    help: () => "Learners would never read it. Delete it, or write it as text behind the question.",
    bad: "- [ ] Direct\n  > Brave.\n- [ ] Gentle",
    good: "- [ ] Direct\n- [ ] Gentle",
  }),
  "poll/nothing-is-right": error<{ what: string }>({
    sample: { what: "points" },
    message: ({ what }) => `No answer to a poll is right, so \`${what}\` would do nothing here.`,
    help: () => "Take it out, or write `:::single` and tick the right answer.",
    bad: ":::poll{points=2}\n\nHow do you like it?\n\n- [ ] Direct\n- [ ] Gentle\n\n:::",
    good: ":::poll\n\nHow do you like it?\n\n- [ ] Direct\n- [ ] Gentle\n\n:::",
  }),
};
