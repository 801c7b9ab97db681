import type { Fence } from "../parse/fences.ts";
import { children, type Token } from "../parse/markdown.ts";
import { paragraphShape } from "./paragraph.ts";
import { asks, type Scene } from "./scene.ts";
import type { Mark, Shape } from "./shape.ts";
import type { UnitKind } from "./unit.ts";

type List = Token & { type: "list" };
type Item = List["items"][number];

/** Reads what stands in a part; handed in, for parts are in each other. */
export type ReadInside = (content: readonly (Token | Fence)[], scene: Scene) => readonly Shape[];

/** The items of a list, each with its tick and what is indented under it. */
export function itemsOf(list: List, scene: Scene, read: ReadInside): readonly Shape[] {
  return list.items.map((item, at) => {
    const { noun, kind } = nameOf(item, scene);
    const letter = String.fromCharCode(97 + (at % 26));
    const called = item.task && asks(scene) ? `option ${letter} of ${list.items.length}` : noun;
    const tick = item.task && asks(scene) ? tickOf(item) : "";
    const place = scene.document.reader.positions.placeOf(item);
    return {
      noun,
      key: noun,
      place,
      marks: item.task ? [tickMark(item, scene)] : [],
      units: [],
      parts: partsOf(item, { ...scene, kind, told: toldOf({ called, tick }, scene) }, read),
    };
  });
}

const NOUNS: Readonly<Record<string, { readonly noun: string; readonly kind: UnitKind }>> = {
  roleplay: { noun: "choice", kind: "choice" },
  scale: { noun: "statement", kind: "statement" },
  phrases: { noun: "phrase", kind: "phrase" },
  steps: { noun: "step", kind: "item" },
};

function nameOf(item: Item, scene: Scene): { readonly noun: string; readonly kind: UnitKind } {
  const known = NOUNS[scene.block ?? ""];
  if (known) return known;
  return item.task && asks(scene)
    ? { noun: "option", kind: "option" }
    : { noun: "item", kind: "item" };
}

/** A half right option says so behind its words. */
function tickOf(item: Item): string {
  if (item.checked) return "RIGHT";
  return /`half`\s*(\{#\w\}\s*)?$/m.test(item.text) ? "HALF RIGHT" : "WRONG";
}

function toldOf(
  { called, tick }: { readonly called: string; readonly tick: string },
  scene: Scene,
): string {
  const about =
    scene.called === "" ? called : `${called}${tick && `: ${tick}`}, to ${scene.called}`;
  return scene.block === "poll" ? `${called}, to ${scene.called}` : about;
}

function tickMark(item: Item, { document }: Scene): Mark {
  const { positions } = document.reader;
  const [first] = children(item);
  const inside = first ? [first, ...children(first)] : [];
  const box = inside.find(({ type }) => type === "checkbox") ?? item;
  return { kind: "tick", written: item.checked ? "[x]" : "[ ]", place: positions.placeOf(box) };
}

/** The first paragraph is the item; what else is indented under it is below it. */
function partsOf(item: Item, scene: Scene, read: ReadInside): readonly Shape[] {
  const parts = children(item).filter(({ type }) => type !== "checkbox" && type !== "space");
  const isTalk = scene.block === "roleplay";
  return parts.flatMap((part, at): readonly Shape[] => {
    const isWords = part.type === "paragraph" || part.type === "text";
    if (isWords && (at === 0 || !isTalk)) return [paragraphShape(part, { ...scene, inItem: true })];
    return read([part], isTalk ? { ...scene, kind: "paragraph", told: "" } : below(part, scene));
  });
}

/** A quote is feedback; whatever else is there belongs to nothing. */
function below({ type }: Token, scene: Scene): Scene {
  if (type !== "blockquote") return { ...scene, told: "" };
  const told = asks(scene) ? `shown after ${scene.told}` : `quote below the ${scene.kind}`;
  return { ...scene, kind: "feedback", told };
}
