import type { Place, Report } from "@coursewright/course";
import type { Link } from "../parse/markdown.ts";
import { suggest } from "../parse/suggest.ts";
import type { Asset } from "../project.ts";
import type { CourseContext } from "./context.ts";
import { findFile, type Reference } from "./find-file.ts";
import { resolvePath } from "./paths.ts";
import { refusedEnding } from "./shelf.ts";
import { escapeHtml, plainText, withoutReferences } from "./text.ts";

const SCHEMES = ["http", "https", "mailto", "tel"];

/** Attributes of an `<a>`; nothing when the target is not allowed or not there, which is reported. */
export function linkAttributes(
  link: Pick<Link, "href" | "title" | "text">,
  source: Reference,
  context: CourseContext,
): string | undefined {
  reportEmptyWords(link.text, source, context);
  const href = decoded(link.href);
  const scheme = schemeOf(href);
  const target =
    scheme || href.startsWith("//")
      ? outside({ href, scheme }, source, context)
      : inside(href, source, context);
  if (target === undefined) return undefined;
  const title = link.title ? ` title="${escapeHtml(link.title)}"` : "";
  return target + title;
}

/** As a browser reads it: character references resolved, blanks and control characters inside dropped. */
function decoded(href: string): string {
  return withoutReferences(href)
    .replace(/^[\s\p{Cc}]+|[\p{Cc}]+/gu, "")
    .trim();
}

/** `https` of `https://example.com`, in small letters. */
export function schemeOf(href: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
}

function outside(
  { href, scheme }: { href: string; scheme: string | undefined },
  source: Reference,
  { report }: CourseContext,
): string | undefined {
  if (!isAllowed(scheme)) {
    report.add("link/not-allowed", source.place, { href: href.slice(0, 60) });
    return undefined;
  }
  // Leaving the page would end the learner's session, so the web opens in a tab of its own.
  const tab = scheme?.startsWith("http") ? ' target="_blank" rel="noopener noreferrer"' : "";
  return `href="${escapeHtml(encodeHref(href))}"${tab}`;
}

function isAllowed(scheme: string | undefined): boolean {
  return scheme !== undefined && SCHEMES.includes(scheme);
}

/** Reports an address of the settings that is no link to the web, to a mailbox or to a telephone. */
export function reportAddress(url: string, place: Place, report: Report): void {
  const href = decoded(url);
  if (isAllowed(schemeOf(href))) return;
  report.add("link/not-allowed", place, { href: href.slice(0, 60) });
}

function encodeHref(href: string): string {
  try {
    return encodeURI(href).replace(/%25/g, "%");
  } catch {
    // A lone surrogate cannot be encoded; it cannot be part of a working address either.
    return href.replace(/[\ud800-\udfff]/g, "");
  }
}

function inside(href: string, source: Reference, context: CourseContext): string | undefined {
  const [path = "", fragment = ""] = href.split("#", 2);
  if (path === "") return toHeading({ file: source.file, fragment }, source, context);
  const search = findFile(path, source, context);
  if (search.kind === "missing") reportMissing(href, search.near, { source, context });
  if (search.kind !== "found") return undefined;
  const asset = context.shelf.find(search.path);
  if (asset) return toFile(asset, source, context);
  return toLesson({ file: search.path, fragment }, source, context);
}

function reportMissing(
  href: string,
  near: string | undefined,
  { source, context }: { readonly source: Reference; readonly context: CourseContext },
): void {
  const { report, shelf } = context;
  const [path = ""] = href.split("#", 1);
  const file = resolvePath(source.file, path);
  if (file !== undefined && shelf.isText(file)) report.add("link/no-step", source.place, { file });
  else report.add("link/missing-file", source.place, { href, near });
}

function toFile(asset: Asset, { place }: Reference, context: CourseContext): string | undefined {
  const ending = refusedEnding(asset.path);
  if (ending === undefined) return `href="${context.shelf.take(asset).path}" target="_blank"`;
  context.report.add("link/refused-by-lms", place, { file: asset.path, ending });
  return undefined;
}

/** A heading of a lesson, or its start. */
interface Target {
  readonly file: string;
  readonly fragment: string;
}

function toLesson(
  { file, fragment }: Target,
  source: Reference,
  context: CourseContext,
): string | undefined {
  if (fragment !== "") return toHeading({ file, fragment }, source, context);
  const anchor = context.anchors.start(file);
  return anchor && wayTo(anchor, source, context);
}

function toHeading(
  { file, fragment }: Target,
  source: Reference,
  context: CourseContext,
): string | undefined {
  const { anchors, report } = context;
  const anchor = anchors.heading(file, unescaped(fragment));
  if (anchor) return wayTo(anchor, source, context);
  const near = suggest(fragment, anchors.slugs(file));
  report.add("link/missing-heading", source.place, { fragment, near });
  return undefined;
}

function wayTo(anchor: string, { place }: Reference, { ways }: CourseContext): string {
  ways.push({ place, anchor });
  return `href="#${anchor}"`;
}

function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A lone percent sign is no escape.
    return fragment;
  }
}

const EMPTY = /^(click here|here|click|link|this link|this|more|read more|learn more)$/i;

function reportEmptyWords(text: string, source: Reference, { report }: CourseContext): void {
  const words = plainText(text);
  if (words === "" || EMPTY.test(words)) report.add("link/says-nothing", source.place, { words });
}
