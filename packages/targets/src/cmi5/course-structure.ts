import { clamped } from "../formats.ts";
import { activityType } from "../statements/activity-type.ts";
import type { Contents, Launchable, ObjectiveWords } from "../target.ts";
import { type Described, described, leaf } from "../words.ts";
import { element, href, type XmlElement } from "../xml.ts";

const NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

/** One assignable unit for the course, or a block with one for each step. */
export function courseStructure(contents: Contents): XmlElement {
  const { courseId, launches } = contents;
  const objectives = new Map(
    launches.flatMap((launch) => launch.objectives).map((one) => [one.iri, one]),
  );
  return element("courseStructure", { xmlns: NAMESPACE }, [
    element("course", { id: contents.iri }, texts({ ...contents, id: courseId })),
    ...listed([...objectives.values()].map(objective)),
    ...launches.map(contents.scos === "per-step" ? block : unit),
  ]);
}

/** Named by its step, so that the LMS tells when one is satisfied. */
function block(launch: Launchable): XmlElement {
  return element("block", { id: launch.iri }, [...texts(launch), unit(launch)]);
}

function unit(launch: Launchable): XmlElement {
  const { pass, page, objectives } = launch;
  return element(
    "au",
    {
      // The course or the block has the address itself, and all ids differ.
      id: `${launch.iri}/au`,
      // Left out, it would mean NotApplicable: satisfied by enrolling.
      moveOn: moveOn(launch),
      ...(pass !== undefined && { masteryScore: hundredths(pass / 100) }),
      launchMethod: "AnyWindow",
      activityType: activityType(launch),
    },
    [
      ...texts(launch),
      ...listed(objectives.map(({ iri }) => element("objective", { idref: iri }))),
      leaf("url", href(page)),
    ],
  );
}

function moveOn({ kind, pass }: Launchable): string {
  if (pass === undefined) return "Completed";
  return kind === "roleplay" ? "Passed" : "CompletedAndPassed";
}

/** At most two decimals: CATAPULT stores no more, and then finds that the course sends another mark. */
function hundredths(share: number): string {
  return clamped(Math.round(share * 100) / 100, 0, 1);
}

function objective({ iri, words }: ObjectiveWords): XmlElement {
  return element("objective", { id: iri }, texts({ id: iri, title: words }));
}

function listed(objectives: readonly XmlElement[]): readonly XmlElement[] {
  return objectives.length === 0 ? [] : [element("objectives", {}, objectives)];
}

/** Title and description, both of which the standard requires. */
function texts(what: Described): readonly XmlElement[] {
  const languages = described(what);
  return (["title", "description"] as const).map((name) =>
    element(
      name,
      {},
      languages.map((words) => element("langstring", { lang: words.locale }, words[name])),
    ),
  );
}
