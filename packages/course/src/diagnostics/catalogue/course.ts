import { didYouMean, error, warning } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of the course as a whole, its steps, its score and its identifiers. */
export const course = {
  "course/empty": error<object>({
    sample: {},
    message: () => "This `course.yaml` is empty.",
    help: () => "Start with `coursewright new course`, which writes one that builds.",
    bad: "",
    good: "coursewright: 1\nid: com.example.listening\nversion: 1.0.0\ntitle: Listening\nlanguages: [en]\nsteps: [lessons/listen.md]",
  }),
  "course/id": error<{ id: string }>({
    sample: { id: "Listening under pressure" },
    message: ({ id }) => `"${id}" cannot be the id of a course.`,
    help: () =>
      "Write two or more words joined by dots, in small letters, digits and hyphens, such as `com.example.listening`. It never changes: the LMS finds earlier results by it.",
    bad: "id: Listening under pressure",
    good: "id: com.example.listening",
  }),
  "course/version": error<{ written: string }>({
    sample: { written: "1.10" },
    message: ({ written }) =>
      /^\d+\.\d+$/.test(written)
        ? `A version has three numbers; without the third, 1.10 would be read as 1.1.`
        : `"${written}" is no version.`,
    help: ({ written }) =>
      /^\d+\.\d+$/.test(written)
        ? `Write \`version: ${written}.0\`.`
        : "Write three numbers joined by dots, such as `1.4.0`: structure, addition, wording.",
    bad: "version: 1.10",
    good: "version: 1.10.0",
  }),
  "course/missing-pilot": error<Near & { name: string }>({
    sample: { name: "spring", near: undefined },
    message: ({ name }) => `There is no pilot "${name}" in the folder \`pilots\`.`,
    help: ({ near }) =>
      didYouMean(
        near,
        "`coursewright new pilot` writes one; or take the line out of `course.yaml`.",
      ),
    bad: "pilot: spring",
    good: "pilot: spring # with the file pilots/spring.yaml",
  }),
  "course/odd-step": error<{ file: string }>({
    sample: { file: "listen.md" },
    message: ({ file }) => `"${file}" cannot be a step: the folder tells what a file is.`,
    help: () =>
      "Put lessons into `lessons/`, role-plays into `roleplays/`, and name them with `.md`.",
    bad: "steps: [listen.md]",
    good: "steps: [lessons/listen.md]",
  }),
  "course/missing-file": error<Near & { file: string }>({
    sample: { file: "lessons/listn.md", near: "lessons/listen.md" },
    message: ({ file }) => `There is no file "${file}".`,
    help: ({ near }) => didYouMean(near, "Create it, or delete the step."),
    bad: "steps: [lessons/listn.md]",
    good: "steps: [lessons/listen.md]",
  }),
  "lesson/odd-file-name": error<{ name: string }>({
    sample: { name: "My lesson" },
    message: ({ name }) =>
      `The file's name is the lesson's id in every report, and "${name}" cannot be one.`,
    help: () =>
      "Rename the file and the step: small letters, digits and single hyphens, a letter first, at most 40 characters, such as `my-lesson.md`.",
    bad: "steps: [lessons/My lesson.md]",
    good: "steps: [lessons/my-lesson.md]",
  }),
  "course/unlisted-lesson": warning<{ file: string }>({
    sample: { file: "lessons/two.md" },
    message: ({ file }) => `No step of \`course.yaml\` names "${file}", so no learner gets it.`,
    help: ({ file }) => `Add \`- ${file}\` to the steps, or delete the file.`,
    bad: "steps: [lessons/one.md]   # and a file lessons/two.md",
    good: "steps: [lessons/one.md, lessons/two.md]",
  }),
  "course/unlisted-roleplay": warning<{ file: string }>({
    sample: { file: "roleplays/late.md" },
    message: ({ file }) =>
      `No step of \`course.yaml\` names "${file}" and no lesson includes it, so no learner gets it.`,
    help: ({ file }) =>
      `Add \`- ${file}\` to the steps, write \`::include{file=${file}}\` on a screen of its own, or delete the file.`,
    bad: "steps: [lessons/one.md]   # and a file roleplays/late.md",
    good: "steps: [lessons/one.md, roleplays/late.md]",
  }),
  "course/pass-out-of-reach": error<{ pass: number; best: number }>({
    sample: { pass: 80, best: 60 },
    message: ({ pass, best }) =>
      `Nobody can pass: ${pass} of 100 are needed, and the best possible run earns ${best}.`,
    help: ({ best }) =>
      `Lower \`pass\` to ${Math.floor(best)} or less, or give the best ending of a role-play a higher \`score\`.`,
    bad: "pass: 80   # and a role-play whose best ending says `score 60`",
    good: "pass: 60",
  }),
  "course/step-twice": error<{ file: string }>({
    sample: { file: "lessons/one.md" },
    message: ({ file }) =>
      `"${file}" is a step of this course twice; its answers would overwrite each other.`,
    help: () => "Delete one of the two.",
    bad: "steps: [lessons/one.md, lessons/one.md]",
    good: "steps: [lessons/one.md, lessons/two.md]",
  }),
  "course/odd-language": error<{ tag: string }>({
    sample: { tag: "english" },
    message: ({ tag }) => `"${tag}" is no language.`,
    help: () => "Write a tag such as `en`, `pt-BR` or `zh-Hans`; the first one is the source.",
    bad: "languages: [english]",
    good: "languages: [en]",
  }),
  "course/not-yet": error<{ what: string }>({
    sample: { what: "A second language" },
    message: ({ what }) => `${what} is part of the language, but this version cannot build it yet.`,
    help: () => "Take it out for now, or wait for the next version; nothing else is wrong with it.",
    bad: "languages: [en, nl]",
    good: "languages: [en]",
  }),
  "course/nothing-to-score": error<object>({
    sample: {},
    message: () => "This course has a pass mark and no question that counts, so nobody could pass.",
    help: () =>
      "Add a question that is not `optional`, or delete `pass:`; the course then reports completion.",
    bad: "pass: 70   # and no question",
    good: "# without a pass mark the course reports completion",
  }),
  "course/nothing-for-role": error<{ role: string }>({
    sample: { role: "nurse" },
    message: ({ role }) =>
      role === "default"
        ? "Somebody without a role is asked nothing that counts, so the course would stay incomplete for them for ever."
        : `A learner who is "${role}" is asked nothing that counts, so the course would stay incomplete for them for ever.`,
    help: () =>
      "Put at least one question that counts outside the `for` blocks, or one into the part for this role.",
    bad: "pass: 70   # and the only question stands in :::for{role=doctor}",
    good: "pass: 70   # and a question for everybody",
  }),
  "weights/unknown-step": error<Near & { step: string }>({
    sample: { step: "listning", near: "listening" },
    message: ({ step }) => `"weights" names "${step}", and no step has that id.`,
    help: ({ near }) => didYouMean(near, "Use the file's name without `.md`."),
    bad: "weights: { listning: 100 }",
    good: "weights: { listening: 100 }",
  }),
  "weights/nothing-counts": error<object>({
    sample: {},
    message: () => "By these weights nothing counts: every step that has a question weighs 0.",
    help: () =>
      "A step that is not named weighs 0. Give at least one with questions more than 0, or delete `weights:`.",
    bad: "weights: { listening: 0 }",
    good: "weights: { listening: 100 }",
  }),
  "state/too-large": error<{ characters: number; limit: number; target: string; biggest: string }>({
    sample: { characters: 4610, limit: 4096, target: "scorm12", biggest: "signals (2)" },
    message: ({ characters, limit, target }) =>
      `In the fullest case the saved progress needs ${characters} characters; ${target} allows ${limit}. Some learners would lose their place.`,
    help: ({ biggest }) =>
      `Biggest: ${biggest}. Split the course, or use \`scorm2004-4\`, which allows 64000.`,
    bad: "targets: [scorm12]   # and a course of 6,000 questions",
    good: "targets: [scorm2004-4]",
  }),
  "state/near-limit": warning<{ characters: number; biggest: string }>({
    sample: { characters: 4050, biggest: "signals (2)" },
    message: ({ characters }) =>
      `In the fullest case the saved progress needs ${characters} characters; some LMSs keep only 4000.`,
    help: ({ biggest }) => `Biggest: ${biggest}. Think of splitting the course.`,
    bad: "steps: […]   # with 5,900 questions",
    good: "steps: […]   # with 500 questions, which need 350 characters",
  }),
  "state/too-many-parts": error<{ parts: number; limit: number }>({
    sample: { parts: 5000, limit: 4095 },
    message: ({ parts, limit }) =>
      `This course has had ${parts} screens and questions; its saved progress can tell ${limit} apart.`,
    help: () => "Split it into two courses.",
    bad: "steps: […]   # with 5,000 screens",
    good: "steps: […]   # two courses of 2,500 screens",
  }),
};
