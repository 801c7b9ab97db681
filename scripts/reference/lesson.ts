import {
  ANY_LANGUAGE,
  ANY_NAME,
  type ReferencePage,
  type SampleFile,
  type Setting,
} from "../../packages/compiler/src/reference/index.ts";

/** The lesson of a page: what it is, how it is written, the thing itself, and its settings. */
export function lessonOf({ title, description, samples, settings, name }: ReferencePage): string {
  const live = samples.map(liveOf).filter(Boolean);
  const followsHere = live[0]?.startsWith("## ") === false && !UNSEEN.includes(name);
  const [head = ""] = samples.map(({ path, text }) => (path === "lesson.md" ? headOf(text) : ""));
  const parts = [
    `# ${title}`,
    description,
    ...samples.flatMap((sample) => sourceOf(sample, samples.length)),
    ...(followsHere ? [SEEN] : []),
    ...live,
    ...(settings.length > 0 ? ["## Settings", tableOf(settings)] : []),
  ];
  return `${head}${parts.join("\n\n")}\n`;
}

/** Blocks that no learner's page holds. */
const UNSEEN = ["manager"];
const SEEN = "This is what becomes of it:";

const HEAD = /^---\n[\s\S]*?\n---\n/;

/** The settings at the top of a sample that is a whole lesson. */
function headOf(text: string): string {
  const head = HEAD.exec(text)?.[0];
  return head ? `${head}\n` : "";
}

function sourceOf({ path, text }: SampleFile, of: number): readonly string[] {
  const language = path.endsWith(".yaml") ? "yaml" : "markdown";
  const inLesson = of > 1 ? "You write in a lesson:" : "You write:";
  const where = path === "lesson.md" ? inLesson : `You write in \`${path}\`:`;
  return [where, `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``];
}

/** The sample as part of the page itself; nothing for what has no face. */
function liveOf({ path, text }: SampleFile): string {
  if (path.startsWith("roleplays/")) return `## Try it\n\n::include{file=${path}}`;
  if (path !== "lesson.md") return "";
  return text
    .replace(HEAD, "")
    .replace(/^\s*# .*\n/, "")
    .trim();
}

/** Parts of a setting that stand for words of the author. */
const CHOSEN: readonly string[] = [ANY_NAME, ANY_LANGUAGE];

/** Two columns: more of them would not fit a phone. */
function tableOf(settings: readonly Setting[]): string {
  const rows = settings.map(({ path, takes, fallback, needed, meaning }) => {
    const name = path.map((part) => (CHOSEN.includes(part) ? part : `\`${part}\``)).join(" › ");
    const without = fallback === undefined ? "" : ` Without it: \`${fallback}\`.`;
    return `| ${name} | ${meaning} Takes ${takes}.${needed ? " It has to be there." : without} |`;
  });
  return ["| Setting | What it does |", "| --- | --- |", ...rows].join("\n");
}
