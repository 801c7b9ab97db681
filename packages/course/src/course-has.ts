// A learner's script is bundled with `false` for what its course does not have; all that asks for it falls away then.
// Everywhere else, every course may have everything.

/** Roles, and with them parts that not everybody sees. */
export const HAS_ROLES: boolean = true;
/** Banks from which questions are drawn. */
export const HAS_DRAWS: boolean = true;
/** Lessons that may be left out. */
export const HAS_SKIPS: boolean = true;
/** Something to do away from the screen. */
export const HAS_TASKS: boolean = true;
/** Objectives of lessons. */
export const HAS_OBJECTIVES: boolean = true;
/** Questions that ask how sure the learner is. */
export const HAS_SURE: boolean = true;
/** A button that says that the course is done. */
export const HAS_BUTTON: boolean = true;
/** Role-plays whose first run is for looking around. */
export const HAS_PRACTICE: boolean = true;
/** More languages than one. */
export const HAS_LANGUAGES: boolean = true;
/** Parts that some languages say in another way. */
export const HAS_ADAPTED: boolean = true;
/** Questions that have been given more than one slot. */
export const HAS_HOMES: boolean = true;
