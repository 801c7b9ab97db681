import { fileURLToPath } from "node:url";
import { examine, type Project, readProject } from "@coursewright/compiler";
import { type Block, type Course, Report } from "@coursewright/course";
import { text } from "./edition.ts";

const FOLDER = fileURLToPath(new URL("../player/invoice", import.meta.url));
const ROLEPLAY = "roleplays/invoice.md";

/** A course of one role-play and a lesson; further lines go into the role-play's front matter. */
export async function invoice(...settings: readonly string[]): Promise<Course> {
  const project = readProject(FOLDER);
  if (!project) throw new Error(`no course in ${FOLDER}`);
  const report = new Report();
  const examined = await examine(withSettings(project, settings), {}, report);
  if (!examined || report.failed) throw new Error(JSON.stringify(report.diagnostics, null, 2));
  return examined.course;
}

/** The same role-play as one screen of a lesson. */
export async function invoiceInLesson(): Promise<Course> {
  const course = await invoice();
  const [roleplay, lesson] = course.steps;
  if (!roleplay || !lesson) throw new Error("the course has two steps");
  return { ...course, steps: [{ ...lesson, screens: [...roleplay.screens, ...lesson.screens] }] };
}

/** The same with a picture that the author brings for whoever speaks. */
export async function invoiceWithPortrait(): Promise<Course> {
  const course = await invoice();
  const picture = { portrait: text("media/say-it-back.svg"), alt: text("Ines, phone to her ear") };
  const blocks = (all: readonly Block[]) =>
    all.map((block) => {
      if (block.kind !== "roleplay") return block;
      const cast = block.roleplay.cast.map((member) => ({ ...member, ...picture }));
      return { ...block, roleplay: { ...block.roleplay, cast } };
    });
  const steps = course.steps.map((step) => ({
    ...step,
    screens: step.screens.map((screen) => ({ ...screen, blocks: blocks(screen.blocks) })),
  }));
  return { ...course, steps };
}

function withSettings(project: Project, settings: readonly string[]): Project {
  const names = settings.map((line) => line.split(":")[0]);
  const text = (project.texts.get(ROLEPLAY) ?? "")
    .split("\n")
    .filter((line) => !names.includes(line.split(":")[0]))
    .join("\n");
  const changed = text.replace("---\n", () => ["---", ...settings, ""].join("\n"));
  return { ...project, texts: new Map(project.texts).set(ROLEPLAY, changed) };
}
