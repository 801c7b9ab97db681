import type { Place, Report } from "@coursewright/course";
import type { TextDocument } from "../parse/document.ts";
import type { Token } from "../parse/markdown.ts";
import { suggest } from "../parse/suggest.ts";
import type { CourseContext } from "./context.ts";
import { relativePath, resolvePath } from "./paths.ts";

/** A place in a text that names a file. */
export interface Reference {
  /** The file that holds the text. */
  readonly file: string;
  readonly place: Place;
  /** As written, with everything around the path. */
  readonly raw: string;
  /** A stretch of `raw` in the file. */
  placeIn(offset: number, length: number): Place;
}

/** The place of a link or a picture. */
export function referenceTo(token: Token, { source, reader }: TextDocument): Reference {
  const { positions } = reader;
  return {
    file: source.file,
    place: positions.placeOf(token),
    raw: token.raw,
    placeIn: (offset, length) => positions.placeIn(token, offset, length),
  };
}

export type Search =
  | { readonly kind: "found"; readonly path: string }
  /** It is there and cannot be used as it is; that is reported already. */
  | { readonly kind: "reported" }
  | { readonly kind: "missing"; readonly near: string | undefined };

type Slip = "media/backslashes" | "media/path-from-folder" | "media/capitals-differ";

/** Finds a file of the course by its path in a text; slips of the keyboard are reported with their repair. */
export function findFile(href: string, reference: Reference, context: CourseContext): Search {
  const { shelf, anchors, report } = context;
  const { file } = reference;
  const exists = (path: string | undefined): path is string =>
    path !== undefined && (shelf.find(path) !== undefined || anchors.start(path) !== undefined);
  const path = resolvePath(file, href);
  if (exists(path)) return { kind: "found", path };
  if (shelf.isUnreadable(path)) return { kind: "reported" };
  const slip = (code: Slip, right: string): Search => {
    reportSlip(code, { href, right: linkTo(file, right) }, { reference, report });
    return { kind: "reported" };
  };
  const forward = href.replaceAll("\\", "/");
  const turned = resolvePath(file, forward);
  if (forward !== href && exists(turned)) return slip("media/backslashes", turned);
  const fromFolder = resolvePath("course.yaml", forward.replace(/^\/+/, ""));
  if (exists(fromFolder)) return slip("media/path-from-folder", fromFolder);
  const inOtherCase = shelf.findInAnyCase(turned) ?? shelf.findInAnyCase(fromFolder);
  if (inOtherCase !== undefined) return slip("media/capitals-differ", inOtherCase);
  const near = suggest(path ?? href, shelf.paths);
  return { kind: "missing", near: near && linkTo(file, near) };
}

function linkTo(file: string, path: string): string {
  return encodeURI(relativePath(file, path)).replaceAll("(", "%28").replaceAll(")", "%29");
}

function reportSlip(
  code: Slip,
  params: { href: string; right: string },
  { reference, report }: { reference: Reference; report: Report },
): void {
  const { raw, place } = reference;
  const at = raw.indexOf(params.href, Math.max(raw.lastIndexOf("]("), 0));
  // A link by reference has its path elsewhere in the file.
  const fix = at >= 0 && {
    fix: { place: reference.placeIn(at, params.href.length), text: params.right },
  };
  report.add(code, place, params, fix || {});
}
