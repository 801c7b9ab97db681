import type { Edition } from "@coursewright/course";
import { loadMessages } from "./messages.ts";
import { withIcons } from "./render/icons.ts";
import { pageView } from "./render/page.ts";
import type { TextFile } from "./render/text-file.ts";
import { loadTemplates, readTemplateFile } from "./templates.ts";

/** What a page must know besides its course. */
export interface RenderOptions {
  /** Who keeps the results: decides the words about them. */
  readonly recorder: "lms" | "browser";
  /** Whether statements go to a record store besides. */
  readonly copies?: boolean;
  readonly theme: string;
  /** Paths of the files that the page loads. */
  readonly files: PageFiles;
}

interface PageFiles {
  readonly style: string;
  readonly outline: string;
  readonly script: string;
}

/** The one page of a course in one language: every screen, readable and printable without script. */
export function render(edition: Edition, options: RenderOptions): TextFile {
  const templates = loadTemplates();
  const messages = loadMessages(edition.locale);
  const { recorder, copies = false } = options;
  const sends = recorder === "lms" || copies;
  const { channels } = edition;
  const desk = { templates, messages, recorder, copies, sends, edition, channels };
  const view = pageView(edition, options, desk);
  const page = templates("pages/course", view);
  return { path: "index.html", content: withIcons(page, readTemplateFile("icons.svg")) };
}
