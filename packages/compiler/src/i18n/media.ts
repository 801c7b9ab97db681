import { loneImage } from "../assemble/lone-image.ts";
import { DECORATIVE } from "../assemble/media.ts";
import type { Token } from "../parse/markdown.ts";
import type { Scene } from "./scene.ts";
import type { Shape } from "./shape.ts";
import type { Unit } from "./unit.ts";

/** A picture or film that stands alone; nothing for any other paragraph. */
export function mediaShape(token: Token, { document }: Scene): Shape | undefined {
  const image = loneImage(token);
  if (!image) return undefined;
  const { positions } = document.reader;
  const place = positions.placeOf(image);
  const file = image.href.replace(/^.*\//, "");
  const stretch = (words: string, at: number, note: string): readonly Unit[] =>
    words.trim() === "" || at < 0
      ? []
      : [{ kind: "media", place: positions.placeIn(image, at, words.length), words, note }];
  const alt = /^!\[((?:\\.|[^\]\\])*)\]/.exec(image.raw)?.[1] ?? "";
  const title = image.title && image.title !== DECORATIVE ? image.title : "";
  const caption = title === "" ? -1 : image.raw.lastIndexOf(title);
  return {
    noun: "picture",
    key: "paragraph",
    place,
    marks: [{ kind: "link", written: image.href, place }],
    units: [
      ...stretch(alt, 2, `what ${file} shows, for those who cannot see it`),
      ...stretch(title, caption, `caption of ${file}`),
    ],
    parts: [],
  };
}
