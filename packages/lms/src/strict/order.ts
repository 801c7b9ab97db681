import type { Fault } from "./fault.ts";
import type { DataModel, Values, Writing } from "./model.ts";
import { countOf, pathOf, type Step } from "./path.ts";

/** What is wrong with the moment of a write: skipped indices, answers before types, double identifiers. */
export function faultOfOrder(model: DataModel, held: Values, writing: Writing): Fault | undefined {
  const path = pathOf(writing.element);
  for (const step of path.steps) {
    const fault = faultOfIndex(model, held, step);
    if (fault) return fault;
  }
  return (
    faultOfFirstWrite(model, held, writing) ??
    faultOfAnswer(model, held, writing) ??
    faultOfIdentifier(model, held, writing)
  );
}

function faultOfIndex(model: DataModel, held: Values, step: Step): Fault | undefined {
  const count = countOf(step.collection, held);
  if (step.index > count)
    return {
      rule: "index",
      objection: "index",
      message: `${step.collection}: the next entry is ${count}, not ${step.index}.`,
    };
  const limit = limitOf(model, held, step.collection);
  if (step.index < limit) return;
  return {
    rule: "too-many",
    objection: "index",
    message: `${step.collection}: an LMS keeps at most ${limit} entries.`,
  };
}

function limitOf(model: DataModel, held: Values, collection: string): number {
  const { shape, steps } = pathOf(collection);
  const interaction = steps[0];
  if (interaction && shape.endsWith(".correct_responses"))
    return patternsOf(model, held, interaction);
  return model.limits[shape] ?? Infinity;
}

function patternsOf(model: DataModel, held: Values, { collection, index }: Step): number {
  const grammar = model.responses[held[`${collection}.${index}.type`] ?? ""];
  // No pattern at all has a message of its own.
  return grammar?.patterns || Infinity;
}

function faultOfFirstWrite(
  model: DataModel,
  held: Values,
  { element }: Writing,
): Fault | undefined {
  const { steps, leaf } = pathOf(element);
  for (const { collection, index } of steps) {
    const id = `${collection}.${index}.id`;
    const isNamed = pathOf(id).shape in model.elements;
    if (!isNamed || element === id || held[id] !== undefined) continue;
    return {
      rule: "write-order",
      objection: "dependency",
      message: `${collection}.${index}: write id before ${leaf}.`,
    };
  }
}

function faultOfAnswer(model: DataModel, held: Values, { element }: Writing): Fault | undefined {
  const { steps, leaf } = pathOf(element);
  const interaction = steps[0];
  if (!interaction || (leaf !== model.responseLeaf && leaf !== "pattern")) return;
  const entry = `${interaction.collection}.${interaction.index}`;
  if (held[`${entry}.type`] !== undefined) return;
  return {
    rule: "write-order",
    objection: "dependency",
    message: `${entry}: write type before ${leaf}.`,
  };
}

function faultOfIdentifier(
  model: DataModel,
  held: Values,
  { element, value }: Writing,
): Fault | undefined {
  const { steps, leaf } = pathOf(element);
  const step = steps.at(-1);
  if (!step || leaf !== "id" || !model.unique.includes(pathOf(step.collection).shape)) return;
  const present = held[element];
  if (present !== undefined && present !== value)
    return identifier(`${element} is "${present}" and stays so.`);
  for (let index = 0; index < countOf(step.collection, held); index++)
    if (index !== step.index && held[`${step.collection}.${index}.id`] === value)
      return identifier(`${step.collection}: "${value}" is entry ${index} already.`);
}

function identifier(message: string): Fault {
  return { rule: "identifier", objection: "duplicate", message };
}
