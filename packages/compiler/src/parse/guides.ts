import type { Report } from "@coursewright/course";
import type { Project } from "../project.ts";
import { CodeTracker } from "./code-blocks.ts";
import type { TaskEntry } from "./step-entries.ts";
import { suggest } from "./suggest.ts";

/** The entry of a workshop with the title of its guide; the guide itself is never packaged. */
export function withGuide(entry: TaskEntry, project: Project, report: Report): TaskEntry {
  if (entry.task !== "workshop") return entry;
  const { words: file, place } = entry;
  if (!isGuide(file)) {
    report.add("workshop/not-a-guide", place, { file });
    return entry;
  }
  const text = project.texts.get(file);
  if (text !== undefined) return { ...entry, title: titleOf(text) ?? nameOf(file) };
  if (!project.unreadable?.has(file)) {
    const near = suggest(file, [...project.texts.keys()].filter(isGuide));
    report.add("workshop/missing-guide", place, { file, near });
  }
  return entry;
}

function isGuide(file: string): boolean {
  return file.startsWith("guides/") && file.endsWith(".md");
}

/** The words of the first `#` line outside code. */
function titleOf(text: string): string | undefined {
  const code = new CodeTracker();
  const lines = text.split(/\r?\n/).filter((line) => !code.isCode(line));
  return lines.map((line) => /^#[ \t]+(.*?)[ \t#]*$/.exec(line)?.[1]).find(Boolean);
}

/** `guides/live-practice.md` as people read it. */
function nameOf(file: string): string {
  const words = file.replace(/^.*\//, "").replace(/\.md$/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
