import type { Edition } from "@coursewright/course";
import { banners } from "./banners.ts";
import { coverView } from "./cover.ts";
import { type Desk, recordView } from "./desk.ts";
import { directionOf, languagesView } from "./languages.ts";
import { lessonViews } from "./lessons.ts";

/** Everything the page's template shows. */
export function pageView(edition: Edition, desk: Desk): object {
  const { messages } = desk;
  const { words } = messages;
  const lessons = lessonViews(edition, desk);
  const screens = lessons.flatMap((lesson) => lesson.screens);
  return {
    lang: edition.locale,
    dir: directionOf(edition.locale),
    languages: languagesView(edition),
    words,
    messages: messages.parts,
    title: edition.title,
    version: messages.say("version", { version: edition.version }),
    help: edition.help,
    // Inside an LMS a link must not take the course's place.
    helpTab: edition.help?.url.startsWith("http"),
    ...recordView(desk.sends, desk),
    // Who waits for what was not sent must get away all the same.
    speaks: desk.speaks,
    banners: banners(words),
    lessons,
    screens,
    first: screens[0]?.anchor,
    ...coverView(edition, lessons, desk),
  };
}
