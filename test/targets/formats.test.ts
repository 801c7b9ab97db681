import { expect } from "chai";
import fc from "fast-check";
import {
  clamped,
  clockTime,
  decimal,
  duration,
  identifier,
  languageString,
  timespan,
  timestamp,
} from "../../packages/targets/src/formats.ts";

/** As Moodle writes them down; ADL's own run-time environment agrees. */
const GRAMMAR = {
  timespan: /^(\d{2,4}):(\d{2}):(\d{2}\.\d{1,2})$/,
  duration: /^PT(\d+)H(\d+)M(\d+\.\d{1,2})S$/,
  clock: /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d{1,2})?$/,
  timestamp: /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/,
  decimal: /^-?\d{1,5}(\.\d+)?$/,
  // As scorm-again: after the language no brace may follow.
  description: /^(\{lang=([a-zA-Z]{2,3})(-[a-zA-Z0-9-]{2,8})?\})?(?!\{).{0,250}$/u,
};

const seconds = fc.double({ min: 0, max: 9999 * 3600, noNaN: true });
const moment = fc.integer({ min: 0, max: Date.UTC(2037, 11, 31) });

describe("formats of time", () => {
  it("write a timespan that reads back", () => {
    fc.assert(fc.property(seconds, (n) => near(read(GRAMMAR.timespan, timespan(n)), n)));
  });

  it("write a duration that reads back", () => {
    fc.assert(fc.property(seconds, (n) => near(read(GRAMMAR.duration, duration(n)), n)));
  });

  it("write a timestamp that reads back to the second", () => {
    fc.assert(
      fc.property(moment, (at) => {
        expect(timestamp(at)).to.match(GRAMMAR.timestamp);
        expect(Date.parse(timestamp(at))).to.equal(at - (at % 1000));
      }),
    );
  });

  it("write a clock time anywhere on earth", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -720, max: 840 }), (at, minutesEast) => {
        expect(clockTime(at, minutesEast)).to.match(GRAMMAR.clock);
      }),
    );
  });

  it("fill up with zeros", () => {
    expect(timespan(303.25)).to.equal("0000:05:03.25");
    expect(duration(303.25)).to.equal("PT0H5M3.25S");
    expect(timestamp(Date.UTC(2026, 10, 22, 1, 2, 3, 999))).to.equal("2026-11-22T01:02:03.00Z");
    expect(clockTime(Date.UTC(2026, 10, 22, 23, 30), 60)).to.equal("00:30:00.00");
  });

  it("carry a rounded second on", () => {
    expect(timespan(59.999)).to.equal("0000:01:00.00");
    expect(duration(3599.996)).to.equal("PT1H0M0.00S");
  });

  it("stay in range when a clock is wrong", () => {
    expect(timespan(1e9)).to.equal("9999:59:59.99");
    expect(timespan(-5)).to.equal("0000:00:00.00");
    expect(duration(Number.NaN)).to.equal("PT0H0M0.00S");
    expect(timestamp(Date.UTC(2099, 0, 1))).to.match(GRAMMAR.timestamp);
  });
});

describe("formats of numbers", () => {
  it("never write an exponent", () => {
    fc.assert(
      fc.property(fc.double({ min: -99999, max: 99999, noNaN: true }), (n) => {
        expect(decimal(n)).to.match(GRAMMAR.decimal);
        expect(Number(decimal(n))).to.be.closeTo(n, 1e-7);
      }),
    );
  });

  it("write no zero with a sign", () => {
    expect(decimal(-1e-9)).to.equal("0");
  });

  it("write a score as it was rounded", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), (hundredths) => {
        expect(Number(clamped(hundredths / 100, 0, 100))).to.equal(hundredths / 100);
        expect(Number(clamped(hundredths / 10000, 0, 1))).to.equal(hundredths / 10000);
      }),
    );
  });

  it("keep a score in its range", () => {
    expect(clamped(100.4, 0, 100)).to.equal("100");
    expect(clamped(-3, 0, 100)).to.equal("0");
  });
});

describe("formats of text", () => {
  it("write ids that Moodle takes", () => {
    expect(identifier("say-back:1 ä")).to.equal("say_back_1__");
  });

  it("write a description that every LMS takes", () => {
    const locale = fc.constantFrom("en", "pt-BR", "zh-Hans-CN", "x-private", "", "de-1996");
    const text = fc.string({ unit: "grapheme", maxLength: 400 });
    fc.assert(
      fc.property(text, locale, (words, tag) => {
        const written = languageString(words, tag, 250);
        expect(written).to.match(GRAMMAR.description);
        expect(written.length).to.be.at.most(250);
      }),
    );
  });

  it("leave out a language that no LMS takes", () => {
    expect(languageString("Hi", "x-private", 250)).to.equal("Hi");
    expect(languageString("Hi", "zh-Hans-CN", 250)).to.equal("{lang=zh-Hans}Hi");
  });

  it("make one line of several, and no prefix of a brace", () => {
    expect(languageString("{name}\r\nsays:\tno", "en", 250)).to.equal("{lang=en} {name} says: no");
  });

  it("cut between two characters", () => {
    expect(languageString("👩‍👩‍👧👩‍👩‍👧", "", 12)).to.equal("👩‍👩‍👧…");
  });
});

function read(grammar: RegExp, text: string): number {
  const [, hours, minutes, rest] = grammar.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

function near(value: number, expected: number): void {
  expect(value).to.be.closeTo(expected, 0.00501);
}
