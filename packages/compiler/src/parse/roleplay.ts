import type { Report } from "@coursewright/course";
import { namedAs } from "../i18n/language-file.ts";
import type { RoleplayYaml } from "../schema/roleplay.ts";
import { validateLanguage, validateRoleplay } from "../validators.ts";
import { CodeTracker } from "./code-blocks.ts";
import { openDocument, type TextDocument } from "./document.ts";
import type { FootnoteSource } from "./footnotes.ts";
import type { Token } from "./markdown.ts";
import { MarkdownReader } from "./reader.ts";
import { placeIn, placeOfLine, type Source } from "./source.ts";

/** A role-play's file, taken apart but not yet understood. */
export interface RoleplayDocument extends TextDocument {
  /** As far as they fit. */
  readonly settings: RoleplayYaml;
  /** Everything below the settings. */
  readonly tokens: readonly Token[];
}

export function parseRoleplay(file: string, content: string, report: Report): RoleplayDocument {
  const validate = namedAs(file) ? validateLanguage : validateRoleplay;
  const opened = openDocument<RoleplayYaml>({ file, content }, validate, report);
  const { running, textLine, footnotes, ...document } = opened;
  reportFootnotes(footnotes, running, report);
  const talk = withoutBlocks(running, report);
  const reader = new MarkdownReader(talk, report);
  const lines = talk.lines.slice(textLine - 1);
  const columns = lines.map((_, index) => talk.columns?.get(textLine + index) ?? 1);
  const tokens = reader.read(lines.join("\n"), { line: textLine, columns });
  return { ...document, footnotes: new Map(), reader, tokens };
}

/** Notes that nothing cites; the others are reported where they are cited. */
function reportFootnotes(
  footnotes: ReadonlyMap<string, FootnoteSource>,
  running: Source,
  report: Report,
): void {
  for (const { label, line } of footnotes.values()) {
    if (running.lines.some((text) => text.includes(`[^${label}]`))) continue;
    const place = placeIn(running, { line, column: 1, length: label.length + "[^]".length });
    report.add("roleplay/footnote", place, { label });
  }
}

/** `:::name` or `::name`, and a lone `:::`. */
const MARK = /^[ \t]*(?::{2,}[ \t]*(\p{L}[\p{L}\p{N}-]*)|:{3,}[ \t]*$)/u;

/** The same lines without the marks of `:::` blocks, which belong in lessons. */
function withoutBlocks(source: Source, report: Report): Source {
  const code = new CodeTracker();
  const open: string[] = [];
  const lines = source.lines.map((line, index) => {
    const mark = code.isCode(line) ? null : MARK.exec(line);
    if (!mark) return line;
    const place = placeOfLine(source, index + 1);
    const [, name] = mark;
    if (name !== undefined) {
      open.push(name);
      report.add("roleplay/block", place, { name });
    } else if (open.pop() === undefined) report.add("fence/closes-nothing", place, {});
    return "";
  });
  return { ...source, lines };
}
