import type { CourseResult } from "../sequencing/result.ts";
import { escaped, page } from "./page.ts";

/** A row of the menu. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** Absent where the learner may not choose it now. */
  readonly url?: string;
  readonly status: string;
}

/** The page where learners choose what to open. */
export function menuPage(title: string, items: readonly MenuItem[], result: CourseResult): string {
  const rows = items.map(
    (item) => `<li data-item="${escaped(item.id)}">${linkOf(item)} (${item.status})</li>`,
  );
  return page(
    title,
    `<h1>${escaped(title)}</h1>
<ol>
${rows.join("\n")}
</ol>
<p>The whole course: ${result.completion}, ${result.success}</p>`,
  );
}

function linkOf({ title, url }: MenuItem): string {
  const words = escaped(title);
  return url === undefined ? words : `<a href="${escaped(url)}">${words}</a>`;
}
