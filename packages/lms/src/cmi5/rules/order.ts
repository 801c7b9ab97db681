import { textAt } from "../../lrs/json.ts";
import { IRI } from "../names.ts";
import { definedVerbOf, isDefined } from "../situation.ts";
import { type StatementRule, when } from "./rule.ts";

/** When a statement may come: between initialized and terminated, later than the one before. */
export const orderRules: readonly StatementRule[] = [
  (statement, { phase }) =>
    when(
      phase === "launched" && definedVerbOf(statement) !== "initialized",
      "9.3.0.0-4",
      "the session is not initialized.",
    ),

  (statement, { initializedAt }) => {
    const timestamp = textAt(statement, "timestamp");
    if (timestamp === undefined || initializedAt === undefined) return [];
    const early = Date.parse(timestamp) < Date.parse(initializedAt);
    return when(early, "9.3.0.0-4", `${timestamp} is before initialized.`);
  },

  (_, { phase }) => when(phase === "terminated", "9.3.0.0-5", "the session is terminated."),

  (_, { phase }) => when(phase === "abandoned", "9.3.6.0-2", "the session is abandoned."),

  (statement, { phase, preferencesRead, launchDataRead }) => {
    if (phase !== "launched" || definedVerbOf(statement) !== "initialized") return [];
    return [
      ...when(!preferencesRead, "11.0.0.0-3", "nobody has read the learner's preferences."),
      ...when(!launchDataRead, "10.2.1.0-4", "nobody has read LaunchData."),
    ];
  },

  (statement, { lastTimestamp }) => {
    const timestamp = textAt(statement, "timestamp");
    if (timestamp === undefined || lastTimestamp === undefined) return [];
    const later = Date.parse(timestamp) - Date.parse(lastTimestamp);
    if (later < 0 && definedVerbOf(statement) === "terminated")
      return when(true, "9.3.0.0-5", `terminated is older than ${lastTimestamp}.`);
    return when(later <= 0, "house/timestamp-order", `${timestamp} is not after ${lastTimestamp}.`);
  },

  (statement, { terms }) => {
    if (isDefined(statement) || terms.mode === "Normal") return [];
    const looksOn = textAt(statement, "verb", "id") === IRI.experienced;
    return when(
      terms.mode === "Review" || !looksOn,
      "house/mode",
      `${terms.mode} has a statement of what the learner did.`,
    );
  },
];
