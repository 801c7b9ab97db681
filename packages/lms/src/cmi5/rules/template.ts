import { isDeepStrictEqual } from "node:util";
import { at, isObject, objectsAt } from "../../lrs/json.ts";
import { IRI } from "../names.ts";
import { isDefined } from "../situation.ts";
import { type StatementRule, when } from "./rule.ts";

/** What the context takes over from the template of the LMS. */
export const templateRules: readonly StatementRule[] = [
  (statement, { terms }) => {
    const found = at(statement, "context", "extensions", IRI.sessionId);
    return when(found !== terms.sessionId, "9.6.3.1-4", `the session id is ${found}.`);
  },

  (statement, { terms }) =>
    extensionsOf(terms.contextTemplate)
      .filter(([name]) => name !== IRI.sessionId)
      .flatMap(([name, value]) => {
        const found = at(statement, "context", "extensions", name);
        if (found === undefined)
          return when(true, "10.2.1.0-6", `the extension ${name} is missing.`);
        return when(
          !isDeepStrictEqual(found, value),
          "10.2.1.0-7",
          `the extension ${name} is ${JSON.stringify(found)}.`,
        );
      }),

  // Checkers compare by position: the template's activities come first, in their order.
  (statement, { terms }) =>
    Object.keys(at(terms.contextTemplate, "contextActivities") ?? {}).flatMap((list) => {
      const wanted = objectsAt(terms.contextTemplate, "contextActivities", list);
      const found = objectsAt(statement, "context", "contextActivities", list);
      return when(
        !isDeepStrictEqual(found.slice(0, wanted.length), wanted),
        isDefined(statement) ? "9.6.2.0-1" : "10.2.1.0-6",
        `${list} does not begin with the activities of the template.`,
      );
    }),

  (statement, { terms }) =>
    Object.entries(terms.contextTemplate)
      .filter(([name]) => name !== "extensions" && name !== "contextActivities")
      .flatMap(([name, value]) =>
        when(
          !isDeepStrictEqual(at(statement, "context", name), value),
          "10.2.1.0-7",
          `${name} is not as in the template.`,
        ),
      ),
];

function extensionsOf(template: unknown): readonly (readonly [string, unknown])[] {
  const extensions = at(template, "extensions");
  return isObject(extensions) ? Object.entries(extensions) : [];
}
