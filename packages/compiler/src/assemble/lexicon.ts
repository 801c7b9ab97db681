import { ANYBODY } from "@coursewright/course";
import { WORD } from "../parse/markdown.ts";
import type { WordYaml } from "../schema/words-file.ts";
import { escapeHtml } from "./text.ts";

/** The forms of a word by name, the first one first. */
export type Forms = Readonly<Record<string, string>>;

/** A word of `words.yaml`. */
export interface Entry {
  /** For everybody who has none of their own. */
  readonly forms: Forms;
  readonly byRole: ReadonlyMap<string, Forms>;
}

/** The form that `{{client}}` means. */
const USUAL = "default";

/** What `{{client}}` and `{{client.plural}}` stand for, and for whom. */
export class Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The role whose words stand in the page before anybody has chosen. */
  private readonly shown: string;

  constructor(
    words: Readonly<Record<string, WordYaml>>,
    roles: readonly string[],
    shown = ANYBODY,
  ) {
    const entries = Object.entries(words).map(
      ([name, word]) => [name, entryOf(word, roles)] as const,
    );
    this.entries = new Map(entries);
    this.shown = shown;
  }

  /** A plain text with its words filled in, as the page shows it first; what nobody has explained stays as it is. */
  filled(text: string): string {
    return text.replace(WORDS, (all, name: string) => this.plain(name) ?? all);
  }

  /** A word as HTML; where roles differ, with what each of them reads. */
  html(reference: string): string | undefined {
    const { entry, form } = this.find(reference);
    const shown = this.plain(reference);
    if (!entry || shown === undefined) return undefined;
    const usual = formIn(entry.forms, form);
    const own = [...entry.byRole].map(([role, forms]) => [role, formIn(forms, form)] as const);
    const differing = own.filter(([, word]) => word !== usual);
    if (differing.length === 0) return escapeHtml(shown);
    const words = Object.fromEntries([[USUAL, usual], ...differing]);
    // One element whose text changes, and not one for each role: its text is read by reports, titles and windows.
    return `<span data-by-role="${escapeHtml(JSON.stringify(words))}">${escapeHtml(shown)}</span>`;
  }

  /** The word and the form that a reference such as `client.plural` names. */
  find(reference: string): { readonly entry: Entry | undefined; readonly form: string } {
    const [name = "", form = USUAL] = reference.split(".");
    return { entry: this.entries.get(name), form };
  }

  private plain(reference: string): string | undefined {
    const { entry, form } = this.find(reference);
    return entry && formIn(entry.byRole.get(this.shown) ?? entry.forms, form);
  }
}

const WORDS = new RegExp(WORD.source, "gu");

/** A form by its name; the first one where the usual one is not named. */
export function formIn(forms: Forms, form: string): string | undefined {
  // A form may be called `constructor`; only the author's own count.
  if (Object.hasOwn(forms, form)) return forms[form];
  return form === USUAL ? Object.values(forms)[0] : undefined;
}

function entryOf(word: WordYaml, roles: readonly string[]): Entry {
  if (typeof word === "string") return { forms: { [USUAL]: word }, byRole: new Map() };
  const forms: Record<string, string> = {};
  const byRole = new Map<string, Forms>();
  for (const [key, value] of Object.entries(word)) {
    if (roles.includes(key)) byRole.set(key, formsOf(value));
    else if (typeof value === "string") forms[key] = value;
  }
  return { forms, byRole };
}

function formsOf(value: string | Forms): Forms {
  return typeof value === "string" ? { [USUAL]: value } : value;
}
