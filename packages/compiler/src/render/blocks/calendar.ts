/** The calendar file of a reminder, but for what only the learner's browser knows; `rule` says how often it comes. */
export function calendarText(rule: "DAILY" | "WEEKLY" | undefined): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Coursewright//Plan//EN",
    "BEGIN:VEVENT",
    "UID:{uid}",
    "DTSTAMP:{now}",
    // Without a time zone, as the standard has it for what is nine o'clock everywhere.
    "DTSTART:{day}T090000",
    "DURATION:PT15M",
    ...(rule ? [`RRULE:FREQ=${rule}`] : []),
    "SUMMARY:{words}",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:{words}",
    "TRIGGER:PT0S",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${line}\n`).join("");
}
