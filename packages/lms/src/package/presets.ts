import type { Standard, Values } from "../strict/model.ts";
import { childrenOf, find, type XmlElement } from "./xml.ts";

/** Values of the data model that an item of the manifest decides. */
export function presetsOf(standard: Standard, item: XmlElement): Values {
  const found = standard === "scorm12" ? presets12(item) : presets2004(item);
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

type Found = Readonly<Record<string, string | undefined>>;

function presets12(item: XmlElement): Found {
  return {
    "cmi.launch_data": find(item, "datafromlms")?.text,
    "cmi.student_data.mastery_score": find(item, "masteryscore")?.text,
    "cmi.student_data.max_time_allowed": find(item, "maxtimeallowed")?.text,
    "cmi.student_data.time_limit_action": find(item, "timelimitaction")?.text,
  };
}

function presets2004(item: XmlElement): Found {
  const objectives = find(item, "sequencing", "objectives");
  const primary = find(objectives, "primaryObjective");
  const byMeasure = primary?.attributes.satisfiedByMeasure === "true";
  const passing = byMeasure ? (find(primary, "minNormalizedMeasure")?.text ?? "1.0") : undefined;
  return {
    "cmi.launch_data": find(item, "dataFromLMS")?.text,
    "cmi.time_limit_action": find(item, "timeLimitAction")?.text,
    "cmi.completion_threshold": thresholdOf(item),
    "cmi.scaled_passing_score": passing,
    ...objectivesOf([primary, ...(objectives ? childrenOf(objectives, "objective") : [])]),
  };
}

/** The 3rd Edition writes the threshold as text, the 4th as attributes. */
function thresholdOf(item: XmlElement): string | undefined {
  const threshold = find(item, "completionThreshold");
  if (!threshold) return;
  if (threshold.text !== "") return threshold.text;
  const { completedByMeasure, minProgressMeasure = "1.0" } = threshold.attributes;
  return completedByMeasure === "true" ? minProgressMeasure : undefined;
}

/** An LMS fills `cmi.objectives` with the objectives of the manifest that have a name. */
function objectivesOf(objectives: readonly (XmlElement | undefined)[]): Found {
  const ids = objectives.map((each) => each?.attributes.objectiveID).filter((id) => id);
  return Object.fromEntries(ids.map((id, index) => [`cmi.objectives.${index}.id`, id]));
}
