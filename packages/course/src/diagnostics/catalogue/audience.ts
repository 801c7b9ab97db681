import { didYouMean, error } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of what only some learners see. */
export const audience = {
  "audience/role-called-default": error<object>({
    sample: {},
    message: () =>
      'No role can be called "default": the word stands for everybody who has no part of their own.',
    help: () => "Name the role after the people, such as `support`.",
    bad: "audience: { roles: [default, nurse] }",
    good: "audience: { roles: [support, nurse] }",
  }),
  "audience/unknown-default": error<Near & { role: string; known: readonly string[] }>({
    sample: { role: "suport", near: "support", known: ["support", "nurse"] },
    message: ({ role }) =>
      `Learners of whom nobody knows the role would get "${role}", and no role is called that.`,
    help: ({ near, known }) => didYouMean(near, `The roles are: ${known.join(", ")}.`),
    bad: "audience: { roles: [support, nurse], default: suport }",
    good: "audience: { roles: [support, nurse], default: support }",
  }),
  "for/no-audience": error<{ role: string }>({
    sample: { role: "nurse" },
    message: ({ role }) =>
      `This part is for "${role}", and the course does not say which roles there are, so nobody could ever see it.`,
    help: ({ role }) => `Write \`audience: { roles: [${role}] }\` into \`course.yaml\`.`,
    bad: ":::for{role=nurse}   # and no audience in course.yaml",
    good: "audience: { roles: [support, nurse] }",
  }),
  "for/no-role": error<object>({
    sample: {},
    message: () => "This part does not say whom it is for.",
    help: () => "Write `:::for{role=nurse}`, or `:::for{role=default}` for everybody else.",
    bad: ":::for",
    good: ":::for{role=nurse}",
  }),
  "for/unknown-role": error<Near & { role: string; known: readonly string[] }>({
    sample: { role: "nurze", near: "nurse", known: ["support", "nurse"] },
    message: ({ role }) =>
      `No role of this course is called "${role}", so nobody could ever see this part.`,
    help: ({ near, known }) =>
      didYouMean(near, `The roles are: ${known.join(", ")}; everybody else is \`default\`.`),
    bad: ":::for{role=nurze}",
    good: ":::for{role=nurse}",
  }),
  "for/no-default": error<{ missing: readonly string[] }>({
    sample: { missing: ["team-lead"] },
    message: ({ missing }) =>
      missing.length === 0
        ? "Learners without a role would see nothing here."
        : `Learners without a role, and those in ${missing.map((role) => `"${role}"`).join(", ")}, would see nothing here.`,
    help: () =>
      "Add a part `:::for{role=default}` right below: everybody sees it whom no other part names. It may be empty.",
    bad: ":::for{role=nurse}\n\nAsk the patient.\n\n:::",
    good: ":::for{role=nurse}\n\nAsk the patient.\n\n:::\n\n:::for{role=default}\n\nAsk the customer.\n\n:::",
  }),
  "for/role-twice": error<{ role: string }>({
    sample: { role: "nurse" },
    message: ({ role }) =>
      `Two parts of this choice are for "${role}"; learners get one part of it each.`,
    help: () =>
      "Make one part of the two, or put a line of text between them: what stands apart is a choice of its own.",
    bad: ":::for{role=nurse} … :::\n\n:::for{role=nurse} … :::",
    good: ":::for{role=nurse} … :::\n\n:::for{role=default} … :::",
  }),
  "for/inside-for": error<object>({
    sample: {},
    message: () => "This part stands inside another one that is for some learners only.",
    help: () =>
      "Put the two below each other: a learner has one role, so that one choice is enough.",
    bad: ":::for{role=nurse}\n\n:::for{role=support}",
    good: ":::for{role=nurse} … :::\n\n:::for{role=support} … :::",
  }),
};
