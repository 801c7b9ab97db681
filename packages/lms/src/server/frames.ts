import type { Faults } from "../faults.ts";
import { escaped, page } from "./page.ts";

/** Frames around the course, the host page's own one and the course's included. */
const DEPTH = 8;
/** Where the frame of another site is. */
const HALFWAY = 4;

/** URL of what the host page shows: the course, or a frame with a frame with the course. */
export function shown(course: string, { frames }: Faults): string {
  return frames ? frameUrl(DEPTH - 1, { course, foreign: frames === "foreign" }) : course;
}

/** The page of one frame: all it has is the next frame. */
export function framePage(url: URL): string {
  const inside = Number(url.searchParams.get("inside")) - 1;
  const course = url.searchParams.get("course") ?? "";
  const foreign = url.searchParams.get("foreign") === "true";
  // To a browser, localhost and 127.0.0.1 are two sites.
  const host = foreign && inside === HALFWAY ? "localhost" : "127.0.0.1";
  const next = inside === 0 ? course : frameUrl(inside, { course, foreign });
  const source = `${url.protocol}//${host}:${url.port}${next}`;
  const name = inside === 0 ? "course" : `frame-${inside}`;
  return page(
    "Player",
    `<style>html, body { height: 100%; margin: 0 } iframe { width: 100%; height: 100%; border: 0 }</style>
<iframe name="${name}" title="Course" src="${escaped(source)}"></iframe>`,
  );
}

function frameUrl(
  inside: number,
  { course, foreign }: { readonly course: string; readonly foreign: boolean },
): string {
  return `/frame?${new URLSearchParams({ inside: String(inside), course, foreign: String(foreign) })}`;
}
