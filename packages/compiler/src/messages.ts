import type { Locale } from "@coursewright/course";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { catalogueFor } from "./i18n/catalogues.ts";
import { isPseudo } from "./i18n/pseudo.ts";
import { pseudoMessage } from "./i18n/pseudo-message.ts";
import { readYaml } from "./parse/yaml.ts";
import { format, type Values } from "./render/format.ts";
import { toParts } from "./render/message-parts.ts";
import { readTemplateFile } from "./templates.ts";

/** The interface's words in one language. */
export interface Messages {
  /** Words that stand in the page as they are. */
  readonly words: Readonly<Record<string, string>>;
  /** A message of the page with its blanks filled. */
  say(name: string, values: Values): string;
  /** The messages that the player fills itself, as JSON. */
  readonly parts: string;
}

type Parsed = Readonly<Record<string, readonly MessageFormatElement[]>>;

const loaded = new Map<Locale, Messages>();

/** The words of a language, or of the nearest that has some; read once a run. */
export function loadMessages(locale: Locale): Messages {
  const messages = loaded.get(locale) ?? read(locale);
  loaded.set(locale, messages);
  return messages;
}

function read(locale: Locale): Messages {
  const catalogue = catalogueFor(locale);
  // Our own file: its two parts are flat lists of messages, which a test holds it to.
  const file = readYaml(readTemplateFile(`messages/${catalogue}.yaml`)) as Record<
    string,
    Record<string, string>
  >;
  const page = parseAll(file.page ?? {}, locale);
  const languages = { words: catalogue, numbers: locale };
  return {
    words: Object.fromEntries(Object.entries(page).flatMap(plain)),
    say: (name, values) => format(messageOf(page, name), values, languages),
    parts: toParts(parseAll(file.player ?? {}, locale)),
  };
}

function parseAll(texts: Readonly<Record<string, string>>, locale: Locale): Parsed {
  const options = { ignoreTag: true };
  const made = (message: readonly MessageFormatElement[]) =>
    isPseudo(locale) ? pseudoMessage(message, locale) : message;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, made(parse(text, options))]),
  );
}

function plain([name, message]: [string, readonly MessageFormatElement[]]): [string, string][] {
  const isPlain = message.every((part) => part.type === TYPE.literal);
  const words = message.map((part) => (part.type === TYPE.literal ? part.value : ""));
  return isPlain ? [[name, words.join("")]] : [];
}

function messageOf(page: Parsed, name: string): readonly MessageFormatElement[] {
  const message = page[name];
  if (!message) throw new Error(`no message "${name}"`);
  return message;
}
