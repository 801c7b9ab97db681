import type { Place } from "@coursewright/course";
import type { Unit } from "./unit.ts";

/** A part of a text file, whose shape the language files beside it repeat. */
export interface Shape {
  /** As people call it: `paragraph`, `option`, `:::single`. */
  readonly noun: string;
  /** Tells it from its neighbours: only parts with the same key can be the same part in two languages. */
  readonly key: string;
  readonly place: Place;
  /** What must be there in each language. */
  readonly marks: readonly Mark[];
  readonly units: readonly Unit[];
  readonly parts: readonly Shape[];
  /** A language file says that its own part is another one. */
  readonly adapted?: true;
  /** Settings between its braces, which a language file has no say in. */
  readonly settings?: readonly Setting[];
}

/** A sign in the text that is no words. */
export interface Mark {
  readonly kind:
    | "tick"
    | "chip"
    | "jump"
    | "id"
    | "link"
    | "blank"
    | "place"
    | "speaker"
    | "quotes";
  readonly written: string;
  readonly place: Place;
}

/** A setting of a block. */
export interface Setting {
  readonly key: string;
  readonly place: Place;
  /** What must go if it goes: the blank before it too, or else the one behind it. */
  readonly whole: Place;
}

/** All units of some parts, in the order of the file. */
export function unitsIn(shapes: readonly Shape[]): readonly Unit[] {
  return shapes.flatMap(({ units, parts }) => [...units, ...unitsIn(parts)]);
}
