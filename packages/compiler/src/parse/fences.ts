import type { Edit, Place, Report } from "@coursewright/course";
import { CodeTracker } from "./code-blocks.ts";
import { type Opening, readOpening } from "./opening.ts";
import { placeIn, placeOfLine, type Source } from "./source.ts";
import { BLOCKS, HOLDERS } from "./vocabulary.ts";

/** A file in the order it was written: Markdown, and the blocks between it. */
export type Part = Run | Fence;

/** Lines of Markdown without any fence. */
interface Run {
  readonly kind: "run";
  /** Line of its first character in the file. */
  readonly line: number;
  readonly text: string;
  /** Where its lines start in the file. */
  readonly columns: readonly number[];
}

/** A block of ours; a leaf has no parts. */
export interface Fence {
  readonly kind: "fence";
  readonly opening: Opening;
  readonly parts: readonly Part[];
  /** A language says it in its own way; see `Adapted`. */
  readonly adapted?: true;
}

/** Splits a file, from a line on, into Markdown and blocks. */
export function splitFences(source: Source, firstLine: number, report: Report): readonly Part[] {
  const splitter = new Splitter(source, report);
  for (let line = firstLine; line <= source.lines.length; line++) splitter.take(line);
  return splitter.finish();
}

/** Blocks that may stand in each other. */
const DEPTH = 8;

interface Level {
  readonly opening?: Opening;
  readonly parts: Part[];
}

class Splitter {
  private readonly source: Source;
  private readonly report: Report;
  private readonly root: Level = { parts: [] };
  private readonly open: Level[] = [];
  private readonly code = new CodeTracker();
  private run: { line: number; lines: string[] } | undefined;
  /** The last line that was a fence. */
  private mark = 0;
  /** The line that opened the last code block. */
  private codeLine = 0;
  /** Closing lines that belong to blocks which a heading closed before them. */
  private forgiven = 0;

  constructor(source: Source, report: Report) {
    this.source = source;
    this.report = report;
  }

