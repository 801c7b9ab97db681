import { didYouMean, error } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of `::include`. */
export const include = {
  "include/no-file": error<object>({
    sample: {},
    message: () => "This line does not say which file is to be put here.",
    help: () => "Write its path from the course folder: `::include{file=snippets/breathe.md}`.",
    bad: "::include",
    good: "::include{file=snippets/breathe.md}",
  }),
  "include/missing-file": error<Near & { file: string }>({
    sample: { file: "snippets/breath.md", near: "snippets/breathe.md" },
    message: ({ file }) => `There is no file "${file}", so nothing would stand here.`,
    help: ({ near }) => didYouMean(near, "Create it; its path starts at the course folder."),
    bad: "::include{file=snippets/breath.md}",
    good: "::include{file=snippets/breathe.md}",
  }),
  "include/not-a-snippet": error<{ file: string }>({
    sample: { file: "lessons/listen.md" },
    message: ({ file }) => `"${file}" cannot be put into a lesson.`,
    help: () =>
      "Put the part that several lessons share into a file of its own, such as `snippets/breathe.md`, and include it in each. Only Markdown files and role-plays can be included.",
    bad: "::include{file=lessons/listen.md}",
    good: "::include{file=snippets/breathe.md}",
  }),
  "include/ring": error<{ ring: readonly string[] }>({
    sample: { ring: ["snippets/a.md", "snippets/b.md", "snippets/a.md"] },
    message: ({ ring }) => `These files include each other without end: ${ring.join(" → ")}.`,
    help: () => "Take one of these lines out.",
    bad: "::include{file=snippets/b.md}   # in snippets/a.md, and the other way round",
    good: "::include{file=snippets/b.md}",
  }),
  "include/too-many": error<{ limit: number }>({
    sample: { limit: 1000 },
    message: ({ limit }) =>
      `With this line more than ${limit} files would stand here, for the snippets include each other again and again.`,
    help: () => "Include each snippet where it is needed, and not in every other one.",
    bad: "::include{file=snippets/b.md}   # twice in a.md, and so on in ten further files",
    good: "::include{file=snippets/b.md}   # once",
  }),
  "include/holds-screen": error<{ file: string }>({
    sample: { file: "snippets/breathe.md" },
    message: ({ file }) =>
      `"${file}" is put inside a screen, and this heading would start another one.`,
    help: () => "Write `###`, or leave the heading to the lesson.",
    bad: "## Breathe out   # in a snippet",
    good: "### Breathe out",
  }),
  "include/holds-settings": error<object>({
    sample: {},
    message: () => "A snippet has no settings: the lesson that includes it has them.",
    help: () => "Delete the lines from `---` to `---`.",
    bad: "---\nminutes: 3\n---   # in a snippet",
    good: "Breathe out.   # in a snippet",
  }),
  "include/asks-twice": error<{ file: string }>({
    sample: { file: "snippets/check.md" },
    message: ({ file }) =>
      `"${file}" asks something and is included a second time, so two answers would overwrite each other.`,
    help: () => "Include it once, or put a copy of its own into the second place.",
    bad: "::include{file=snippets/check.md}   # in two lessons, with a question in it",
    good: "::include{file=snippets/check.md}   # once",
  }),
  "include/not-alone": error<{ file: string }>({
    sample: { file: "roleplays/difficult-customer.md" },
    message: ({ file }) =>
      `"${file}" needs a screen of its own, and this one holds something else too.`,
    help: () =>
      "Start a screen with a `##` line above it, and another one below it for what follows.",
    bad: "## The talk\n\nReady?\n\n::include{file=roleplays/difficult-customer.md}",
    good: "## Ready?\n\nBreathe out.\n\n## The talk\n\n::include{file=roleplays/difficult-customer.md}",
  }),
};
