import { didYouMean, error, warning } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of what is built of a course, for which LMS, and of where statements go. */
export const target = {
  "target/unknown": error<Near & { target: string; known: readonly string[] }>({
    sample: { target: "scorm", near: "scorm12", known: ["scorm12"] },
    message: ({ target }) => `I do not know a target called "${target}".`,
    help: ({ near, known }) => didYouMean(near, `Known targets: ${known.join(", ")}.`),
    bad: "targets: [scorm]",
    good: "targets: [scorm12]",
  }),
  "target/unknown-lms": error<Near & { lms: string; known: readonly string[] }>({
    sample: { lms: "moodel", near: "moodle", known: ["moodle", "generic"] },
    message: ({ lms }) => `I know nothing of an LMS called "${lms}".`,
    help: ({ near, known }) =>
      didYouMean(near, `Known: ${known.join(", ")}. For any other one leave \`lms\` out.`),
    bad: "targets: [{ as: scorm12, lms: moodel }]",
    good: "targets: [{ as: scorm12, lms: moodle }]",
  }),
  "target/lms-refuses": error<{ target: string; lms: string; takes: readonly string[] }>({
    sample: { target: "scorm2004-4", lms: "TalentLMS", takes: ["scorm12", "cmi5", "xapi"] },
    message: ({ target, lms }) =>
      `${lms} does not take \`${target}\`: the import would fail, or learners' results would be lost.`,
    help: ({ takes }) => `It takes ${takes.map((name) => `\`${name}\``).join(", ")}.`,
    bad: "targets: [{ as: scorm2004-4, lms: talentlms }]",
    good: "targets: [{ as: scorm12, lms: talentlms }]",
  }),
  "target/one-entry": error<{ target: string; lms?: string }>({
    sample: { target: "xapi" },
    message: ({ target, lms }) =>
      lms === undefined
        ? `A \`${target}\` package has one entry, so an LMS cannot see its steps one by one.`
        : `${lms} keeps no order among several entries: learners would take the steps as they like.`,
    help: () => "Leave `scos: per-step` out, or write `packaging: lesson` for a package a lesson.",
    bad: "targets: [{ as: xapi, scos: per-step }]",
    good: "targets: [{ as: xapi, packaging: lesson }]",
  }),
  "target/odd-mark": warning<{ pass: number; target: string; told: number }>({
    sample: { pass: 66.67, target: "cmi5", told: 67 },
    message: ({ pass, target, told }) =>
      `\`${target}\` keeps whole points of 100: with ${pass} the LMS will say ${told}, and that decides who passes.`,
    help: ({ told }) => `Write \`pass: ${told}\`, so that the mark is the same everywhere.`,
    bad: "pass: 66.67   # and targets: [cmi5]",
    good: "pass: 67",
  }),
  "target/rollup": warning<{ target: string }>({
    sample: { target: "scorm12" },
    message: ({ target }) =>
      `In \`${target}\` each LMS adds up the steps in its own way: learners may pass in one LMS with what is not enough in another.`,
    help: () =>
      "Leave `scos: per-step` out, so that the course tells one score; or take `scorm2004-4`, which says how to add up.",
    bad: "pass: 70   # and targets: [{ as: scorm12, scos: per-step }]",
    good: "targets: [scorm12]",
  }),
  "target/twice": error<{ target: string }>({
    sample: { target: "scorm12" },
    message: ({ target }) =>
      `\`${target}\` is named twice, and both zips would have the same name: one would be lost.`,
    help: () =>
      "Delete one of the two, or say with `lms:` for which LMS each of them is. `packaging: both` gives the course and its lessons.",
    bad: "targets: [scorm12, { as: scorm12, scos: per-step }]",
    good: "targets: [scorm12, { as: scorm12, lms: saba }]",
  }),
};
