import { oneChoice } from "../choice/view.ts";
import type { QuestionView } from "../view.ts";
import type { Poll, PollResponse } from "./index.ts";

/** One option, chosen by a radio button; as nothing is scored, none is ever marked. */
export const view: QuestionView<Poll, PollResponse> = oneChoice;
