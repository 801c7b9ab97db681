import type { BodyReader } from "./body.ts";

/** Nothing but the question's words: what learners enter is their own. */
export const words: BodyReader<"words"> = {
  starts: () => false,
  read: () => ({}),
};
