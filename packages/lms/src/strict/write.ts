import type { Fault } from "./fault.ts";
import type { Complaint } from "./formats.ts";
import type { DataModel, Values, Writing } from "./model.ts";
import { faultOfOrder } from "./order.ts";
import { type Path, pathOf } from "./path.ts";
import { unknown } from "./read.ts";

/** What is wrong with writing a value, if anything, given what the LMS holds. */
export function faultOfWriting(
  model: DataModel,
  held: Values,
  writing: Writing,
): Fault | undefined {
  const path = pathOf(writing.element);
  return (
    faultOfAccess(model, path, writing.element) ??
    faultOfOrder(model, held, writing) ??
    faultOfValue(model, held, writing, path)
  );
}

function faultOfAccess(model: DataModel, path: Path, element: string): Fault | undefined {
  const known = model.elements[path.shape];
  if (!known) {
    const readable = path.shape.startsWith("adl.nav.request_valid.");
    return readable ? readOnly(element, "read-only") : unknown(path.leaf, element);
  }
  if (known.access === "keyword") return readOnly(element, "keyword");
  if (known.access === "r") return readOnly(element, "read-only");
}

function readOnly(element: string, objection: "keyword" | "read-only"): Fault {
  return { rule: "read-only", objection, message: `${element} can be read, not written.` };
}

function faultOfValue(
  model: DataModel,
  held: Values,
  { element, value }: Writing,
  path: Path,
): Fault | undefined {
  const format = model.elements[path.shape]?.format ?? answerFormat(model, held, path);
  if (!format)
    return {
      rule: "no-pattern",
      objection: "type",
      message: `${element}: an interaction of this type has no right answer.`,
    };
  const complaint = format(value);
  return complaint && refusal(element, value, complaint);
}

function answerFormat(model: DataModel, held: Values, { steps, leaf }: Path) {
  const interaction = steps[0];
  if (!interaction) return;
  const type = held[`${interaction.collection}.${interaction.index}.type`] ?? "";
  const grammar = model.responses[type];
  return leaf === "pattern" ? grammar?.pattern : grammar?.response;
}

function refusal(element: string, value: string, complaint: Complaint): Fault {
  const shown = value.length > 60 ? `${value.slice(0, 57)}… (${value.length} characters)` : value;
  return {
    rule: complaint.rule,
    objection: complaint.objection,
    message: `${element}: expected ${complaint.expected}, got "${shown}".`,
  };
}
