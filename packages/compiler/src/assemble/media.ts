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
}

const PICTURES = /\.(png|jpe?g|gif|webp|avif|svg)$/i;
const FILMS = /\.(mp4|webm|mp3|m4a|ogg|wav)$/i;
const DECORATIVE = "decorative";
const BIG_IN_BYTES = 1_000_000;

/** Finds, checks and packs the file of an image; nothing when it cannot be shown, which is reported. */
export function picture(
  image: Image,
  source: Reference,
  context: CourseContext,
): Picture | undefined {
  const { report } = context;
  const href = image.href.trim();
  if (schemeOf(href) !== undefined || href.startsWith("//")) {
    report.add("media/outside", source.place, { href: href.slice(0, 60) });
    return undefined;
  }
  if (FILMS.test(href)) {
    report.add("block/not-yet", source.place, { what: "A film or sound" });
    return undefined;
  }
  const asset = find(href, source, context);
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
  };
}

/** A picture inside a line of text. */
export function inlineImage(shown: Picture): string {
  const size = shown.width ? ` width="${shown.width}" height="${shown.height}"` : "";
  return `<img src="${shown.src}" alt="${escapeHtml(shown.alt)}"${size}>`;
}

function find(href: string, source: Reference, context: CourseContext): Asset | undefined {
  const search = findFile(href, source, context);
  if (search.kind === "missing") {
    context.report.add("media/missing", source.place, { href, near: search.near });
  }
  return search.kind === "found" ? context.shelf.find(search.path) : undefined;
}

function reportAlt(image: Image, source: Reference, { report }: CourseContext): void {
  if (image.text.trim() !== "" || image.title === DECORATIVE) return;
  report.add("media/no-description", source.place, { file: image.href.replace(/^.*\//, "") });
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
