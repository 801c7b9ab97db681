import { Report } from "@coursewright/course";
import { Anchors } from "../assemble/anchors.ts";
import type { CourseContext } from "../assemble/context.ts";
import { assembleRoleplay } from "../assemble/roleplay/index.ts";
import type { Proved } from "../assemble/roleplay/proved.ts";
import { loadSanitiser } from "../assemble/sanitise.ts";
import { cutScreens } from "../assemble/screens.ts";
import { Shelf } from "../assemble/shelf.ts";
import { Words } from "../assemble/text.ts";
import { readWords } from "../assemble/words.ts";
import { checkRoleplay } from "../check/roleplays.ts";
import { NO_INCLUDES } from "../parse/includes.ts";
import { parse } from "../parse/index.ts";
import { parseRoleplay } from "../parse/roleplay.ts";
import type { Project } from "../project.ts";

/** A role-play and what is proved about it. */
export type Chart = Proved;

/**
 * Reads one role-play of a project, which need not have a `course.yaml`; nothing when it is not there, or not understood
 * as a whole, which is reported.
 */
export async function chart(
  project: Project,
  file: string,
  report: Report,
): Promise<Chart | undefined> {
  const text = project.texts.get(file);
  if (text === undefined) return undefined;
  const document = parseRoleplay(file, text, report);
  const roleplay = assembleRoleplay(document, await contextOf(project, report));
  const proof = checkRoleplay(roleplay, document, report);
  return proof && { roleplay, proof };
}

/** The rest of the course, as far as links and pictures of a role-play lead to it; what is wrong there is not told. */
async function contextOf(project: Project, report: Report): Promise<CourseContext> {
  const silent = new Report();
  const documents = project.texts.has("course.yaml") ? parse(project, silent) : undefined;
  const drafts = (documents?.lessons ?? []).map((document) => cutScreens(document, silent));
  return {
    report,
    words: new Words(
      documents?.course?.languages[0] ?? "en",
      documents && readWords(documents, silent),
    ),
    shelf: new Shelf(project),
    anchors: new Anchors(drafts),
    ways: [],
    sanitise: await loadSanitiser(),
    settings: documents?.course ?? {},
    includes: documents?.includes ?? NO_INCLUDES,
  };
}
