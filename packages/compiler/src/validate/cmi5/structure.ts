import { readXml, type XmlNode } from "../xml.ts";
import { broken, formViolations } from "./form.ts";
import { idViolations } from "./ids.ts";
import type { Violation } from "./rules.ts";
import { COURSE_STRUCTURE, NAMESPACE } from "./shapes.ts";
import { textViolations } from "./texts.ts";
import { unitViolations } from "./units.ts";

const NAME = "cmi5.xml";

/** A file of a package. */
export interface StructureFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a cmi5 package breaks of the rules for its course structure, in the order of its lines. */
export function structureViolations(files: readonly StructureFile[]): readonly Violation[] {
  const file = files.find(({ path }) => path === NAME);
  if (!file) return [{ rule: "in-the-root", line: 1, what: elsewhere(files) }];
  const read = readXml(new TextDecoder().decode(file.content));
  if (read.kind === "broken") return [{ rule: "well-formed", line: read.line, what: read.message }];
  const paths = new Set(files.map(({ path }) => path));
  return [...(read.hasDoctype ? [doctype(read.root)] : []), ...inside(read.root, paths)].sort(
    (one, other) => one.line - other.line,
  );
}

function inside(root: XmlNode, paths: ReadonlySet<string>): readonly Violation[] {
  if (root.name !== "courseStructure" || root.namespace !== NAMESPACE)
    return [broken("right-root", root, `<${root.name}> of "${root.namespace}"`)];
  return [
    ...formViolations(root, COURSE_STRUCTURE),
    ...idViolations(root),
    ...textViolations(root),
    ...unitViolations(root, paths),
  ];
}

function doctype(root: XmlNode): Violation {
  return broken("no-doctype", root, "<!DOCTYPE>");
}

function elsewhere(files: readonly StructureFile[]): string {
  const near = files.find(({ path }) => /(^|\/)cmi5\.xml$/i.test(path));
  return near ? `${NAME} is ${near.path}` : `${NAME} is missing`;
}
