import type { Edition } from "@coursewright/course";
import type { RenderOptions } from "../render.ts";
import { banners } from "./banners.ts";
import { coverView } from "./cover.ts";
import { type Desk, recordView } from "./desk.ts";
import { lessonViews } from "./lessons.ts";

/** Everything the page's template shows. */
export function pageView(edition: Edition, options: RenderOptions, desk: Desk): object {
  const { messages } = desk;
  const { words } = messages;
  const lessons = lessonViews(edition, desk);
  const screens = lessons.flatMap((lesson) => lesson.screens);
  return {
    lang: edition.locale,
    dir: directionOf(edition.locale),
    theme: options.theme,
    files: options.files,
    words,
    messages: messages.parts,
    title: edition.title,
    version: messages.say("version", { version: edition.version }),
    help: edition.help,
    // Inside an LMS a link must not take the course's place.
    helpTab: edition.help?.url.startsWith("http"),
    ...recordView(desk.sends, desk),
    banners: banners(words),
    lessons,
    screens,
    first: screens[0]?.anchor,
    ...coverView(edition, lessons, desk),
  };
}

interface WithDirection {
  readonly textInfo?: { readonly direction?: string };
  getTextInfo?(): { readonly direction?: string };
}

function directionOf(tag: string): string {
  // A property on Node 20, a method later; the library's types know neither.
  const locale: Intl.Locale & WithDirection = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "ltr";
}
