import type { Localized, TaskBlock } from "@coursewright/course";
import { type Desk, recordView } from "../desk.ts";

/** What is done away from the screen; its words are the screen's title. */
export function taskView({ id, task }: Localized<TaskBlock>, desk: Desk): object {
  const { words } = desk.messages;
  return {
    id,
    ...recordView(desk.sends, desk),
    ...(task === "do"
      ? { kindWord: words.taskDo, how: words.taskDoHow, tick: words.taskDone }
      : { kindWord: words.taskWorkshop, how: words.taskWorkshopHow, tick: words.taskThere }),
  };
}
