import type { Block, Media } from "@coursewright/course";
import type { Image } from "../parse/markdown.ts";
import type { Asset } from "../project.ts";
import { adapted } from "./adapted.ts";
import { readCaptions } from "./captions.ts";
import { type LessonContext, localeOf } from "./context.ts";
import { captionHtml } from "./figure.ts";
import { filmSize } from "./film-size.ts";
import { type Reference, referenceTo } from "./find-file.ts";
import { assetOf, DECORATIVE, FILMS, nameOf } from "./media.ts";

const MEDIUM: Readonly<Record<string, Media["medium"]>> = {
  mp4: "video",
  webm: "video",
  mp3: "audio",
  m4a: "audio",
};
const BIG_IN_BYTES = 25_000_000;

/** Whether a path is that of sound or film. */
export function isFilm(href: string): boolean {
  return FILMS.test(href.trim());
}

/** Sound or film that stands alone in its paragraph; nothing when it cannot be played, which is reported. */
export function film(image: Image, context: LessonContext): Block | undefined {
  const source = referenceTo(image, context.document);
  const href = image.href.trim();
  const medium = MEDIUM[endingOf(href)];
  if (!medium) {
    context.report.add("media/odd-film", source.place, { file: nameOf(href) });
    return undefined;
  }
  const asset = assetOf(href, source, context);
  if (!asset) return undefined;
  reportFilm(image, { asset, source }, context);
  const caption = image.title && image.title !== DECORATIVE ? image.title : "";
  const { shelf, words } = context;
  const { path, content } = shelf.take(asset);
  const captions = captionsOf(asset, { medium, source }, context);
  const block: Media = {
    kind: "media",
    medium,
    src: path,
    label: words.text(image.text.trim()),
    ...(caption !== "" && { caption: words.html(captionHtml(caption, image, context)) }),
    ...(medium === "video" && filmSize(content)),
    ...(captions && spoken(captions, { medium, source }, context)),
    place: source.place,
  };
  const isOwn = shelf.isOwn(asset) || (captions !== undefined && shelf.isOwn(captions));
  return isOwn ? adapted([block], localeOf(context), block.place) : block;
}

function reportFilm(
  image: Image,
  { asset, source }: { asset: Asset; source: Reference },
  { report }: LessonContext,
): void {
  const file = nameOf(asset.path);
  if (image.text.trim() === "") report.add("media/no-label", source.place, { file });
  if (asset.sizeInBytes <= BIG_IN_BYTES) return;
  const megabytes = String(Math.round(asset.sizeInBytes / 1_000_000));
  report.add("media/big-film", source.place, { file: asset.path, megabytes });
}

interface Played {
  readonly medium: Media["medium"];
  readonly source: Reference;
}

/** A file of the same name with another ending. */
function captionsOf(
  film: Asset,
  { source }: Played,
  { shelf, report }: LessonContext,
): Asset | undefined {
  const path = `${film.path.replace(/\.\w+$/, "")}.vtt`;
  const asset = shelf.find(path) ?? shelf.find(shelf.findInAnyCase(path) ?? "");
  const params = { film: nameOf(film.path), file: nameOf(path) };
  if (!asset) report.add("media/no-captions", source.place, params);
  return asset;
}

/** The words that are spoken, in the language that they are in. */
function spoken(
  captions: Asset,
  { medium, source }: Played,
  context: LessonContext,
): Pick<Media, "captions" | "captionsIn" | "transcript"> {
  const { report, shelf, settings } = context;
  const transcript = readCaptions(captions.content());
  if (transcript === undefined) {
    report.add("media/odd-captions", source.place, { file: nameOf(captions.path) });
    return {};
  }
  const locale = localeOf(context);
  const captionsIn = shelf.isOwn(captions) ? locale : (settings.languages?.[0] ?? locale);
  return {
    // A player of sound has no room for captions.
    ...(medium === "video" && { captions: shelf.take(captions).path, captionsIn }),
    transcript: { html: { [captionsIn]: transcript } },
  };
}

function endingOf(href: string): string {
  return /\.(\w+)$/.exec(href)?.[1]?.toLowerCase() ?? "";
}
