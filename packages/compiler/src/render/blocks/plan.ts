import type { Localized, Plan } from "@coursewright/course";
import { escapeHtml } from "../../assemble/text.ts";
import type { Desk } from "../desk.ts";
import { calendarText } from "./calendar.ts";

/** A plan whose gaps are fields, and what its calendar button says. */
export function planView(plan: Localized<Plan>, { messages }: Desk): object {
  const { id, html, gaps, remind } = plan;
  const sentence = html.replace(/<i data-blank="(\d+)"><\/i>/g, (_, at: string) =>
    field(gaps[Number(at)] ?? ""),
  );
  return { id, sentence, ...(remind && reminder(remind, messages)), words: messages.words };
}

function field(asks: string): string {
  const words = escapeHtml(asks);
  return `<input class="blank" type="text" maxlength="200" autocomplete="off" aria-label="${words}" placeholder="${words}">`;
}

function reminder(
  remind: NonNullable<Plan["remind"]>,
  { words, say }: Desk["messages"],
): { readonly days: number; readonly calendar: string; readonly remind: string | undefined } {
  if ("days" in remind) {
    const { days } = remind;
    return { days, calendar: calendarText(undefined), remind: say("remindIn", { days }) };
  }
  return remind.every === "day"
    ? { days: 1, calendar: calendarText("DAILY"), remind: words.remindDay }
    : { days: 7, calendar: calendarText("WEEKLY"), remind: words.remindWeek };
}
