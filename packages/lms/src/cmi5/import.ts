import { ausOf, blocksOf, type CourseStructure } from "./structure.ts";

/** Names of launch parameters, which the URL of an assignable unit cannot use itself. */
const RESERVED = ["endpoint", "fetch", "actor", "registration", "activityId"];

/** Why an LMS would not take a course in, each reason with its clause; none for a good one. */
export function problemsOfStructure(
  { id, parts, objectives }: CourseStructure,
  paths: readonly string[],
): readonly string[] {
  const aus = ausOf(parts);
  const blocks = blocksOf(parts).map((block) => block.id);
  const auIds = aus.map((au) => au.id);
  return [
    ...(aus.length === 0 ? ["13.2.0.0-1: the course has no assignable unit."] : []),
    ...[id, ...blocks, ...auIds, ...objectives]
      .filter((each) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(each))
      .map((each) => `13.2.0.0-1: "${each}" is not an absolute IRI.`),
    ...twice(blocks).map((each) => `13.1.2.0-1: the block ${each} is there twice.`),
    ...twice(objectives).map((each) => `13.1.3.0-1: the objective ${each} is there twice.`),
    ...twice(auIds).map((each) => `13.1.4.0-1: the assignable unit ${each} is there twice.`),
    ...aus.flatMap(({ url }) => problemsOfUrl(url, paths)),
    ...aus
      .filter(({ masteryScore = 0 }) => !(masteryScore >= 0 && masteryScore <= 1))
      .map((au) => `13.2.0.0-1: ${au.id} has a mastery score that is not from 0 to 1.`),
  ];
}

function problemsOfUrl(url: string, paths: readonly string[]): readonly string[] {
  const [path = "", query = ""] = url.split("?");
  const taken = [...new URLSearchParams(query).keys()].filter((name) => RESERVED.includes(name));
  const isElsewhere = /^https?:\/\//.test(url);
  return [
    ...taken.map((name) => `8.1.0.0-6: ${url} has a parameter "${name}" of its own.`),
    ...(isElsewhere || paths.includes(path) ? [] : [`14.1.0.0-4: ${url} is not in the package.`]),
  ];
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
