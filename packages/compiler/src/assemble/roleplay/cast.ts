import { type CastMember, slug, type Text } from "@coursewright/course";
import { namedAs } from "../../i18n/language-file.ts";
import { plainTwins } from "../../parse/attributes.ts";
import type { RoleplayDocument } from "../../parse/roleplay.ts";
import type { CastObject, CastYaml } from "../../schema/roleplay.ts";
import type { CourseContext } from "../context.ts";
import { portraitOf } from "./portrait.ts";

/** Somebody who can speak. */
export interface Person {
  /** Id of the member of the cast; `you` for the learner. */
  readonly id: string;
  /** As the text names them. */
  readonly name: string;
}

/** Who plays along: the cast, and the learner. */
export interface Company {
  readonly cast: readonly CastMember[];
  readonly you?: Text;
  readonly people: readonly Person[];
}

const YOU = "You";

export function assembleCast(document: RoleplayDocument, course: CourseContext): Company {
  const entries = Object.entries(document.settings.cast ?? {}).map(
    ([name, entry]) => ({ name, entry: objectOf(entry) }) as const,
  );
  const you = entries.find(({ name }) => name === YOU)?.entry.role;
  const others = entries.filter(({ name }) => name !== YOU);
  const sound = others.filter((other, index) =>
    isSound(other.name, others.slice(0, index), { document, course }),
  );
  const cast = sound.map(({ name, entry }) => memberOf(name, entry, { document, course }));
  const people = sound.flatMap(({ name, entry }) => {
    const names = [
      name,
      ...(isTranslated(document) && entry.name !== undefined ? [entry.name] : []),
    ];
    return names.map((said) => ({ id: slug(name), name: plainName(said) }));
  });
  return {
    cast,
    ...(you !== undefined && { you: course.words.text(you) }),
    people: [...people, { id: slug(YOU), name: YOU }],
  };
}

/** In a language file people may be called as learners read them. */
function isTranslated({ source }: RoleplayDocument): boolean {
  return namedAs(source.file) !== undefined;
}

/** Names compare without the differences that a keyboard makes. */
export function plainName(name: string): string {
  return plainTwins(name).normalize("NFC").replace(/\s+/g, " ").trim();
}

interface Surroundings {
  readonly document: RoleplayDocument;
  readonly course: CourseContext;
}

function objectOf(entry: CastYaml): CastObject {
  return typeof entry === "string" ? { role: entry } : (entry ?? {});
}

function isSound(
  name: string,
  earlier: readonly { readonly name: string }[],
  { document, course }: Surroundings,
): boolean {
  const place = document.yaml.placeOfKey(["cast", name]);
  if (!/^[^:()]*[\p{L}\p{N}][^:()]*$/u.test(name)) {
    course.report.add("roleplay/odd-name", place, { name });
    return false;
  }
  const same = [YOU, ...earlier.map((other) => other.name)].find(
    (other) => slug(other) === slug(name),
  );
  if (same === undefined) return true;
  course.report.add("roleplay/name-twice", place, { name, same });
  return false;
}

function memberOf(name: string, entry: CastObject, { document, course }: Surroundings): CastMember {
  const { words } = course;
  const { role, alt } = entry;
  const portrait = portraitOf(name, entry, { document, course });
  return {
    id: slug(name),
    name: words.text(entry.name ?? name),
    ...(role !== undefined && { role: words.text(role) }),
    ...(portrait !== undefined && { portrait: words.text(portrait) }),
    ...(portrait !== undefined && alt !== undefined && { alt: words.text(alt) }),
  };
}
