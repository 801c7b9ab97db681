import type { Report } from "@coursewright/course";
import type { Project } from "../project.ts";
import { validatePilot } from "../validators.ts";
import { checkYaml } from "./check-yaml.ts";
import { sourceOf } from "./source.ts";
import { suggest } from "./suggest.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

const FOLDER = "pilots/";

/** Reports what is wrong with the pilots of a folder, and a pilot that the course names and that is not there. */
export function checkPilots(project: Project, courseYaml: Yaml, report: Report): void {
  const files = [...project.texts].filter(([file]) => isPilot(file));
  for (const [file, text] of files) {
    const source = sourceOf(file, text);
    const yaml = parseYaml({ source, text: source.lines.join("\n"), firstLine: 1 }, report);
    // What could not be read at all has been reported.
    if (yaml.value !== undefined) checkYaml(yaml, validatePilot, report);
  }
  const wanted = pilotOf(courseYaml.value);
  if (wanted === undefined) return;
  const known = files.map(([file]) => file.slice(FOLDER.length).replace(/\.ya?ml$/, ""));
  const name = wanted.replace(/\.ya?ml$/, "");
  if (known.includes(name)) return;
  report.add("course/missing-pilot", courseYaml.placeOf(["pilot"]), {
    name,
    near: suggest(name, known),
  });
}

function isPilot(file: string): boolean {
  return file.startsWith(FOLDER) && /\.ya?ml$/.test(file);
}

function pilotOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("pilot" in value)) return undefined;
  return typeof value.pilot === "string" ? value.pilot.trim() : undefined;
}
