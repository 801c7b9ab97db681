import type { BodyReader } from "./body.ts";
import { isTaskList } from "./options.ts";

/** Nothing but the question's words: what learners enter is their own. */
export const words: BodyReader<"words"> = {
  // Options are no part of it, but what an author may have meant.
  starts: isTaskList,
  read(tokens, { kind, context }) {
    const [list] = tokens;
    if (!list) return {};
    const place = context.document.reader.positions.placeOf(list);
    context.report.add("question/has-no-options", place, { kind });
    return {};
  },
};
