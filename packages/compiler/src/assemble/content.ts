import type { TextDocument } from "../parse/document.ts";
import type { Fence } from "../parse/fences.ts";
import type { Token } from "../parse/markdown.ts";

/** The content of a block that holds text or other blocks. */
export function contentOf(
  { parts }: Pick<Fence, "parts">,
  { reader }: Pick<TextDocument, "reader">,
): readonly (Token | Fence)[] {
  return parts.flatMap((part): readonly (Token | Fence)[] =>
    part.kind === "fence" ? [part] : reader.read(part.text, part),
  );
}
