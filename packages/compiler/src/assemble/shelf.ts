import { createHash } from "node:crypto";
import type { Locale } from "@coursewright/course";
import { mediaIn } from "../i18n/language-file.ts";
import type { Asset, Project } from "../project.ts";

/** A file as it lies in a package. */
export interface PackageFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What could run on a web server or on a learner's computer: an LMS turns away the whole package for one of them. */
const REFUSED =
  /\.(htaccess|php|phps|php5|php4|ph3|cgi|sh|shtml|asp|aspx|jsp|py|rb|pl|exe|bat|dll|jar)$/i;

/** The ending for which LMSs refuse a file, if it has one of those. */
export function refusedEnding(path: string): string | undefined {
  return REFUSED.exec(path)?.[1]?.toLowerCase();
}

/** The pictures and documents that a course uses, each under a name that every LMS takes. */
export class Shelf {
  private readonly project: Project;
  private readonly taken: Map<string, PackageFile>;
  /** Whose files come before those of the source. */
  private readonly locale: Locale | undefined;

  constructor(project: Project, taken = new Map<string, PackageFile>(), locale?: Locale) {
    this.project = project;
    this.taken = taken;
    this.locale = locale;
  }

  /** The same shelf for a further language: its file in `media/<language>/` takes the place of the one of that name. */
  speaking(locale: Locale): Shelf {
    return new Shelf(this.project, this.taken, locale);
  }

  /** A shelf of the same course whose files no package takes. */
  apart(): Shelf {
    return new Shelf(this.project);
  }

  find(path: string): Asset | undefined {
    const own = this.locale && mediaIn(this.locale, path);
    return this.project.assets.get(own ?? path) ?? this.project.assets.get(path);
  }

  /** Whether a file is there for this language alone. */
  isOwn({ path }: Asset): boolean {
    return this.locale !== undefined && path.startsWith(`media/${this.locale}/`);
  }

  /** A text of the course, which no package holds as a file. */
  isText(path: string): boolean {
    return this.project.texts.has(path);
  }

  /** A text that is there and not UTF-8, which is reported where it stands. */
  isUnreadable(path: string | undefined): boolean {
    return path !== undefined && this.project.unreadable?.has(path) === true;
  }

  /** A file of the same name but for capitals: found on a Mac, missing on the LMS. */
  findInAnyCase(path: string | undefined): string | undefined {
    const wanted = path?.toLowerCase();
    return [...this.project.assets.keys()].find((candidate) => candidate.toLowerCase() === wanted);
  }

  get paths(): readonly string[] {
    return [...this.project.assets.keys()];
  }

  /** Packs the file; its new name says what is in it, so that no cache shows an old one. */
  take(asset: Asset): PackageFile {
    const known = this.taken.get(asset.path);
    if (known) return known;
    const content = asset.content();
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
    const file = { path: `media/${asciiName(asset.path, hash)}`, content };
    this.taken.set(asset.path, file);
    return file;
  }

  /** All that was taken, each path once. */
  get files(): readonly PackageFile[] {
    return [...new Map([...this.taken.values()].map((file) => [file.path, file])).values()];
  }
}

function asciiName(path: string, hash: string): string {
  const name = path.replace(/^.*\//, "");
  const dot = name.lastIndexOf(".");
  const stem = name.slice(0, dot < 0 ? undefined : dot);
  const ending =
    dot < 0
      ? ""
      : name
          .slice(dot)
          .toLowerCase()
          .replace(/[^.a-z0-9]/g, "");
  const ascii = stem
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return `${ascii || "file"}-${hash}${ending}`.toLowerCase();
}
