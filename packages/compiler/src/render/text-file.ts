import { createHash } from "node:crypto";

/** A file of a package before it is packed. */
export interface TextFile {
  /** Relative to the root of the package. */
  readonly path: string;
  readonly content: string;
}

/** A file whose name changes with its content, so that no cache of an LMS ever serves an old one. */
export function hashedFile(name: string, ending: string, content: string): TextFile {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { path: `${name}-${hash}.${ending}`, content };
}
