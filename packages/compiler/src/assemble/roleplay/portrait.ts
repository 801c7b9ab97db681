import type { RoleplayDocument } from "../../parse/roleplay.ts";
import type { CastObject } from "../../schema/roleplay.ts";
import type { CourseContext } from "../context.ts";
import { picture } from "../media.ts";
import { resolvePath } from "../paths.ts";

/** Path in the package of somebody's portrait; nothing without one, or when it cannot be shown, which is reported. */
export function portraitOf(
  name: string,
  { portrait, alt }: CastObject,
  { document, course }: { document: RoleplayDocument; course: CourseContext },
): string | undefined {
  if (portrait === undefined) return undefined;
  const place = document.yaml.placeOf(["cast", name, "portrait"]);
  if (alt === undefined) course.report.add("roleplay/portrait-without-alt", place, { name });
  const { file } = document.source;
  const fromFile = resolvePath(file, portrait);
  if (portrait.startsWith(".") && fromFile !== undefined && course.shelf.find(fromFile)) {
    const fix = { place, text: fromFile };
    course.report.add("roleplay/portrait-path", place, { portrait, right: fromFile }, { fix });
    return undefined;
  }
  // Paths in settings start at the course folder.
  const reference = { file: "course.yaml", place, raw: portrait, placeIn: () => place };
  const image = { href: portrait, title: null, text: alt ?? name };
  return picture(image, reference, course)?.src;
}
