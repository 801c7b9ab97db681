import type { Place } from "@coursewright/course";
import type { Language } from "./language.ts";

/** Words whose source is another one since they were translated. */
export interface Changed {
  readonly file: string;
  /** In the source. */
  readonly place: Place;
  readonly note: string;
  /** As the source says it now. */
  readonly source: string;
  /** As the language says it; nothing while it says nothing. */
  readonly own?: string;
  readonly ownPlace?: Place;
  readonly kind: "stale" | "missing";
  /** When the language was last accepted, and who did. */
  readonly at?: string;
  readonly by?: string;
}

/** What a language has to catch up with, in the order of the files. */
export function changedIn({ files }: Language): readonly Changed[] {
  return files.flatMap(({ file, pairs }) =>
    pairs.flatMap(({ unit, own, entry, stale, missing, again }): readonly Changed[] => {
      if (again || (!stale && !missing)) return [];
      return [
        {
          file,
          place: unit.place,
          note: unit.note,
          source: unit.words,
          ...(own && { own: own.words, ownPlace: own.place }),
          kind: stale ? "stale" : "missing",
          ...(entry && { at: entry.at, by: entry.by }),
        },
      ];
    }),
  );
}
