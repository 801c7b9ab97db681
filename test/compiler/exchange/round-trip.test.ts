import { expect } from "chai";
import fc from "fast-check";
import { type Admission, admit } from "../../../packages/compiler/src/i18n/exchange/admit.ts";
import {
  EXCHANGE_FORMATS,
  type Exchange,
  type ExchangeFormat,
  STATES,
  unitsIn,
} from "../../../packages/compiler/src/i18n/exchange/exchange.ts";
import { readExchange } from "../../../packages/compiler/src/i18n/exchange/read-exchange.ts";
import type { Returned } from "../../../packages/compiler/src/i18n/exchange/returned.ts";
import { writeExchange } from "../../../packages/compiler/src/i18n/exchange/write-exchange.ts";
import { anyMarkdown, anyText, anyTranslation, exchangeOf, shown } from "./arbitrary.ts";

const anyUnit = fc.oneof(
  fc.record({
    source: anyMarkdown,
    target: fc.option(anyMarkdown, { nil: undefined }),
    state: fc.constantFrom(...STATES),
    stale: fc.option(fc.constant(true as const), { nil: undefined }),
    speaker: fc.option(anyText, { nil: undefined }),
    note: anyText,
  }),
  fc.record({
    source: anyText.map((text) => `w${text}`),
    target: fc.option(anyText, { nil: undefined }),
    form: fc.constantFrom("plain" as const, "answers" as const),
  }),
);

for (const format of EXCHANGE_FORMATS) {
  describe(`words as ${format}`, () => {
    it("change nothing when nobody touched the file", async () => {
      const untouched = fc.asyncProperty(fc.array(anyUnit, { minLength: 1 }), async (units) => {
        const course = exchangeOf(units.map(withoutUndefined));
        const back = admit(await returned(course, format), course, {});
        expect(back).to.include({ kind: "admitted", units: 0 });
      });
      await fc.assert(untouched, { numRuns: 25 });
    });

    it("are those of the translator when all are translated", async () => {
      const translating = fc.asyncProperty(
        fc.array(anyTranslation, { minLength: 1 }),
        async (units) => {
          const course = exchangeOf(units.map(({ source }) => ({ source })));
          const done = await returned(exchangeOf(units), format);
          const back = admit(withoutBase(done), course, {});
          expect(targetsOf(back).map(shown)).to.deep.equal(
            units.map(({ target }) => shown(target)),
          );
        },
      );
      await fc.assert(translating, { numRuns: 25 });
    });

    it("are the same bytes each time", async () => {
      const course = exchangeOf([{ source: "**One** two", target: "**Een** twee" }]);
      const [one, other] = [
        await writeExchange(course, format),
        await writeExchange(course, format),
      ];
      expect(Buffer.compare(one, other)).to.equal(0);
    });
  });
}

async function returned(exchange: Exchange, format: ExchangeFormat): Promise<Returned> {
  const reading = await readExchange(await writeExchange(exchange, format), `a.${format}`);
  if (reading.kind === "read") return reading.returned;
  throw new Error(JSON.stringify(reading));
}

/** As if somebody had typed the translations into a file that left without them. */
function withoutBase(back: Returned): Returned {
  return { ...back, units: back.units.map(({ base: _, ...unit }) => unit) };
}

function targetsOf(admission: Admission): readonly (string | undefined)[] {
  if (admission.kind !== "admitted") throw new Error(JSON.stringify(admission));
  return unitsIn(admission.changes).map(({ target }) => target);
}

function withoutUndefined<T extends object>(unit: T): Partial<T> {
  const entries = Object.entries(unit).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>; // the same keys, some left out
}
