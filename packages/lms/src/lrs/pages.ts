import type { Faults } from "../faults.ts";
import { escaped, page } from "../server/page.ts";
import type { LaunchItem } from "./launcher.ts";

/** Opens the course in its window, and closes it or the frame when the learner leaves by the LMS's button. */
export const PAGE_SCRIPT = `
const { dataset } = document.documentElement;
const frame = document.querySelector("iframe");
const popup = frame ? null : window.open(dataset.url, "course", "width=1000,height=700");
dataset.course = frame ? "frame" : "popup";
document.querySelector("#leave").addEventListener("click", () => {
  if (popup) popup.close();
  else if (dataset.leavesBy === "removing") frame.remove();
  else frame.src = "about:blank";
  dataset.left = "yes";
});
`;

/** Where a course sends the learner when it is over. */
export const RETURN_PAGE: string = page(
  "You have left the course",
  "<p>You have left the course.</p>",
);

/** A page that shows a course in a frame, or in a window of its own, and offers nothing to it. */
export function coursePage(
  title: string,
  course: string,
  { frames, opensPopup, leavesBy = "navigating" }: Faults,
): string {
  const name = frames ? "player" : "course";
  const frame = `<iframe name="${name}" title="Course" src="${escaped(course)}"></iframe>\n`;
  const told = `data-leaves-by="${leavesBy}" data-url="${escaped(course)}"`;
  const body = `<style>html, body { height: 100%; margin: 0 } body { display: flex; flex-direction: column } iframe { flex: 1; border: 0 }</style>
<p><button id="leave">Leave the course</button></p>
${opensPopup ? "" : frame}<script src="/page.js"></script>`;
  return page(title, body).replace("<html", `<html ${told}`);
}

/** The list of what can be launched. */
export function menuPage(items: readonly LaunchItem[], options: number): string {
  const links = items.map(
    ({ id, title }) =>
      `<li><a href="/launch?options=${options}&amp;au=${encodeURIComponent(id)}">${escaped(title)}</a></li>`,
  );
  return page("Choose", `<ul>${links.join("")}</ul>`);
}
