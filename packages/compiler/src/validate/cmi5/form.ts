import type { XmlNode } from "../xml.ts";
import type { Rule, Violation } from "./rules.ts";
import { NAMESPACE, type Shape, type Slot } from "./shapes.ts";

/** Whether elements and attributes are those of the schema, in its order; also in what it lets pass. */
export function formViolations(node: XmlNode, shape: Shape): readonly Violation[] {
  return [
    ...attributeViolations(node, shape),
    ...foreignViolations(node),
    ...childViolations(node, shape),
    ...ownChildren(node).flatMap((child) => {
      const slot = shape.slots.find(({ names }) => names.includes(child.name));
      return slot ? formViolations(child, slot.shape(child.name)) : [];
    }),
  ];
}

/** Children that belong to the standard. */
export function ownChildren(node: XmlNode): readonly XmlNode[] {
  return node.children.filter(({ namespace }) => namespace === NAMESPACE);
}

function attributeViolations(node: XmlNode, { attributes }: Shape): readonly Violation[] {
  const unknown = [...node.attributes.keys()].filter((name) => !Object.hasOwn(attributes, name));
  const missing = Object.entries(attributes).filter(
    ([name, need]) => need === "required" && !node.attributes.get(name)?.trim(),
  );
  return [
    ...unknown.map((name) => broken("known-attribute", node, `${name} of <${node.name}>`)),
    ...missing.map(([name]) => broken("attribute-present", node, `${name} of <${node.name}>`)),
  ];
}

function foreignViolations(node: XmlNode): readonly Violation[] {
  const first = node.children.findIndex(({ namespace }) => namespace !== NAMESPACE);
  if (first < 0) return [];
  return node.children
    .slice(first)
    .filter(({ namespace }) => namespace === NAMESPACE)
    .map((late) => broken("foreign-elements-last", late, `<${late.name}> in <${node.name}>`));
}

function childViolations(node: XmlNode, shape: Shape): readonly Violation[] {
  const children = ownChildren(node);
  const rank = ({ name }: XmlNode) => shape.slots.findIndex(({ names }) => names.includes(name));
  return [
    ...children.flatMap((child, n): readonly Violation[] => {
      const what = `<${child.name}> in <${node.name}>`;
      if (rank(child) < 0) return [broken("known-element", child, what)];
      const late = children.slice(0, n).some((before) => rank(before) > rank(child));
      return late && !shape.anyOrder ? [broken("elements-in-order", child, what)] : [];
    }),
    ...shape.slots.flatMap((slot) => countViolations(node, slot)),
  ];
}

function countViolations(node: XmlNode, { names, least, most }: Slot): readonly Violation[] {
  const found = ownChildren(node).filter(({ name }) => names.includes(name));
  const what = `<${names.join("> or <")}> in <${node.name}>`;
  if (found.length < least) return [broken("element-present", node, what)];
  const [, second] = found;
  return second && most === 1 ? [broken("element-once", second, what)] : [];
}

/** A violation where an element stands. */
export function broken(rule: Rule, { line }: XmlNode, what: string): Violation {
  return { rule, line, what };
}
