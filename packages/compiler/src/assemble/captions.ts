import { escapeHtml, withoutReferences } from "./text.ts";

interface Speech {
  readonly speaker: string;
  words: string;
}

/** The words of a WebVTT file as paragraphs, one for each change of speaker; nothing when it holds none. */
export function readCaptions(content: Uint8Array): string | undefined {
  const text = decoded(content)?.replace(/\r\n?/g, "\n") ?? "";
  // Without this first line no browser shows them.
  if (!/^\uFEFF?WEBVTT(?:[ \t\n]|$)/.test(text)) return undefined;
  const speeches: Speech[] = [];
  for (const cue of text.split(/\n{2,}/).map(cueText)) addCue(speeches, cue);
  const paragraphs = speeches.filter(({ words }) => words !== "").map(paragraph);
  return paragraphs.length > 0 ? paragraphs.join("\n") : undefined;
}

function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    // The only way in which a decoder says that it is not UTF-8.
    return undefined;
  }
}

/** What stands below the line with the times; empty for notes and styles. */
function cueText(block: string): string {
  const lines = block.split("\n");
  const times = lines.findIndex((line) => line.includes("-->"));
  return times < 0 ? "" : lines.slice(times + 1).join(" ");
}

/** `<v Ines>` names who speaks; whoever spoke last goes on without. */
function addCue(speeches: Speech[], cue: string): void {
  for (const part of cue.split(/(?=<v[\s.])/)) {
    const speaker = /^<v[.\w]*\s+([^>]*)>/.exec(part)?.[1]?.trim();
    const words = withoutReferences(part.replace(/<[^>]*>/g, ""))
      .replace(/\s+/g, " ")
      .trim();
    const last = speeches.at(-1);
    if (last && (speaker === undefined || speaker === last.speaker)) {
      last.words = `${last.words} ${words}`.trim();
    } else speeches.push({ speaker: speaker ?? "", words });
  }
}

function paragraph({ speaker, words }: Speech): string {
  const said = escapeHtml(words);
  return speaker === "" ? `<p>${said}</p>` : `<p><b>${escapeHtml(speaker)}:</b> ${said}</p>`;
}
