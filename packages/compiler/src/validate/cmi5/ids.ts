import type { XmlNode } from "../xml.ts";
import { broken, ownChildren } from "./form.ts";
import type { Violation } from "./rules.ts";

/** Whether ids are addresses, each there once, and references lead somewhere. */
export function idViolations(root: XmlNode): readonly Violation[] {
  const named = [...walk(root)].filter(({ attributes }) => attributes.has("id"));
  const objectives = new Set(named.filter(isObjective).map(idOf));
  const references = [...walk(root)].filter(({ attributes }) => attributes.has("idref"));
  return [
    ...named.flatMap((node) => addressViolations(node)),
    ...named.flatMap((node, n) => twiceViolations(node, named.slice(0, n))),
    ...references
      .filter(({ attributes }) => !objectives.has(attributes.get("idref")?.trim() ?? ""))
      .map((node) => broken("known-objective", node, node.attributes.get("idref") ?? "")),
  ];
}

/** An element and all that is in it, in the order of the document. */
export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of ownChildren(node)) yield* walk(child);
}

/** Whether an address says by itself where it leads. */
export function isAbsolute(iri: string): boolean {
  return /^(https?:\/\/[^/?#\s]+|(?!https?:)[a-z][a-z\d+.-]*:)\S*$/i.test(iri) && !/:$/.test(iri);
}

function addressViolations(node: XmlNode): readonly Violation[] {
  const id = idOf(node);
  if (id === "") return [];
  if (!isAbsolute(id.replace(/\s/g, ""))) return [broken("absolute-id", node, id)];
  return /^[!-~]+$/.test(id) && !/[?#]/.test(id) ? [] : [broken("plain-id", node, id)];
}

function twiceViolations(node: XmlNode, before: readonly XmlNode[]): readonly Violation[] {
  const same = before.find((other) => idOf(other) === idOf(node));
  if (!same || idOf(node) === "") return [];
  const rule = same.name === node.name ? "unique-id" : "unique-over-kinds";
  return [broken(rule, node, `${idOf(node)} of <${same.name}> and <${node.name}>`)];
}

function isObjective({ name }: XmlNode): boolean {
  return name === "objective";
}

function idOf({ attributes }: XmlNode): string {
  return attributes.get("id")?.trim() ?? "";
}
