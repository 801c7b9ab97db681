import { imageSize } from "image-size";
import type { Image } from "../parse/markdown.ts";
import type { Asset } from "../project.ts";
import type { CourseContext } from "./context.ts";
import { findFile, type Reference } from "./find-file.ts";
import { schemeOf } from "./links.ts";
import { escapeHtml } from "./text.ts";

/** A picture that is there and can be packed. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly width?: number;
  readonly height?: number;
  /** The file is there for one language alone. */
  readonly isOwn: boolean;
}

const PICTURES = /\.(png|jpe?g|gif|webp|avif|svg)$/i;
/** Film and sound, whether every browser plays it or not. */
export const FILMS = /\.(mp4|webm|mp3|m4a|mov|avi|mkv|wmv|ogv|ogg|oga|opus|wav|flac|aac)$/i;
/** The title of what shows nothing that matters. */
export const DECORATIVE = "decorative";
const BIG_IN_BYTES = 1_000_000;

/** Finds, checks and packs the file of an image; nothing when it cannot be shown, which is reported. */
export function picture(
  image: Pick<Image, "href" | "title" | "text">,
  source: Reference,
  context: CourseContext,
): Picture | undefined {
  const { report } = context;
  const href = image.href.trim();
  if (FILMS.test(href)) {
    report.add("media/not-alone", source.place, { file: nameOf(href) });
    return undefined;
  }
  const asset = assetOf(href, source, context);
  if (!asset) return undefined;
  if (!PICTURES.test(asset.path)) report.add("media/odd-kind", source.place, { href });
  reportBytes(asset, source, context);
  reportAlt(image, source, context);
  const decorative = image.title === DECORATIVE;
  const packed = context.shelf.take(asset);
  return {
    src: packed.path,
    alt: decorative ? "" : image.text,
    caption: decorative ? "" : (image.title ?? ""),
    ...pixels(packed.content),
    isOwn: context.shelf.isOwn(asset),
  };
}

/** A picture inside a line of text. */
export function inlineImage(shown: Picture): string {
  const size = shown.width ? ` width="${shown.width}" height="${shown.height}"` : "";
  return `<img src="${shown.src}" alt="${escapeHtml(shown.alt)}"${size}>`;
}

/** The file of a picture or a film; nothing when it is not in the course folder, which is reported. */
export function assetOf(
  href: string,
  source: Reference,
  context: CourseContext,
): Asset | undefined {
  const { report, shelf } = context;
  if (schemeOf(href) !== undefined || href.startsWith("//")) {
    report.add("media/outside", source.place, { href: href.slice(0, 60) });
    return undefined;
  }
  const search = findFile(href, source, context);
  if (search.kind === "missing") {
    report.add("media/missing", source.place, { href, near: search.near });
  }
  return search.kind === "found" ? shelf.find(search.path) : undefined;
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.replace(/^.*\//, "");
}

function reportAlt(
  image: Pick<Image, "title" | "text" | "href">,
  source: Reference,
  { report }: CourseContext,
): void {
  if (image.text.trim() !== "" || image.title === DECORATIVE) return;
  report.add("media/no-description", source.place, { file: nameOf(image.href) });
}

function reportBytes(asset: Asset, source: Reference, { report }: CourseContext): void {
  if (asset.sizeInBytes <= BIG_IN_BYTES) return;
  const megabytes = (asset.sizeInBytes / 1_000_000).toFixed(1);
  report.add("media/big", source.place, { file: asset.path, megabytes });
}

// A picture with its size in the page does not push the text down when it arrives.
function pixels(content: Uint8Array): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(content);
    return width && height ? { width: Math.round(width), height: Math.round(height) } : {};
  } catch {
    // The library throws for a format that it does not know; a browser may still show it.
    return {};
  }
}
