/** What a calendar is to remind of. */
export interface Reminder {
  /** The file, with a name in braces for whatever is not known before. */
  readonly calendar: string;
  /** Unique in the world. */
  readonly uid: string;
  readonly words: string;
  readonly now: Date;
  /** Days until it is for the first time. */
  readonly days: number;
}

/** An iCalendar file with one reminder, at nine o'clock wherever the learner is. */
export function calendarFile({ calendar, uid, words, now, days }: Reminder): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const values: Record<string, string> = {
    uid: folded(uid),
    words: folded(words.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n")),
    now: now.toISOString().replace(/[-:]|\.\d+/g, ""),
    // Sweden writes dates as the standard does, but for the hyphens.
    day: day.toLocaleDateString("sv").replaceAll("-", ""),
  };
  return calendar.replace(/{(\w+)}/g, (_, name) => values[name] ?? "").replaceAll("\n", "\r\n");
}

/** At most 75 octets a line, without cutting a letter of up to four; what goes on starts with a blank. */
function folded(text: string): string {
  return text.replace(/.{15}(?=.)/gu, "$&\n ");
}
