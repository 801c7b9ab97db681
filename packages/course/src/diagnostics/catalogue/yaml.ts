import { didYouMean, error } from "../problem.ts";

/** Problems of the settings in `course.yaml` and at the top of a lesson. */
export const yaml = {
  "yaml/colon-in-value": error<object>({
    sample: {},
    message: () =>
      "A colon followed by a blank confuses the settings: what stands behind it looks like a setting of its own.",
    help: () => 'Put quotation marks round the whole text: `title: "Listen: so it shows"`.',
    bad: "title: Listen: so it shows",
    good: 'title: "Listen: so it shows"',
  }),
  "yaml/tab": error<object>({
    sample: {},
    message: () => "This line is indented with a tab; settings are indented with blanks.",
    help: () => "Replace the tab by two blanks; `check --fix` does it.",
    bad: "help:\n\ttext: Talk to someone",
    good: "help:\n  text: Talk to someone",
  }),
  "yaml/key-twice": error<{ key: string }>({
    sample: { key: "pass" },
    message: ({ key }) =>
      `The setting "${key}" stands here twice, so one of the two would be lost.`,
    help: () => "Delete the one that is out of date.",
    bad: "pass: 70\npass: 80",
    good: "pass: 80",
  }),
  "yaml/unclosed": error<object>({
    sample: {},
    message: () => "Something opens here and never closes: a quotation mark or a bracket.",
    help: () => "Add the missing one at the end of the line.",
    bad: 'title: "Listen',
    good: 'title: "Listen"',
  }),
  "yaml/star-in-value": error<object>({
    sample: {},
    message: () => "A star at the start of a text means something else in settings.",
    help: () => 'Put quotation marks round the text: `title: "*Listen*"`.',
    bad: "title: *Listen*",
    good: 'title: "*Listen*"',
  }),
  "yaml/too-many-aliases": error<object>({
    sample: {},
    message: () => "These settings refer to themselves so often that they would never end.",
    help: () => "Write the values out instead of using `&` and `*`.",
    bad: "roles: &a [*a]",
    good: "roles: [support, nurse]",
  }),
  "yaml/unreadable": error<object>({
    sample: {},
    message: () => "From here on the settings cannot be read.",
    help: () =>
      "Each setting is a line `name: value`; lists stand in `[ ]` or below, indented, with `- `. Text with special characters needs quotation marks.",
    bad: "title: @home",
    good: 'title: "@home"',
  }),
  "yaml/never-closed": error<object>({
    sample: {},
    message: () => "The settings start with `---` here and never end, so the lesson has no text.",
    help: () => "Add a line `---` behind the last setting.",
    bad: "---\nminutes: 6\n\n# Listen",
    good: "---\nminutes: 6\n---\n\n# Listen",
  }),
  "yaml/unknown-key": error<{ key: string; near: string | undefined; known: readonly string[] }>({
    sample: { key: "titel", near: "title", known: ["title"] },
    message: ({ key }) => `There is no setting called "${key}".`,
    help: ({ near, known }) => didYouMean(near, `Known settings: ${known.join(", ")}.`),
    bad: "titel: Listening",
    good: "title: Listening",
  }),
  "yaml/missing-key": error<{ key: string }>({
    sample: { key: "version" },
    message: ({ key }) => `The setting "${key}" is missing.`,
    help: ({ key }) => `Add a line \`${key}: …\`.`,
    bad: "coursewright: 1\nid: com.example.listening",
    good: "coursewright: 1\nid: com.example.listening\nversion: 1.0.0\ntitle: Listening\nlanguages: [en]\nsteps: [lessons/listen.md]",
  }),
  "yaml/unlisted-word": error<{
    key: string;
    word: string;
    near: string | undefined;
    allowed: readonly string[];
  }>({
    sample: {
      key: "completion",
      word: "pages",
      near: undefined,
      allowed: ["interactions", "screens", "manual"],
    },
    message: ({ key, word }) => `"${word}" is no choice for "${key}".`,
    help: ({ near, allowed }) => didYouMean(near, `Write one of: ${allowed.join(", ")}.`),
    bad: "completion: pages",
    good: "completion: screens",
  }),
  "yaml/no-settings": error<object>({
    sample: {},
    message: () => "Here I expect settings, one a line, and find something else.",
    help: () => "Each setting is a line `name: value`, such as `minutes: 6`.",
    bad: "---\nsix minutes\n---\n\n# Listen",
    good: "---\nminutes: 6\n---\n\n# Listen",
  }),
  "yaml/odd-value": error<{ key: string; written: string | undefined; wanted: string }>({
    sample: { key: "pass", written: "seventy", wanted: "a number" },
    message: ({ key, written }) =>
      written === undefined
        ? `What stands here does not fit "${key}".`
        : written === ""
          ? `The setting "${key}" has no value.`
          : `"${written}" does not fit "${key}".`,
    help: ({ wanted }) => `Write ${wanted}.`,
    bad: "pass: seventy",
    good: "pass: 70",
  }),
};
