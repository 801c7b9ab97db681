import { childrenOf, type XmlElement } from "./xml.ts";

const ELEMENTS = [
  "exitConditionRule",
  "postConditionRule",
  "limitConditions",
  "randomizationControls",
  "constrainedChoiceConsiderations",
  "rollupConsiderations",
  "sequencingCollection",
];

const CONDITIONS = ["attemptLimitExceeded", "timeLimitExceeded", "outsideAvailableTimeRange"];

/** Parts of sequencing that this LMS does not follow: it refuses what it would play wrongly. */
export function unplayableIn(root: XmlElement): readonly string[] {
  const own = ELEMENTS.flatMap((name) => childrenOf(root, name)).map(({ name }) => name);
  const { action = "", condition = "", IDRef } = root.attributes;
  const words = [
    ...(action === "stopForwardTraversal" ? [action] : []),
    ...(CONDITIONS.includes(condition) ? [condition] : []),
    ...(IDRef ? ["IDRef"] : []),
  ];
  return [...own, ...words, ...root.children.flatMap(unplayableIn)];
}
