import type { Locale } from "@coursewright/course";
import { type MessageFormatElement, parse } from "@formatjs/icu-messageformat-parser";
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

// Until there are more: every language falls back to English.
const FILE = "messages/en.yaml";

const loaded = new Map<Locale, Messages>();

/** The words of a language, read once a run. */
export function loadMessages(locale: Locale): Messages {
  const messages = loaded.get(locale) ?? read(locale);
  loaded.set(locale, messages);
  return messages;
}

function read(locale: Locale): Messages {
  // Our own file: its two parts are flat lists of messages, which a test holds it to.
  const file = readYaml(readTemplateFile(FILE)) as Record<string, Record<string, string>>;
  const page = parseAll(file.page ?? {});
  return {
    words: Object.fromEntries(Object.entries(page).flatMap(plain)),
    say: (name, values) => format(messageOf(page, name), values, locale),
    parts: toParts(parseAll(file.player ?? {})),
  };
}

function parseAll(texts: Readonly<Record<string, string>>): Parsed {
  const options = { ignoreTag: true };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, parse(text, options)]),
  );
}

function plain([name, message]: [string, readonly MessageFormatElement[]]): [string, string][] {
  const [only, more] = message;
  return only && !more && only.type === 0 ? [[name, only.value]] : [];
}

function messageOf(page: Parsed, name: string): readonly MessageFormatElement[] {
  const message = page[name];
  if (!message) throw new Error(`no message "${name}"`);
  return message;
}
