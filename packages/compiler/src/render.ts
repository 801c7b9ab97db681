import type { Edition } from "@coursewright/course";
import { pageWithLanguages } from "./i18n/foreign.ts";
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
  /** Whether statements are what it is tracked with. */
  readonly speaks?: boolean;
}

/** The same for a page that is a file, with what it loads. */
export interface PageOptions extends RenderOptions {
  readonly theme: string;
  /** Paths of the files that the page loads. */
  readonly files: PageFiles;
  /** The bodies of the page in its other languages, whose icons it keeps too. */
  readonly others?: readonly string[];
}

interface PageFiles {
  readonly style: string;
  readonly outline: string;
  readonly script: string;
}

/** The one page of a course in one language: every screen, readable and printable without script. */
export function render(edition: Edition, options: PageOptions): TextFile {
  const { theme, files, others = [] } = options;
  const page = loadTemplates()("pages/course", { ...viewOf(edition, options), theme, files });
  const icons = readTemplateFile("icons.svg");
  return { path: "index.html", content: pageWithLanguages(withIcons(page, icons, others)) };
}

/** What the body of that page holds but its icons. */
export function renderBody(edition: Edition, options: RenderOptions): string {
  return pageWithLanguages(loadTemplates()("pages/body", viewOf(edition, options)));
}

function viewOf(edition: Edition, options: RenderOptions): object {
  const templates = loadTemplates();
  const messages = loadMessages(edition.locale);
  const { recorder, copies = false, speaks = false } = options;
  const sends = recorder === "lms" || copies;
  const { channels } = edition;
  const desk = { templates, messages, recorder, copies, speaks, sends, edition, channels };
  return pageView(edition, desk);
}
