import type { Course, Report } from "@coursewright/course";
import type { Documents } from "../parse/index.ts";

/** Each language must be a tag that browsers know. */
export function checkLanguages(course: Course, { courseYaml }: Documents, report: Report): void {
  course.languages.forEach((tag, index) => {
    if (isLanguage(tag)) return;
    report.add("course/odd-language", courseYaml.placeOf(["languages", index]), { tag });
  });
}

function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // The only way in which Intl says that a tag is malformed.
    return false;
  }
}
