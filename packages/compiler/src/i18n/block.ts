import type { Place } from "@coursewright/course";
import { contentOf } from "../assemble/content.ts";
import type { Fence } from "../parse/fences.ts";
import type { ReadInside } from "./item.ts";
import { asks, type Scene } from "./scene.ts";
import type { Mark, Setting, Shape } from "./shape.ts";

/** A block of ours, with all that stands in it. */
export function blockShape(fence: Fence, scene: Scene, read: ReadInside): Shape {
  const { name, leaf, place, attributes } = fence.opening;
  const { id, settings } = attributes;
  const noun = `${leaf ? "::" : ":::"}${name}`;
  const ids = [id, ...NAMING.map((key) => settings.get(key))].flatMap((one) => one ?? []);
  const inside: Scene = { ...scene, block: name, called: "", kind: "paragraph", told: "" };
  const called = `${asks(inside) ? "question" : name}${id ? ` ${id.value}` : ""}`;
  return {
    noun,
    key: noun,
    place,
    marks: ids.map(({ key, value, place: at }): Mark => {
      const written = key === "#" ? `#${value}` : `${key}=${value}`;
      return { kind: "id", written, place: at };
    }),
    units: [],
    parts: read(contentOf(fence, scene.document), { ...inside, called }),
    ...(settings.has("adapted") && { adapted: true }),
    settings: [...settings.values()].flatMap(({ key, place: at }): readonly Setting[] =>
      NAMING.includes(key) ? [] : [{ key, place: at, whole: wholeOf(at, attributes) }],
    ),
  };
}

/** A setting and the blanks that part it from its neighbour. */
function wholeOf(place: Place, { text, place: braces }: Fence["opening"]["attributes"]): Place {
  const start = place.column - braces.column;
  const end = place.endColumn - braces.column;
  const before = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const behind = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return before > 0
    ? { ...place, column: place.column - before }
    : { ...place, endColumn: place.endColumn + behind };
}

/** Settings that say which part it is, as an id does: for whom, of which file, of which scale. */
const NAMING: readonly string[] = ["role", "file", "again"];
