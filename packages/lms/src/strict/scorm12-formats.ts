import { both, type Format, matching, text, within } from "./formats.ts";

/** CMIDecimal; more than three digits before the point are refused by Moodle. */
export const decimal = matching(/^-?\d{1,3}(\.\d+)?$/, "a decimal such as 80 or 7.5");

/** CMIDecimal from 0 to 100. */
export const score = within(decimal, 0, 100);

/** CMITimespan. */
export const timespan = matching(
  /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  "a time span such as 0000:05:03.25",
);

/** CMITime: the time of day. */
export const time = matching(
  /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  "a time of day such as 14:05:03.25",
);

/** CMIIdentifier. */
export const identifier: Format = both(
  matching(/^[A-Za-z0-9_-]+$/, "an identifier of letters, digits, _ and -"),
  text(255),
);

/** A whole number inside a range. */
export function integer(least: number, most: number): Format {
  return within(matching(/^-?\d+$/, "a whole number"), least, most);
}
