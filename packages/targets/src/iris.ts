/** The addresses that name a course and its parts in statements, cmi5.xml and tincan.xml; no version, target or language changes them. */
export interface Iris {
  /** The address below which the course's own ones lie: what the course says, else the domain in its id. */
  readonly base: string;
  readonly course: string;
  lesson(id: string): string;
  roleplay(id: string): string;
  objective(lesson: string, id: string): string;
}

/** `com.example.listening` lies below `https://example.com` unless the course names another base. */
export function irisOf(courseId: string, base?: string): Iris {
  const [top = "", name = ""] = courseId.split(".");
  const below = (base ?? `https://${name}.${top}`).replace(/\/+$/, "");
  const course = `${below}/courses/${courseId}`;
  return {
    base: below,
    course,
    lesson: (id) => `${course}/lessons/${id}`,
    roleplay: (id) => `${course}/roleplays/${id}`,
    objective: (lesson, id) => `${course}/objectives/${lesson}/${id}`,
  };
}

/** IRI of an extension of ours, such as `https://example.com/xapi/ext/touch`. */
export function extension(base: string, name: ExtensionName): string {
  return `${base}/xapi/ext/${name}`;
}

/** Every extension that statements carry; reports need no other. */
export const EXTENSIONS = [
  "course",
  "course-version",
  "touch",
  "moment",
  "run",
  "ending",
  "confidence",
] as const;
/** The short name of an extension. */
export type ExtensionName = (typeof EXTENSIONS)[number];
