import type { Bodies, Shape } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import type { LessonContext } from "../context.ts";

/** How the body of a question is told from its words, and read. */
export interface BodyReader<S extends Shape> {
  /** Whether a token starts the body. */
  starts(token: Token): boolean;
  /** Whether everything behind its start belongs to the body but paragraphs with a chip. */
  readonly greedy?: true;
  /** The body asks by itself: no paragraph before it is needed. */
  readonly asks?: true;
  /** Its numbers are no dates: they mean the order. */
  readonly numbered?: true;
  /** Chips that may start a paragraph, where they differ from those of a question that is right or not. */
  readonly chips?: readonly string[];
  /** Reads the tokens of the body, in order; the parts with a chip are at hand. */
  read(tokens: readonly Token[], source: BodySource): Bodies[S];
}

/** What a body is read with. */
export interface BodySource {
  /** The word behind the colons. */
  readonly kind: string;
  readonly context: LessonContext;
  /** What stands behind each chip. */
  readonly said: ReadonlyMap<string, readonly Token[]>;
}