  take(line: number): void {
    const text = this.source.lines[line - 1] ?? "";
    const wasOpen = this.code.isOpen;
    const code = this.code.isCode(text);
    if (!wasOpen && this.code.isOpen) this.codeLine = line;
    if (!code && /^#{1,2}([ \t]|$)/.test(text)) this.closeAll(placeOfLine(this.source, line));
    if (code || !this.takeMark(line, text)) this.addLine(line, text);
    else this.mark = line;
  }

  finish(): readonly Part[] {
    this.reportOpenCode();
    this.closeAll(undefined);
    this.endRun();
    return this.root.parts;
  }

  /** Whether the line was a fence and is dealt with. */
  private takeMark(line: number, text: string): boolean {
    if (/^\s*:{3,}\s*$/.test(text)) {
      this.close(line, text);
      return true;
    }
    const opening = readOpening(this.source, line, this.report);
    if (!opening) return this.takeStray(line, text);
    this.tidyBlankBefore(line);
    this.start(opening);
    return true;
  }

  private takeStray(line: number, text: string): boolean {
    if (!text.startsWith(":::")) return false;
    const place = placeOfLine(this.source, line);
    this.report.add("fence/no-name", place, { text: text.trim() });
    // Braces can only open something, so that its closing line closes it.
    if (text.includes("{")) this.start(namelessOpening(place));
    return true;
  }

  private start(opening: Opening): void {
    this.endRun();
    const holder = this.open.at(-1)?.opening;
    if (holder?.known && !HOLDERS.includes(holder.name)) {
      const names = { name: opening.name, holder: holder.name };
      this.report.add("fence/may-not-hold", opening.place, names, { related: holder.place });
    }
    if (opening.leaf) this.top().parts.push({ kind: "fence", opening, parts: [] });
    else this.open.push({ opening: this.withinDepth(opening), parts: [] });
  }

  /** What is in each other deeper than anybody writes is not looked into. */
  private withinDepth(opening: Opening): Opening {
    if (this.open.length < DEPTH) return opening;
    if (this.open.length === DEPTH) this.report.add("block/too-deep", opening.place, {});
    return { ...opening, known: false };
  }

  private close(line: number, text: string): void {
    const place = placeOfLine(this.source, line);
    const exact = text.trim() === text ? undefined : this.outdent(line);
    if (/^\s/.test(text)) this.report.add("fence/indented-close", place, {}, exact);
    else if (exact) this.report.add("fence/blanks", place, { text: ":::" }, exact);
    else if (text.length > 3) this.report.tidy({ place, text: ":::" });
    this.needBlankBefore(line);
    this.endRun();
    if (this.open.length > 0) this.pop();
    else if (this.forgiven > 0) this.forgiven--;
    else this.report.add("fence/closes-nothing", place, {});
  }

  // Legal Markdown, and never meant where blocks or headings follow.
  private reportOpenCode(): void {
    if (!this.code.isOpen) return;
    const swallowed = this.source.lines.slice(this.codeLine);
    if (!swallowed.some((text) => /^(:::|#{1,2}[ \t])/.test(text))) return;
    this.report.add("text/code-never-closed", placeOfLine(this.source, this.codeLine), {});
  }

  private outdent(line: number): { fix: { place: Place; text: string } } {
    const text = this.source.lines[line - 1] ?? "";
    const place = placeIn(this.source, { line, column: 1, length: text.length });
    return { fix: { place, text: text.trim() } };
  }

  private tidyBlankBefore(line: number): void {
    const before = this.source.lines[line - 2] ?? "";
    if (before.trim() !== "") this.report.tidy(this.blankBefore(line));
  }

  private blankBefore(line: number): Edit {
    return { place: placeIn(this.source, { line, column: 1, length: 0 }), text: "\n" };
  }

  // Markdown viewers and Prettier would glue the fence to the last option otherwise.
  private needBlankBefore(line: number): void {
    const before = this.source.lines[line - 2]?.trim() ?? "";
    // Between two marks nothing of the author's is glued.
    if (before === "" || this.mark === line - 1) return this.tidyBlankBefore(line);
    const place = placeOfLine(this.source, line);
    this.report.add("fence/needs-blank-line", place, { before }, { fix: this.blankBefore(line) });
  }

  private closeAll(next: Place | undefined): void {
    while (this.open.length > 0) {
      const opening = this.open.at(-1)?.opening;
      if (opening) this.reportUnclosed(opening, next);
      this.endRun();
      this.pop("cut-off");
      if (next) this.forgiven++;
    }
  }

  private reportUnclosed(opening: Opening, next: Place | undefined): void {
    // Its number of colons was reported: it may be meant to have no end.
    if (!opening.known && BLOCKS.includes(opening.name)) return;
    const params = { name: opening.name, ...(next && { nextLine: next.line }) };
    this.report.add("fence/never-closed", opening.place, params, { related: next });
  }

  /** Ends the block opened last; what is cut off is not looked into, for it would lack what follows. */
  private pop(how: "whole" | "cut-off" = "whole"): void {
    const level = this.open.pop();
    if (!level?.opening) return;
    const opening = how === "whole" ? level.opening : { ...level.opening, known: false };
    this.top().parts.push({ kind: "fence", opening, parts: level.parts });
  }

  private top(): Level {
    return this.open.at(-1) ?? this.root;
  }

  private addLine(line: number, text: string): void {
    if (this.mark === line - 1 && line > 1 && text.trim() !== "") {
      this.report.tidy(this.blankBefore(line));
    }
    this.run ??= { line, lines: [] };
    this.run.lines.push(text);
  }

  private endRun(): void {
    const { run } = this;
    this.run = undefined;
    if (!run || run.lines.every((text) => text.trim() === "")) return;
    const { line, lines } = run;
    const columns = lines.map((_, index) => this.source.columns?.get(line + index) ?? 1);
    this.top().parts.push({ kind: "run", line, text: lines.join("\n"), columns });
  }
}

/** Stands for a block whose name is missing. */
function namelessOpening(place: Place): Opening {
  const attributes = { settings: new Map(), place, text: "", whole: false };
  return { name: "?", leaf: false, attributes, place, known: false };
}
