import type { XmlNode } from "../xml.ts";
import { broken, ownChildren } from "./form.ts";
import { isAbsolute, walk } from "./ids.ts";
import type { Rule, Violation } from "./rules.ts";
import { urlViolations } from "./urls.ts";

const MOVE_ON = ["Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed", "NotApplicable"];
const LAUNCH_METHOD = ["AnyWindow", "OwnWindow"];

/** Whether each assignable unit says when it is done, and where it is. */
export function unitViolations(root: XmlNode, paths: ReadonlySet<string>): readonly Violation[] {
  const units = [...walk(root)].filter(({ name }) => name === "au");
  return units.flatMap((unit) => [
    ...oneOf(unit, "moveOn", { rule: "known-move-on", words: MOVE_ON }),
    ...oneOf(unit, "launchMethod", { rule: "known-launch-method", words: LAUNCH_METHOD }),
    ...masteryViolations(unit),
    ...typeViolations(unit),
    ...ownChildren(unit)
      .filter(({ name }) => name === "url")
      .flatMap((url) => urlViolations(url, paths)),
  ]);
}

function oneOf(
  unit: XmlNode,
  name: string,
  { rule, words }: { readonly rule: Rule; readonly words: readonly string[] },
): readonly Violation[] {
  const value = unit.attributes.get(name);
  return value && !words.includes(value) ? [broken(rule, unit, `${name}="${value}"`)] : [];
}

function masteryViolations(unit: XmlNode): readonly Violation[] {
  const value = unit.attributes.get("masteryScore");
  if (value === undefined) return [];
  const what = `masteryScore="${value}"`;
  // As xs:decimal has it: no exponent.
  const isDecimal = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*$/.test(value);
  if (!isDecimal || Number(value) < 0 || Number(value) > 1)
    return [broken("mastery-in-range", unit, what)];
  return /\.\d\d\d/.test(value) ? [broken("mastery-in-hundredths", unit, what)] : [];
}

function typeViolations(unit: XmlNode): readonly Violation[] {
  const type = unit.attributes.get("activityType");
  if (type === undefined || isAbsolute(type)) return [];
  return [broken("absolute-activity-type", unit, type)];
}
