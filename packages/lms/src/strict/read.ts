import type { Fault } from "./fault.ts";
import type { DataModel, Objection, Values } from "./model.ts";
import { countOf, pathOf } from "./path.ts";

const KEYWORDS: Readonly<Record<string, Objection>> = {
  _children: "no-children",
  _count: "no-count",
};

/** What is wrong with reading an element, if anything; that it has no value yet is not wrong. */
export function faultOfReading(model: DataModel, held: Values, element: string): Fault | undefined {
  const { shape, steps, leaf } = pathOf(element);
  if (shape.startsWith("adl.nav.request_valid.")) return;
  const known = model.elements[shape];
  if (!known) return unknown(leaf, element);
  if (known.access === "w")
    return {
      rule: "write-only",
      objection: "write-only",
      message: `${element} can be written, not read.`,
    };
  const beyond = steps.find(({ collection, index }) => index >= countOf(collection, held));
  if (!beyond) return;
  return {
    rule: "index",
    objection: "missing-entry",
    message: `${beyond.collection} has no entry ${beyond.index}.`,
  };
}

/** The complaint about an element that the data model does not have. */
export function unknown(leaf: string, element: string): Fault {
  return {
    rule: "unknown-element",
    objection: KEYWORDS[leaf] ?? "unknown-element",
    message: `${element} is not in the data model.`,
  };
}
