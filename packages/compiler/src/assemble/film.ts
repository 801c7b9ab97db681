import type { Media } from "@coursewright/course";
import type { Image } from "../parse/markdown.ts";
import type { Asset } from "../project.ts";
import { readCaptions } from "./captions.ts";
import type { LessonContext } from "./context.ts";
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
export function film(image: Image, context: LessonContext): Media | undefined {
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
  return {
    kind: "media",
    medium,
    src: path,
    label: words.text(image.text.trim()),
    ...(caption !== "" && { caption: words.html(captionHtml(caption, image, context)) }),
    ...(medium === "video" && filmSize(content)),
    ...spoken(asset, { medium, source }, context),
    place: source.place,
  };
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

/** The words that are spoken: a file of the same name with another ending. */
function spoken(
  film: Asset,
  { medium, source }: { medium: Media["medium"]; source: Reference },
  context: LessonContext,
): Pick<Media, "captions" | "transcript"> {
  const { report, shelf, words } = context;
  const path = `${film.path.replace(/\.\w+$/, "")}.vtt`;
  const file = nameOf(path);
  const asset = shelf.find(path) ?? shelf.find(shelf.findInAnyCase(path) ?? "");
  if (!asset) {
    report.add("media/no-captions", source.place, { film: nameOf(film.path), file });
    return {};
  }
  const transcript = readCaptions(asset.content());
  if (transcript === undefined) {
    report.add("media/odd-captions", source.place, { file });
    return {};
  }
  return {
    // A player of sound has no room for captions.
    ...(medium === "video" && { captions: shelf.take(asset).path }),
    transcript: words.html(transcript),
  };
}

function endingOf(href: string): string {
  return /\.(\w+)$/.exec(href)?.[1]?.toLowerCase() ?? "";
}
