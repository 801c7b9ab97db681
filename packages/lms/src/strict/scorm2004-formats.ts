import { both, type Format, matching, text, within } from "./formats.ts";

/** A real number without exponent; more than five digits before the point are refused by Moodle. */
export const real = matching(/^-?\d{1,5}(\.\d+)?$/, "a number such as 0.8");

/** A share from 0 to 1. */
export const share = within(real, 0, 1);

/** `score.scaled`. */
export const scaled = within(real, -1, 1);

/** A number of 0 or more. */
export const positive = within(real, 0, 99999);

/** A duration; weeks and fractions of anything but seconds are refused. */
export const timeinterval = matching(
  /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
  "a duration such as PT0H5M3.25S",
);

const ZONE = String.raw`(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)`;
const CLOCK = String.raw`([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}${ZONE}?)?)?)?`;
const DATE = String.raw`(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T${CLOCK})?)?)?`;

/** A moment; a zone follows a fraction of one or two digits only, or ADL's and Moodle's checks refuse it. */
export const time = matching(new RegExp(`^${DATE}$`), "a moment such as 2026-11-22T01:02:03.00Z");

/** long_identifier_type: URI characters; what begins as a URN is a whole URN. */
export const longIdentifier = both(
  matching(
    /^(?!urn:)[\w\-.~:/?#[\]@!$&'()*+,;=%]+$|^urn:[a-z0-9][a-z0-9-]{1,31}:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i,
    "an identifier of URI characters",
  ),
  text(4000),
);

/** short_identifier_type as Moodle checks it: no hyphen, no colon. */
export const shortIdentifier = matching(
  /^[\w.]{1,250}$/,
  "an identifier of letters, digits, _ and .",
);

/** A language code with at most one subtag, or nothing. */
export const language = matching(
  /^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?)?$/,
  "a language code such as nl or pt-BR",
);

/** Text up to a limit that may say its language first, as `{lang=nl}`. */
export function languageString(limit: number): Format {
  const form = matching(
    /^(\{lang=[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?\})?(?!\{)/,
    "text that begins with {lang=…} or not with a brace",
  );
  const length = text(limit);
  return (value) => form(value) ?? length(value.replace(/^\{lang=[^}]*\}/, ""));
}
