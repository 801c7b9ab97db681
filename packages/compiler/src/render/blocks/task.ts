import type { Localized, TaskBlock } from "@coursewright/course";
import type { Desk } from "../desk.ts";

/** What is done away from the screen; its words are the screen's title. */
export function taskView({ id, task }: Localized<TaskBlock>, { messages, recorder }: Desk): object {
  const { words } = messages;
  return {
    id,
    recordIcon: recorder === "lms" ? "sent" : "lock",
    recordWord: recorder === "lms" ? words.recordedByLms : words.onlyYou,
    ...(task === "do"
      ? { kindWord: words.taskDo, how: words.taskDoHow, tick: words.taskDone }
      : { kindWord: words.taskWorkshop, how: words.taskWorkshopHow, tick: words.taskThere }),
  };
}
