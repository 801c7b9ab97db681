import { activityType } from "../statements/activity-type.ts";
import type { Contents } from "../target.ts";
import { described } from "../words.ts";
import { element, href, type XmlElement } from "../xml.ts";

/** The list of activities of which an LMS launches the only one: the course, or the step that is packed alone. */
export function tincan(contents: Contents): XmlElement {
  const [launch, another] = contents.launches;
  if (!launch || another) throw new Error("tincan.xml launches one activity");
  const languages = described({ ...contents, id: contents.courseId });
  const inEach = (name: string, text: (one: (typeof languages)[number]) => string) =>
    languages.map((one) => element(name, { lang: one.locale }, text(one)));
  const attributes = { id: contents.iri, type: activityType(launch) };
  return element("tincan", { xmlns: "http://projecttincan.com/tincan.xsd" }, [
    element("activities", {}, [
      element("activity", attributes, [
        ...inEach("name", ({ title }) => title),
        ...inEach("description", ({ description }) => description),
        ...inEach("launch", () => href(launch.page)),
      ]),
    ]),
  ]);
}
