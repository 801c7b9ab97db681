import { oneChoice } from "../choice/view.ts";
import type { QuestionView } from "../view.ts";
import type { Single, SingleResponse } from "./index.ts";

/** One option, chosen by a radio button. */
export const view: QuestionView<Single, SingleResponse> = oneChoice;
