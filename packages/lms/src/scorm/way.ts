/** Where a navigation request of content leads. */
export type Way =
  | { readonly kind: "continue" }
  | { readonly kind: "previous" }
  | { readonly kind: "item"; readonly id: string }
  | { readonly kind: "menu" };

/** Reads `adl.nav.request`; nothing when content asks for nothing. */
export function wayOf(request: string | undefined): Way | undefined {
  if (request === undefined || request === "_none_") return;
  if (request === "continue" || request === "previous") return { kind: request };
  const [, id] = /^\{target=([^}]+)\}(?:choice|jump)$/.exec(request) ?? [];
  return id === undefined ? { kind: "menu" } : { kind: "item", id };
}
