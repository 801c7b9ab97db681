import type { Course, Report } from "@coursewright/course";
import type { Yaml } from "../parse/yaml.ts";
import type { CourseYaml } from "../schema/course.ts";
import { reportAddress } from "./links.ts";
import type { Words } from "./text.ts";

/** Everything of a course that stands in `course.yaml`. */
export function courseSettings(yaml: CourseYaml, words: Words): Omit<Course, "steps" | "slots"> {
  return {
    id: yaml.id,
    version: yaml.version,
    title: words.text(yaml.title.trim()),
    ...(yaml.summary !== undefined && { summary: words.text(yaml.summary.trim()) }),
    languages: yaml.languages,
    grading: {
      ...(yaml.pass !== undefined && { pass: yaml.pass }),
      ...(yaml.weights && { weights: yaml.weights }),
      completion: yaml.completion ?? "interactions",
      attempts: yaml.attempts ?? "unlimited",
      onFail: yaml["on-fail"] ?? "incomplete",
    },
    ...(yaml.minutes !== undefined && { minutes: yaml.minutes }),
    ...(yaml.help && { help: { label: words.text(yaml.help.text), url: yaml.help.url } }),
    ...(yaml.license !== undefined && { license: words.text(yaml.license) }),
    ...(yaml.owner !== undefined && { owner: words.text(yaml.owner) }),
  };
}

/** Reports the steps and settings that the language has and this version does not build. */
export function reportNotYet(course: CourseYaml, yaml: Yaml, report: Report): void {
  course.steps.forEach((step, index) => {
    if (typeof step === "string") return;
    const word = "do" in step ? "do" : "workshop";
    const place = yaml.placeOfKey(["steps", index, word]);
    report.add("block/not-yet", place, { what: `The step "${word}"` });
  });
  for (const key of ["theme", "pilot"] as const) {
    if (course[key] === undefined) continue;
    report.add("course/not-yet", yaml.placeOfKey([key]), { what: `The setting "${key}"` });
  }
  if (course.languages.length > 1) {
    const place = yaml.placeOf(["languages", 1]);
    report.add("course/not-yet", place, { what: "A second language" });
  }
  if (course.help) reportAddress(course.help.url, yaml.placeOf(["help", "url"]), report);
  if (course.xapi?.tokenUrl !== undefined) {
    const place = yaml.placeOfKey(["xapi", "tokenUrl"]);
    report.add("course/not-yet", place, { what: "Sending statements to an LRS" });
  }
}
