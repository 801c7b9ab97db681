import { authors, isKindName, KIND_NAMES, type KindName, questions } from "@coursewright/course";
import { BLOCKS } from "../parse/vocabulary.ts";
import { blockSchema, isBlockName } from "../schema/blocks.ts";
import { common, settingsSchema } from "../schema/question.ts";
import { readTemplateFile } from "../templates.ts";
import { type Setting, settingsOf } from "./settings.ts";
import type { SchemaNode } from "./takes.ts";
import { TOPICS, type Topic } from "./topics.ts";

export { ANY_LANGUAGE, ANY_NAME, type Setting } from "./settings.ts";

/** Everything an author can look up about one thing; `explain` and the reference course print it. */
export interface ReferencePage {
  /** The word to look it up by. */
  readonly name: string;
  readonly sort: "question" | "block" | "topic";
  readonly title: string;
  /** In Markdown, like the samples. */
  readonly description: string;
  readonly settings: readonly Setting[];
  readonly samples: readonly SampleFile[];
}

/** A file that shows how something is written. */
export interface SampleFile {
  /** Where it lies in a course; `lesson.md` for a part of any lesson, `course.yaml` for a part of that file. */
  readonly path: string;
  readonly text: string;
}

/** Every word that can be looked up besides the codes: questions, the other blocks, topics. */
export const PAGE_NAMES: readonly string[] = [
  ...KIND_NAMES,
  ...BLOCKS.filter((name) => !isKindName(name)),
  ...Object.keys(TOPICS),
];

/** The page of a word; nothing for a word that has none. */
export function referencePage(name: string): ReferencePage | undefined {
  if (isKindName(name)) return page(name, "question", blockTopic(name, ownFirst(name)));
  if (isBlockName(name)) return page(name, "block", blockTopic(name, blockSchema(name)));
  const topic = Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
  return topic && page(name, "topic", topic);
}

function page(name: string, sort: ReferencePage["sort"], topic: Topic): ReferencePage {
  const { title, schema, samples } = topic;
  return {
    name,
    sort,
    title,
    description: schema.description ?? "",
    settings: settingsOf(schema, sort === "topic" ? "yaml" : "braces"),
    samples: Object.entries(samples).map(([path, file]) => ({
      path,
      text: readTemplateFile(`samples/${file}`),
    })),
  };
}

/** What only this kind takes stands before what every kind takes, as far as it means something here. */
function ownFirst(kind: KindName): SchemaNode {
  const { points, tries, confidence, bank, ...always } = common;
  const shared = questions[kind].scored ? common : always;
  return { ...settingsSchema(kind), properties: { ...authors[kind].settings, ...shared } };
}

function blockTopic(name: string, schema: SchemaNode): Topic {
  return { title: name, schema, samples: { "lesson.md": `${name}.md`, ...MORE[name] } };
}

/** Blocks that need another file. */
const MORE: Readonly<Record<string, Topic["samples"]>> = {
  include: { "snippets/ask-first.md": "ask-first.md" },
};
