import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";

type Message = readonly MessageFormatElement[];

// The language is the page's, so that one script serves every language of a package.
const PRELUDE = `const lang = () => document.documentElement.lang || "en";
const number = (n) => new Intl.NumberFormat(lang()).format(n);
const plural = (n, forms) =>
  (forms["=" + n] || forms[new Intl.PluralRules(lang()).select(n)] || forms.other)(number(n));
`;

/** Messages as the source of a module that exports `messages`, a record of small functions. */
export function toScript(messages: Readonly<Record<string, Message>>): string {
  const entries = Object.entries(messages).map(
    ([name, message]) => `${name}: (v) => ${concatenated(message)},`,
  );
  return `${PRELUDE}export const messages = {\n${entries.join("\n")}\n};\n`;
}

function concatenated(message: Message): string {
  return ['""', ...message.map(expression)].join(" + ");
}

function expression(part: MessageFormatElement): string {
  switch (part.type) {
    case TYPE.literal:
      return JSON.stringify(part.value);
    case TYPE.argument:
      return `v.${part.value}`;
    case TYPE.number:
      return `number(v.${part.value})`;
    case TYPE.pound:
      return "n";
    case TYPE.plural:
      return `plural(v.${part.value}, {${Object.entries(part.options).map(form).join(", ")}})`;
    default:
      throw new Error(`messages know no ${TYPE[part.type]}`);
  }
}

function form([category, option]: [string, { readonly value: Message }]): string {
  return `${JSON.stringify(category)}: (n) => ${concatenated(option.value)}`;
}
