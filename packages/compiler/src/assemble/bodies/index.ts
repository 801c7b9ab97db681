import type { Bodies, KindName, Kinds, Shape } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import { blanks } from "./blanks.ts";
import type { BodyReader, BodySource } from "./body.ts";
import { options } from "./options.ts";
import { pairs } from "./pairs.ts";
import { sequence } from "./sequence.ts";
import { statements } from "./statements.ts";
import { words } from "./words.ts";

type UsedShape = Kinds[KindName]["shape"];

/** The register of body shapes: one that a kind uses and that is missing does not compile. */
const bodies: { readonly [S in UsedShape]: BodyReader<S> } = {
  options,
  pairs,
  sequence,
  blanks,
  statements,
  words,
};

/** A reader of any shape. */
export interface AnyBodyReader extends Omit<BodyReader<UsedShape>, "read"> {
  read(tokens: readonly Token[], source: BodySource): Bodies[UsedShape];
}

/** The reader of a shape, with its type widened to all shapes. */
export function bodyOf(shape: Shape): AnyBodyReader {
  // Every shape of a kind has its reader, as the type of the register says.
  return bodies[shape as UsedShape];
}
