import { type Activity, leavesOf } from "../package/activity.ts";
import { type Course, mayChoose } from "../sequencing/path.ts";
import { resultOf } from "../sequencing/result.ts";
import type { Control } from "../server/host-page.ts";
import { menuPage } from "../server/menu-page.ts";
import { page } from "../server/page.ts";
import type { Answer } from "../server/serve.ts";
import { isSingle } from "./progress.ts";

/** Type of all pages of the LMS. */
export const HTML = "text/html; charset=utf-8";

/** The page where the learner chooses among the items. */
export function menuOf(course: Course, options: number): Answer {
  const items = leavesOf(course.root)
    .filter(({ isVisible }) => isVisible)
    .map(({ id, title }) => ({
      id,
      title,
      status: statusOf(course, id),
      ...(mayChoose(course, id) && { url: itemPath(id, options) }),
    }));
  return { type: HTML, body: menuPage(course.root.title, items, resultOf(course)) };
}

/** What a learner sees who asks for an item that is not open. */
export function closedPage({ title }: Activity): Answer {
  return { status: 403, type: HTML, body: page(title, "<p>This item is not open yet.</p>") };
}

/** The LMS's controls around an item, without those that the manifest hides. */
export function controlsOf(
  course: Course,
  { hides }: Activity,
  { launch, options }: { readonly launch: number; readonly options: number },
): readonly Control[] {
  if (isSingle(course)) return [];
  const all = [
    { words: "Previous", url: `/previous?launch=${launch}`, name: "previous" },
    { words: "Continue", url: `/continue?launch=${launch}`, name: "continue" },
    { words: "Menu", url: menuPath(options), name: "choice" },
  ];
  return all.filter(({ name }) => !hides.includes(name));
}

/** Path of an item under the options of a visit. */
export function itemPath(id: string, options: number): string {
  return `/launch?${new URLSearchParams({ options: String(options), item: id })}`;
}

/** Path of the menu under the options of a visit. */
export function menuPath(options: number): string {
  return `/menu?options=${options}`;
}

function statusOf({ state }: Course, id: string): string {
  const { attempted, completed, satisfied } = state.standings.get(id) ?? {};
  if (satisfied !== undefined) return satisfied ? "passed" : "failed";
  if (completed) return "completed";
  return attempted ? "begun" : "not begun";
}
