/** The namespace of every element of a course structure. */
export const NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

/** What an element of a course structure may hold. */
export interface Shape {
  /** Attributes, and whether they have to be there. */
  readonly attributes: Readonly<Record<string, "required" | "optional">>;
  /** Its children, in this order. */
  readonly slots: readonly Slot[];
  /** The children may come in any order. */
  readonly anyOrder?: true;
}

/** One place among the children of an element. */
export interface Slot {
  readonly names: readonly string[];
  readonly least: 0 | 1;
  readonly most: 1 | "many";
  shape(name: string): Shape;
}

const PLAIN: Shape = { attributes: {}, slots: [] };
const LANGSTRING: Shape = { attributes: { lang: "required" }, slots: [] };
const TEXT: Shape = { attributes: {}, slots: [slot("langstring", [1, "many"], LANGSTRING)] };
const TITLE = slot("title", [1, 1], TEXT);
const DESCRIPTION = slot("description", [1, 1], TEXT);
const REFERENCE: Shape = { attributes: { idref: "required" }, slots: [] };
const REFERENCES: Shape = { attributes: {}, slots: [slot("objective", [1, "many"], REFERENCE)] };
const OBJECTIVE: Shape = {
  attributes: { id: "required" },
  slots: [TITLE, DESCRIPTION],
  anyOrder: true,
};
const OBJECTIVES: Shape = { attributes: {}, slots: [slot("objective", [1, "many"], OBJECTIVE)] };
const COURSE: Shape = { attributes: { id: "required" }, slots: [TITLE, DESCRIPTION] };

const AU: Shape = {
  attributes: {
    id: "required",
    // The standard has a default, which satisfies at once: nobody means that by leaving it out.
    moveOn: "required",
    masteryScore: "optional",
    launchMethod: "optional",
    activityType: "optional",
  },
  slots: [
    TITLE,
    DESCRIPTION,
    slot("objectives", [0, 1], REFERENCES),
    slot("url", [1, 1], PLAIN),
    slot("launchParameters", [0, 1], PLAIN),
    slot("entitlementKey", [0, 1], PLAIN),
  ],
};

const UNITS: Slot = {
  names: ["au", "block"],
  least: 1,
  most: "many",
  shape: (name) => (name === "au" ? AU : BLOCK),
};

const BLOCK: Shape = {
  attributes: { id: "required" },
  slots: [TITLE, DESCRIPTION, slot("objectives", [0, 1], REFERENCES), UNITS],
};

/** The whole document. */
export const COURSE_STRUCTURE: Shape = {
  attributes: {},
  slots: [slot("course", [1, 1], COURSE), slot("objectives", [0, 1], OBJECTIVES), UNITS],
};

function slot(name: string, [least, most]: readonly [0 | 1, 1 | "many"], shape: Shape): Slot {
  return { names: [name], least, most, shape: () => shape };
}
