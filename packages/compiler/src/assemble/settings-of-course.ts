import {
  ANYBODY,
  type Audience,
  type Course,
  type Grading,
  type Report,
} from "@coursewright/course";
import { suggest } from "../parse/suggest.ts";
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
    grading: gradingOf(yaml),
    ...(yaml.minutes !== undefined && { minutes: yaml.minutes }),
    ...(yaml.help && { help: { label: words.text(yaml.help.text), url: yaml.help.url } }),
    ...(yaml.license !== undefined && { license: words.text(yaml.license) }),
    ...(yaml.owner !== undefined && { owner: words.text(yaml.owner) }),
    ...(yaml.audience && { audience: audienceOf(yaml, yaml.audience, words) }),
    privacy: { ratings: yaml.privacy?.ratings ?? "local", k: yaml.privacy?.k ?? 8 },
    xapi: yaml.xapi ?? {},
    channels: [...new Set([...CHANNELS, ...(yaml.channels ?? [])])],
  };
}

function gradingOf(yaml: CourseYaml): Grading {
  return {
    ...(yaml.pass !== undefined && { pass: yaml.pass }),
    ...(yaml.weights && { weights: yaml.weights }),
    completion: yaml.completion ?? "interactions",
    attempts: yaml.attempts ?? "unlimited",
    onFail: yaml["on-fail"] ?? "incomplete",
  };
}

/** Channels of phrases that need no setting. */
export const CHANNELS = ["email", "phone", "chat", "video", "face-to-face"];

type AudienceYaml = NonNullable<CourseYaml["audience"]>;

function audienceOf(
  yaml: CourseYaml,
  { roles, pick = "learner", default: usual }: AudienceYaml,
  words: Words,
): Audience {
  return {
    roles: roles.map((id) => ({ id, name: words.text(roleIn(yaml, id)) })),
    pick,
    ...(usual !== undefined && { default: usual }),
  };
}

/** A language file may say what learners read instead of the id. */
function roleIn({ "role-names": names = {} }: CourseYaml, id: string): string {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? roleName(id);
}

/** `team-lead` as learners read it. */
export function roleName(role: string): string {
  const name = role.replaceAll("-", " ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Reports roles that could be nobody's. */
export function checkAudience(course: CourseYaml, yaml: Yaml, report: Report): void {
  const { roles = [], default: usual } = course.audience ?? {};
  const at = roles.indexOf(ANYBODY);
  if (at >= 0)
    report.add("audience/role-called-default", yaml.placeOf(["audience", "roles", at]), {});
  if (usual === undefined || roles.includes(usual)) return;
  const params = { role: usual, near: suggest(usual, roles), known: roles };
  report.add("audience/unknown-default", yaml.placeOf(["audience", "default"]), params);
}

/** Reports the settings that the language has and this version does not build. */
export function reportNotYet(course: CourseYaml, yaml: Yaml, report: Report): void {
  for (const key of ["theme"] as const) {
    if (course[key] === undefined) continue;
    report.add("course/not-yet", yaml.placeOfKey([key]), { what: `The setting "${key}"` });
  }
  if (course.privacy?.ratings === "pseudonym") {
    const place = yaml.placeOf(["privacy", "ratings"]);
    report.add("course/not-yet", place, { what: "Sending ratings under a pseudonym" });
  }
  if (course.help) reportAddress(course.help.url, yaml.placeOf(["help", "url"]), report);
}
