import { blocksOf, type Course, everyQuestionOf } from "@coursewright/course";
import {
  DISCLOSURES,
  type Disclosure,
  type DisclosureName,
  targets as register,
  type TargetName,
} from "@coursewright/targets";
import type { Making } from "./make.ts";
import type { TextFile } from "./render/text-file.ts";
import { type Told, toldOf } from "./told.ts";

/** What leaves the browser, for whoever answers for data protection: computed from the course and its target. */
export function dataSheet(name: string, { delivery, wanted }: Making): TextFile {
  const { course } = delivery;
  const lines = [
    `# What leaves the browser: ${titleOf(course)}`,
    "",
    `${course.id} ${course.version}, package \`${name}\`.`,
    "",
    ...recorded(course, wanted.target),
    ...staying(course, wanted.target),
    ...never(course, wanted.target),
  ];
  return { path: `${name}-data.md`, content: `${lines.join("\n")}\n` };
}

function titleOf({ title, languages }: Course): string {
  return title.text[languages[0] ?? "en"] ?? Object.values(title.text)[0] ?? "";
}

function recorded(course: Course, target: TargetName): readonly string[] {
  const { recorder, speaksXapi } = register[target];
  const { tokenUrl } = course.xapi;
  const isCopied = tokenUrl !== undefined && !speaksXapi;
  if (recorder === "browser" && !isCopied)
    return ["Nothing leaves the browser: place, answers and result are kept in it.", ""];
  const rows = DISCLOSURES.filter((disclosure) => isTold(disclosure, course)).flatMap((each) =>
    rowOf(each, target, isCopied),
  );
  return [
    `${recorder === "lms" ? "The LMS records" : "The record store gets"}, under the learner's name as ${whoKnows(target)}:`,
    "",
    "| What | As |",
    "| --- | --- |",
    ...rows,
    "",
    ...(isCopied ? [`Statements go to the record store that ${tokenUrl} names.`, ""] : []),
  ];
}

function whoKnows(target: TargetName): string {
  if (register[target].speaksXapi) return "the launch names it";
  return register[target].recorder === "lms" ? "the LMS knows it" : "the server below names it";
}

function rowOf(disclosure: Disclosure, target: TargetName, isCopied: boolean): readonly string[] {
  const { what, scorm12, scorm2004, verbs } = disclosure;
  const { tracker, speaksXapi } = register[target];
  const elements = tracker === "scorm12" ? scorm12 : tracker === "scorm2004" ? scorm2004 : [];
  const said = speaksXapi || isCopied ? verbs.map((verb) => `\`${verb}\``) : [];
  const ways = [
    ...elements.map((element) => `\`${element}\``),
    ...(said.length > 0 ? [`statements ${said.join(", ")}`] : []),
    ...documentsWith(disclosure, target),
  ];
  return ways.length > 0 ? [`| ${what} | ${ways.join(", ")} |`] : [];
}

/** What holds it that is no statement. */
function documentsWith({ verbs, profile }: Disclosure, target: TargetName): readonly string[] {
  const { tracker, speaksXapi } = register[target];
  return [
    ...(speaksXapi && verbs.length === 0 ? ["state document"] : []),
    ...(profile && tracker === "cmi5" ? [`agent profile \`${profile}\``] : []),
  ];
}

/** Whether the course has anything of it. */
function isTold({ name }: Disclosure, course: Course): boolean {
  const told = factsOf(course);
  const has: Readonly<Partial<Record<DisclosureName, boolean>>> = {
    language: course.languages.length > 1,
    score: told.result,
    objectives: course.steps.some(({ objectives }) => objectives.length > 0),
    answers: told.answers,
    sure: told.sure,
    ratings: told.scales || told.polls,
    written: told.written,
    decisions: told.decisions,
  };
  return has[name] ?? true;
}

function staying(course: Course, target: TargetName): readonly string[] {
  const told = factsOf(course);
  const kept = [
    ...(told.keepsWords ? ["What learners write for themselves, and their plans"] : []),
    ...(told.keepsRatings ? ["How they rate themselves, and their votes in polls"] : []),
    ...(register[target].recorder === "browser"
      ? ["Place, answers and result"]
      : ["What could not be sent yet, until it is sent"]),
    "The phrases they mark, and how they like the page to look",
    ...(register[target].speaksXapi
      ? ["The launch and its token, until the window is closed (`sessionStorage`)"]
      : []),
  ];
  return [
    "In this browser alone (`localStorage`, under a code made of course and learner):",
    "",
    ...kept.map((part) => `- ${part}`),
    "",
  ];
}

function never({ xapi }: Course, target: TargetName): readonly string[] {
  const { speaksXapi } = register[target];
  const asked = [
    ...(speaksXapi ? ["the record store that the launch names"] : []),
    ...(xapi.tokenUrl !== undefined && !speaksXapi
      ? [`${xapi.tokenUrl} and the record store that it names`]
      : []),
  ];
  const requests = asked.length > 0 ? `but to ${asked.join(" and ")}` : "out of the package";
  // A launch may name its learner by name: statements repeat it as it is.
  const things = ["cookies", ...(asked.length > 0 ? [] : ["the learner's name"])];
  return [
    `Never: ${things.join(", ")}, microphone, camera, place on earth.`,
    `Requests: none ${requests}. Links that the author wrote open in a tab of their own.`,
  ];
}

function factsOf(course: Course): Told {
  const screens = course.steps.flatMap((step) => step.screens);
  const blocks = screens.flatMap((screen) => blocksOf(screen.blocks).map(({ block }) => block));
  return toldOf(course.steps.flatMap(everyQuestionOf), blocks, course.grading.pass);
}
