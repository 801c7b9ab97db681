import { expect } from "chai";
import { calendarText } from "../../packages/compiler/src/render/blocks/calendar.ts";
import { calendarFile } from "../../packages/player/src/calendar.ts";

const NOW = new Date("2026-02-27T10:20:30.400Z");

/** The lines as a calendar reads them: what was folded is one line. */
function linesOf(words: string, days: number, rule?: "DAILY" | "WEEKLY"): readonly string[] {
  return fileOf(words, days, rule).replaceAll("\r\n ", "").split("\r\n");
}

function fileOf(words: string, days: number, rule?: "DAILY" | "WEEKLY"): string {
  const calendar = calendarText(rule);
  return calendarFile({ calendar, uid: "tomorrow-1@com.example", words, now: NOW, days });
}

describe("a reminder", () => {
  it("is set for nine o'clock wherever the learner is, so many days on", () => {
    expect(linesOf("Wait.", 2)).to.include("DTSTART:20260301T090000");
  });

  it("starts tomorrow and comes every day", () => {
    expect(linesOf("Wait.", 1, "DAILY")).to.include.members([
      "DTSTART:20260228T090000",
      "RRULE:FREQ=DAILY",
    ]);
  });

  it("starts in a week and comes every week", () => {
    expect(linesOf("Wait.", 7, "WEEKLY")).to.include.members([
      "DTSTART:20260306T090000",
      "RRULE:FREQ=WEEKLY",
    ]);
  });

  it("says when it was made and which one it is", () => {
    expect(linesOf("Wait.", 2)).to.include.members([
      "DTSTAMP:20260227T102030Z",
      "UID:tomorrow-1@com.example",
    ]);
  });

  it("escapes what the format would take for its own", () => {
    expect(linesOf("One, two; \\ three\nfour", 2)).to.include(
      "SUMMARY:One\\, two\\; \\\\ three\\nfour",
    );
  });

  it("has no line over 75 octets and cuts no letter", () => {
    const words = "Zuhören – 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 und wiederholen. "
      .repeat(9)
      .trim();
    const file = fileOf(words, 2);
    const sizes = file.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).to.be.at.most(75);
    expect(file.replaceAll("\r\n ", "")).to.contain(`SUMMARY:${words}`);
  });

  it("ends every line as the format asks", () => {
    expect(fileOf("b", 2)).to.match(/^BEGIN:VCALENDAR\r\n(?:[^\r\n]+\r\n)+$/);
  });
});
