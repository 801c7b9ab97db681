import type { Block } from "@coursewright/course";
import type { Fence } from "../../parse/fences.ts";
import type { Token } from "../../parse/markdown.ts";
import type { LessonContext } from "../context.ts";

/** What a fence becomes on the page: mostly one block; nothing when it is not for learners or was reported. */
export type FenceReader = (
  fence: Fence,
  context: LessonContext,
  assemble: Assemble,
) => readonly Block[];

/** Makes blocks of what a block holds; handed in, for blocks may be in each other. */
export type Assemble = (
  content: readonly (Token | Fence)[],
  context: LessonContext,
) => readonly Block[];
