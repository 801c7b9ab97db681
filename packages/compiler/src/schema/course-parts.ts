import { LMS_NAMES } from "@coursewright/targets";
import { id, object, text, told } from "./words.ts";

/** A file, something to do, or a meeting. */
export const step = {
  anyOf: [
    told("The path of a lesson or a role-play.", text),
    object({ do: told("What learners do away from the screen and tick.", text), id: stepId() }, [
      "do",
    ]),
    object(
      { workshop: told("The path of a guide for whoever leads a meeting.", text), id: stepId() },
      ["workshop"],
    ),
  ],
};

function stepId(): object {
  return told("Its id; `check --fix` writes one.", id);
}

/** A delivery format, with or without how it is cut. */
export const target = {
  anyOf: [
    text,
    object(
      {
        as: told("Its name.", text),
        lms: told(
          `The LMS whose habits are minded: ${LMS_NAMES.map((name) => `\`${name}\``).join(", ")}.`,
          text,
        ),
        packaging: told("One zip for the course, one for each lesson, or both.", {
          enum: ["course", "lesson", "both"],
          default: "course",
        }),
        scos: told("Whether an LMS sees one thing or each step.", {
          enum: ["one", "per-step"],
          default: "one",
        }),
        languages: told("All languages in one zip, or a zip for each.", {
          enum: ["one-zip", "per-language"],
          default: "one-zip",
        }),
      },
      ["as"],
    ),
  ],
};

/** JSON Schema of the roles of a course's learners. */
export const audienceSchema = {
  description:
    "The roles that learners have. `:::for` shows each of them its own words, and `words.yaml` calls things as they do.",
  ...object(
    {
      roles: told("The roles, by ids.", {
        type: "array",
        items: id,
        minItems: 1,
        maxItems: 31,
        uniqueItems: true,
      }),
      pick: told("Who says which role a learner has.", {
        enum: ["learner", "lms", "build"],
        default: "learner",
      }),
      default: told("The role of those of whom nobody knows it.", id),
    },
    ["roles"],
  ),
};

export const privacy = told(
  "What of a learner's own judgement leaves the browser.",
  object(
    {
      ratings: told("Where self-ratings and polls go.", {
        enum: ["local", "lms", "pseudonym"],
        default: "local",
      }),
      k: told("The smallest group that a report shows.", {
        type: "integer",
        minimum: 1,
        default: 8,
      }),
    },
    [],
  ),
);

export const xapi = told(
  "How statements name things, for a record store.",
  object(
    {
      base: told("The address below which the course's own addresses lie.", text),
      tokenUrl: told(
        "Your server that hands out leave to send statements for some minutes; with it, SCORM and web packages send them too. No key belongs into a course.",
        text,
      ),
    },
    [],
  ),
);
