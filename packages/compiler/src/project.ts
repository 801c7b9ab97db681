/** A course folder as it was found on disk. Paths are relative to it, with forward slashes. */
export interface Project {
  /** The folder, as the author named it. */
  readonly root: string;
  /** Markdown, YAML and JSON files, as text. */
  readonly texts: ReadonlyMap<string, string>;
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
