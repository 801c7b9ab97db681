import type { Footnote, Footnotes, Place } from "@coursewright/course";
import { suggest } from "../parse/suggest.ts";
import type { TextContext } from "./context.ts";

interface Cited {
  readonly label: string;
  /** Of the file that holds the note: a snippet brings its own. */
  readonly context: TextContext;
  readonly number: number;
  citations: number;
}

/** The footnotes that a screen cites, numbered as they come. */
export class Notes {
  private readonly lesson: string;
  private readonly used = new Set<string>();
  private screen = "";
  private cited = new Map<string, Cited>();

  constructor(lesson: string) {
    this.lesson = lesson;
  }

  startScreen(slug: string): void {
    this.screen = slug;
    this.cited = new Map();
  }

  /** The mark in the text; nothing when the file has no such note. */
  cite(label: string, context: TextContext): string {
    const key = `${context.document.source.file}#${label}`;
    const number = this.cited.size + 1;
    const known = this.cited.get(key) ?? { label, context, number, citations: 0 };
    known.citations++;
    this.cited.set(key, known);
    this.used.add(label);
    const anchor = this.anchor(known.number);
    const ref = known.citations === 1 ? `${anchor}-ref` : `${anchor}-ref-${known.citations}`;
    return `<sup><a class="cite" id="${ref}" href="#${anchor}">${known.number}</a></sup>`;
  }

  /** Counts as cited what stands in a part that cannot be built yet. */
  spare(text: string): void {
    for (const [, label = ""] of text.matchAll(/\[\^([^\]\s]+)\]/g)) this.used.add(label);
  }

  isUsed(label: string): boolean {
    return this.used.has(label);
  }

  /** The block below the screen, if anything was cited. */
  endScreen(place: Place): Footnotes | undefined {
    const notes: Footnote[] = [];
    // A note may cite a further one, which then joins the end of the list.
    for (const { label, context, number } of this.cited.values()) {
      notes.push({ anchor: this.anchor(number), number, html: this.words(label, context) });
    }
    return notes.length > 0 ? { kind: "footnotes", notes, place } : undefined;
  }

  private words(label: string, context: TextContext) {
    const note = context.document.footnotes.get(label);
    if (!note) throw new Error(`No note is called "${label}"`);
    const tokens = context.document.reader.read(note.text, note);
    return context.words.html(context.writer.blocks(tokens));
  }

  private anchor(number: number): string {
    return `${this.lesson}--${this.screen}--note-${number}`;
  }
}

/** Reports a citation without a note. */
export function reportMissingNote(label: string, place: Place, context: TextContext): void {
  const near = suggest(label, [...context.document.footnotes.keys()]);
  context.report.add("footnote/missing", place, { label, near });
}

/** Reports the notes of a file that nothing in it cites. */
export function reportUnusedNotes({ document, notes, report }: TextContext): void {
  for (const note of document.footnotes.values()) {
    if (notes.isUsed(note.label)) continue;
    const { file } = document.source;
    const endColumn = note.columns[0] ?? 1;
    const place = { file, line: note.line, column: 1, endLine: note.line, endColumn };
    report.add("footnote/unused", place, { label: note.label });
  }
}
