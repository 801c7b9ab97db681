import { readdirSync, readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { expect } from "chai";
import { parse as parseYaml } from "yaml";
import { CATALOGUES, catalogueFor } from "../../packages/compiler/src/i18n/catalogues.ts";
import { loadMessages } from "../../packages/compiler/src/messages.ts";
import { FOREIGN, NEVER } from "./catalogue-words.ts";

const FOLDER = new URL("../../templates/messages/", import.meta.url);

/** Messages by `page.next`, `player.next` and so on. */
type Catalogue = ReadonlyMap<string, string>;

const english = read("en");

describe("the catalogues of the interface", () => {
  it("are those that the compiler knows", () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(".yaml", ""));
    expect(files).to.have.members([...CATALOGUES]);
  });

  for (const locale of CATALOGUES) describe(locale, () => holdsTo(locale));
});

describe("the catalogue for a language", () => {
  for (const [locale, found] of [
    ["pt-BR", "pt-BR"],
    ["pt", "pt-BR"],
    ["pt-PT", "pt-BR"],
    ["zh", "zh-Hans"],
    ["zh-Hans-CN", "zh-Hans"],
    ["en-GB", "en"],
    ["nl-BE", "nl"],
    ["fi", "en"],
    ["qps", "en"],
  ] as const) {
    it(`is ${found} for ${locale}`, () => {
      expect(catalogueFor(locale)).to.equal(found);
    });
  }

  it("has words in its own plural and numbers of the course's country", () => {
    expect(loadMessages("de-AT").say("points", { points: 1.5 })).to.equal("1,5 Punkte");
    expect(loadMessages("ja").say("points", { points: 1 })).to.equal("1点");
    expect(loadMessages("ko").say("points", { points: 1 })).to.equal("1 point");
  });

  it("takes the form of the number in a language with six of them", () => {
    const { say } = loadMessages("ar");
    const said = [1, 2, 3, 11, 100].map((questions) => say("questionCount", { questions }));
    expect(said).to.deep.equal(["سؤال واحد", "سؤالان", "3 أسئلة", "11 سؤالًا", "100 سؤال"]);
  });
});

function holdsTo(locale: string): void {
  const messages = read(locale);

  it("has each message, and no others", () => {
    expect([...messages.keys()]).to.have.members([...english.keys()]);
  });

  it("asks for the same arguments as English", () => {
    expect(each(messages, argumentsOf)).to.deep.equal(each(english, argumentsOf));
  });

  it("chooses words as English does", () => {
    expect(each(messages, selections)).to.deep.equal(each(english, selections));
  });

  it("has exactly the plural forms of its language", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const complete = [...pluralCategories].sort().join(" ");
    const found = [...messages].flatMap(([name, message]) =>
      plurals(parsed(message))
        // One that only tells a number from all others says nothing in the plural.
        .filter((forms) => forms !== "other" && forms !== complete)
        .map((forms) => `${name}: ${forms}`),
    );
    expect(found).to.deep.equal([]);
  });

  it("inflects wherever English does", () => {
    const counted = each(english, (message) => plurals(message).includes("one other"));
    const inflected = each(messages, (message) => plurals(message).some((forms) => forms !== ""));
    for (const [name, isCounted] of Object.entries(counted)) {
      if (isCounted) expect(inflected[name], name).to.equal(true);
    }
  });

  it("blames nobody, begs nobody and shouts at nobody", () => {
    const never = NEVER[locale] ?? /^/;
    const found = [...messages].filter(([, message]) => never.test(wordsIn(message)));
    expect(found).to.deep.equal([]);
  });

  if (locale !== "en") {
    it("leaves no English", () => {
      const left = [...messages].filter(
        ([name, message]) =>
          message === english.get(name) && hasWords(message) && !FOREIGN.has(message),
      );
      expect(left).to.deep.equal([]);
    });
  }
}

function read(locale: string): Catalogue {
  const parts = parseYaml(readFileSync(new URL(`${locale}.yaml`, FOLDER), "utf8"));
  return new Map(
    ["page", "player"].flatMap((part) =>
      Object.entries<string>(parts[part]).map(([name, message]) => [`${part}.${name}`, message]),
    ),
  );
}

type Message = readonly MessageFormatElement[];

function parsed(message: string): Message {
  return parse(message, { ignoreTag: true });
}

function each<T>(messages: Catalogue, of: (message: Message) => T): Record<string, T> {
  const sorted = [...messages].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, message]) => [name, of(parsed(message))]));
}

/** Every part of a message, those inside its forms too. */
function parts(message: Message): Message {
  return message.flatMap((part) => [part, ...formsOf(part).flatMap(([, form]) => parts(form))]);
}

function formsOf(part: MessageFormatElement): readonly (readonly [string, Message])[] {
  if (part.type !== TYPE.plural && part.type !== TYPE.select) return [];
  return Object.entries(part.options).map(([name, { value }]) => [name, value]);
}

function argumentsOf(message: Message): readonly string[] {
  const named = parts(message).flatMap((part) =>
    part.type === TYPE.literal || part.type === TYPE.pound ? [] : [part.value],
  );
  return [...new Set(named)].sort();
}

function selections(message: Message): readonly string[] {
  const all = parts(message).flatMap((part) =>
    part.type === TYPE.select ? [`${part.value}: ${Object.keys(part.options).sort()}`] : [],
  );
  return [...new Set(all)].sort();
}

/** The categories of each plural in the order of the alphabet; none where all forms are for one number each. */
function plurals(message: Message): readonly string[] {
  return parts(message).flatMap((part) => {
    if (part.type !== TYPE.plural) return [];
    const categories = Object.keys(part.options).filter((form) => !form.startsWith("="));
    return [categories.sort().join(" ")];
  });
}

function hasWords(message: string): boolean {
  return /\p{L}{2}/u.test(wordsIn(message));
}

/** What a message says, without what ICU reads. */
function wordsIn(message: string): string {
  const said = parts(parsed(message)).map((part) => (part.type === TYPE.literal ? part.value : ""));
  return said.join(" ");
}
