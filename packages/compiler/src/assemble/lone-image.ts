import { children, type Token } from "../parse/markdown.ts";

/** The picture of a paragraph that holds nothing else. */
export function loneImage(token: Token): (Token & { type: "image" }) | undefined {
  if (token.type !== "paragraph") return undefined;
  const [first, ...others] = children(token).filter(
    (part) => part.type !== "text" || part.text.trim() !== "",
  );
  return first?.type === "image" && others.length === 0 ? first : undefined;
}
