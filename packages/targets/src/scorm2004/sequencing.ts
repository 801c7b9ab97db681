import { clamped } from "../formats.ts";
import { idOf } from "../identifiers.ts";
import type { Contents, Launchable } from "../target.ts";
import { leaf } from "../words.ts";
import { element, type XmlElement } from "../xml.ts";

// suspendAll, exitAll and exit stay visible: hiding everything traps learners where the LMS has no close button.
const HIDDEN = ["abandon", "abandonAll"];
// Between several SCOs these are the way on.
const HIDDEN_FROM_ONE = ["previous", "continue", ...HIDDEN];

/** The controls of the LMS that are not shown. */
export function presentation({ scos, manifest }: Contents): XmlElement {
  const always = scos === "per-step" ? HIDDEN : HIDDEN_FROM_ONE;
  const hidden = [...new Set([...always, ...(manifest.hide ?? [])])];
  return element("adlnav:presentation", {}, [
    element(
      "adlnav:navigationInterface",
      {},
      hidden.map((control) => leaf("adlnav:hideLMSUI", control)),
    ),
  ]);
}

/** What one SCO tells the LMS, and which one has to be done before it. */
export function sequencingOfItem(
  contents: Contents,
  launch: Launchable,
  before: Launchable | undefined,
): XmlElement {
  const several = contents.scos === "per-step";
  return element("imsss:sequencing", {}, [
    ...(before ? [onlyAfter()] : []),
    ...(several ? [rollup(contents, launch)] : []),
    ...objectives([
      ...primary(contents, launch),
      ...(before ? [read(idOf(contents, before))] : []),
    ]),
    // Both false by default, which lets the LMS complete and satisfy a course that reported nothing.
    element("imsss:deliveryControls", {
      completionSetByContent: "true",
      objectiveSetByContent: "true",
    }),
  ]);
}

/** How the course as a whole is walked through and judged. */
export function sequencingOfCourse(contents: Contents): XmlElement {
  // Without flow some LMSs deliver nothing at all at start.
  const walk = { choice: "true", flow: "true" };
  if (contents.scos === "one") {
    return element("imsss:sequencing", {}, [element("imsss:controlMode", walk)]);
  }
  // Who starts the course again keeps what an earlier attempt earned.
  const kept = { useCurrentAttemptObjectiveInfo: "false", useCurrentAttemptProgressInfo: "false" };
  const pass = passMarkOfAll(contents);
  return element("imsss:sequencing", {}, [
    element("imsss:controlMode", { ...walk, ...kept }),
    element("imsss:rollupRules", {}, [completedByAll()]),
    ...objectives(pass === undefined ? [] : [byMeasure("COURSE", pass, [])]),
  ]);
}

const PREVIOUS = "previous";

/** Closed until the one before is satisfied; an LMS without sequencing leaves it open, which does no harm. */
function onlyAfter(): XmlElement {
  const conditions = ["objectiveStatusKnown", "satisfied"].map((condition) =>
    element("imsss:ruleCondition", { operator: "not", referencedObjective: PREVIOUS, condition }),
  );
  return element("imsss:sequencingRules", {}, [
    element("imsss:preConditionRule", {}, [
      element("imsss:ruleConditions", { conditionCombination: "any" }, conditions),
      element("imsss:ruleAction", { action: "disabled" }),
    ]),
  ]);
}

/** What is scored counts by its weight; the rest only has to be completed. */
function rollup({ launches }: Contents, { weight }: Launchable): XmlElement {
  const counts = weight > 0 || launches.every((launch) => launch.weight === 0);
  return element("imsss:rollupRules", {
    rollupObjectiveSatisfied: String(counts),
    rollupProgressCompletion: "true",
    objectiveMeasureWeight: measure(weight),
  });
}

/** The objective by which the LMS knows the result of a SCO, and which the next one reads. */
function primary(contents: Contents, launch: Launchable): readonly XmlElement[] {
  const written =
    contents.scos === "one"
      ? []
      : [
          element("imsss:mapInfo", {
            targetObjectiveID: idOf(contents, launch),
            readSatisfiedStatus: "false",
            readNormalizedMeasure: "false",
            writeSatisfiedStatus: "true",
          }),
        ];
  if (contents.manifest.passMark && launch.pass !== undefined) {
    return [byMeasure("PRIMARY", launch.pass, written)];
  }
  // Without need there is none: an LMS that judges by measure ignores the success that the course reports.
  return written.length === 0
    ? []
    : [element("imsss:primaryObjective", { objectiveID: "PRIMARY" }, written)];
}

function byMeasure(id: string, pass: number, others: readonly XmlElement[]): XmlElement {
  return element("imsss:primaryObjective", { objectiveID: id, satisfiedByMeasure: "true" }, [
    leaf("imsss:minNormalizedMeasure", measure(pass / 100)),
    ...others,
  ]);
}

function read(id: string): XmlElement {
  return element("imsss:objective", { objectiveID: PREVIOUS }, [
    element("imsss:mapInfo", { targetObjectiveID: id, readSatisfiedStatus: "true" }),
  ]);
}

function objectives(children: readonly XmlElement[]): readonly XmlElement[] {
  return children.length === 0 ? [] : [element("imsss:objectives", {}, children)];
}

function completedByAll(): XmlElement {
  return element("imsss:rollupRule", { childActivitySet: "all" }, [
    element("imsss:rollupConditions", { conditionCombination: "all" }, [
      element("imsss:rollupCondition", { condition: "completed" }),
    ]),
    element("imsss:rollupAction", { action: "completed" }),
  ]);
}

/** The pass mark of all scored SCOs together. */
function passMarkOfAll({ launches, manifest }: Contents): number | undefined {
  const scored = launches.filter(({ weight }) => weight > 0);
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  if (!manifest.passMark || weights === 0) return undefined;
  return scored.reduce((sum, { pass = 0, weight }) => sum + pass * weight, 0) / weights;
}

function measure(share: number): string {
  return clamped(Math.round(share * 10000) / 10000, 0, 1);
}
