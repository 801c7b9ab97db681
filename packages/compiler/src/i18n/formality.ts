import type { Formality } from "./terms.ts";

/** Words that address somebody, by language: what is never said when learners are addressed the other way. */
interface Addressing {
  readonly informal: readonly string[];
  readonly formal: readonly string[];
}

/** Small and capital letters differ where only one of them addresses somebody: `Sie` and `sie`. */
const ADDRESSING: Readonly<Record<string, Addressing>> = {
  nl: {
    informal: ["je", "jij", "jou", "jouw", "jullie", "jezelf"],
    formal: ["u", "uw", "uzelf"],
  },
  de: {
    informal: [
      "du",
      "dich",
      "dir",
      "dein",
      "deine",
      "deinen",
      "deinem",
      "deiner",
      "deines",
      "euch",
    ],
    formal: ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"],
  },
  fr: {
    informal: ["tu", "te", "toi", "ton", "ta", "tes"],
    formal: ["vous", "votre", "vos"],
  },
  es: {
    informal: ["tú", "te", "ti", "tu", "tus", "contigo"],
    formal: ["usted", "ustedes"],
  },
  pl: {
    informal: ["ty", "ciebie", "tobie", "cię", "twój", "twoja", "twoje"],
    formal: ["Pan", "Pani", "Państwo", "Pana", "Panią", "Państwa"],
  },
  uk: {
    informal: ["ти", "тебе", "тобі", "твій", "твоя", "твоє"],
    formal: ["Ви", "Вас", "Вам", "Ваш", "Ваша", "Ваше"],
  },
  tr: {
    informal: ["sen", "seni", "sana", "senin"],
    formal: ["siz", "sizi", "size", "sizin"],
  },
};

/** Words that begin a sentence with a capital letter and mean a third person then. */
const ALSO_OTHERS = new Set(["Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihnen", "Ihres"]);

/** The word by which a text addresses learners the other way; nothing where all is as wanted, or unknown. */
export function oddAddress(words: string, locale: string, wanted: Formality): string | undefined {
  const lists = ADDRESSING[locale.split("-")[0] ?? ""];
  if (!lists) return undefined;
  const odd = wanted === "informal" ? lists.formal : lists.informal;
  const found = [...words.matchAll(/[\p{L}\p{M}]+/gu)].find(
    ({ 0: word, index }) =>
      isIn(word, odd) && !(ALSO_OTHERS.has(word) && startsSentence(words, index)),
  );
  return found?.[0];
}

function isIn(word: string, list: readonly string[]): boolean {
  return list.includes(word) || (!isCapitalised(list) && list.includes(word.toLowerCase()));
}

function isCapitalised([first = ""]: readonly string[]): boolean {
  return first !== first.toLowerCase();
}

function startsSentence(words: string, index: number): boolean {
  return /(^|[.!?:…"“„«*_(]\s*)$/.test(words.slice(0, index));
}
