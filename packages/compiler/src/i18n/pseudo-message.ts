import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { BRACKETS, disguised, type PseudoLocale, padding } from "./pseudo.ts";

type Message = readonly MessageFormatElement[];

/** A message of the interface as a pseudo-locale has it: its arguments stay, and so does what is empty. */
export function pseudoMessage(message: Message, locale: PseudoLocale): Message {
  const [only, more] = message;
  // A message that is one choice has brackets in each of its forms: one of them may be empty.
  if (only && !more && hasForms(only)) {
    return [mapForms(only, (form) => pseudoMessage(form, locale))];
  }
  if (message.length === 0) return message;
  const [open, close] = BRACKETS;
  const longer = padding(lettersIn(message), locale);
  return [literal(open), ...inLetters(message, locale), literal(longer + close)];
}

type WithForms = Extract<MessageFormatElement, { options: unknown }>;

function hasForms(part: MessageFormatElement): part is WithForms {
  return part.type === TYPE.plural || part.type === TYPE.select;
}

function inLetters(message: Message, locale: PseudoLocale): MessageFormatElement[] {
  return message.map((part) => {
    if (part.type === TYPE.literal) return literal(disguised(part.value, locale));
    return hasForms(part) ? mapForms(part, (form) => inLetters(form, locale)) : part;
  });
}

function mapForms(part: WithForms, change: (form: Message) => Message): MessageFormatElement {
  const forms = Object.entries(part.options).map(([name, form]) => [
    name,
    { ...form, value: [...change(form.value)] },
  ]);
  return { ...part, options: Object.fromEntries(forms) };
}

function lettersIn(message: Message): number {
  const counts = message.map((part) => {
    if (part.type === TYPE.literal) return part.value.match(/\p{L}/gu)?.length ?? 0;
    if (!hasForms(part)) return 0;
    return Math.max(...Object.values(part.options).map(({ value }) => lettersIn(value)));
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function literal(value: string): MessageFormatElement {
  return { type: TYPE.literal, value };
}
