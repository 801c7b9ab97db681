/** A course folder as it was found on disk. Paths are relative to it, with forward slashes. */
export interface Project {
  /** The folder, as the author named it. */
  readonly root: string;
  /** The Markdown, YAML and JSON files that a course is written in. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of the same kind that are not UTF-8; not among `texts`, so that no repair writes them. */
  readonly unreadable?: ReadonlySet<string>;
  /** Every other file. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** A picture, sound or other file that a package may carry. */
export interface Asset {
  readonly path: string;
  readonly sizeInBytes: number;
  /** Reads the bytes when a package needs them. */
  content(): Uint8Array;
}
