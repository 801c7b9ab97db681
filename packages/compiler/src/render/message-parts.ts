import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";

type Message = readonly MessageFormatElement[];

/** A piece of a message as `packages/player/src/messages.ts` reads it. */
type Part =
  | string
  | 0
  | readonly [name: string, as?: 0 | Readonly<Record<string, readonly Part[]>>];

/** Messages as JSON for the page: the script is the same in every language. */
export function toParts(messages: Readonly<Record<string, Message>>): string {
  const entries = Object.entries(messages).map(([name, message]) => [name, partsOf(message)]);
  return JSON.stringify(Object.fromEntries(entries));
}

function partsOf(message: Message): readonly Part[] {
  return message.map(partOf);
}

function partOf(part: MessageFormatElement): Part {
  switch (part.type) {
    case TYPE.literal:
      return part.value;
    case TYPE.argument:
      return [part.value];
    case TYPE.number:
      return [part.value, 0];
    case TYPE.pound:
      return 0;
    case TYPE.select:
    case TYPE.plural: {
      const forms = Object.entries(part.options);
      return [
        part.value,
        Object.fromEntries(forms.map(([form, { value }]) => [form, partsOf(value)])),
      ];
    }
    default:
      throw new Error(`messages know no ${TYPE[part.type]}`);
  }
}
