import { contentOf } from "../assemble/content.ts";
import type { Fence } from "../parse/fences.ts";
import type { LessonDocument } from "../parse/lesson.ts";
import { children, type Token, wordsOf } from "../parse/markdown.ts";
import type { RoleplayDocument } from "../parse/roleplay.ts";
import { blockShape } from "./block.ts";
import { inlineOf, linksIn } from "./inline.ts";
import { itemsOf } from "./item.ts";
import { paragraphShape } from "./paragraph.ts";
import type { Scene } from "./scene.ts";
import type { Mark, Shape } from "./shape.ts";
import { tableShape } from "./table.ts";
import type { Named } from "./talk.ts";
import type { UnitKind } from "./unit.ts";

const known = new WeakMap<LessonDocument, readonly Shape[]>();

/** The parts of a lesson, a snippet or a guide in their order; its notes come last. Each language asks for those of the source. */
export function shapesOfLesson(document: LessonDocument): readonly Shape[] {
  const shapes = known.get(document) ?? read(document);
  known.set(document, shapes);
  return shapes;
}

function read(document: LessonDocument): readonly Shape[] {
  const scene: Scene = { document, called: "", people: [], kind: "paragraph", told: "" };
  return [...shapesIn(contentOf(document, document), scene), ...notesOf(scene)];
}

/** The parts of a role-play in their order; `people` are the names in front of speeches. */
export function shapesOfRoleplay(
  document: RoleplayDocument,
  people: readonly Named[],
): readonly Shape[] {
  const scene: Scene = {
    document,
    block: "roleplay",
    called: `role-play ${document.id}`,
    people,
    kind: "paragraph",
    told: "",
  };
  return shapesIn(document.tokens, scene);
}

/** The parts that tokens and blocks are. */
function shapesIn(content: readonly (Token | Fence)[], scene: Scene): readonly Shape[] {
  return content.flatMap((part): readonly Shape[] =>
    "kind" in part
      ? [blockShape(part, scene, shapesIn)]
      : part.type === "space" || part.type === "def"
        ? []
        : [shapeOf(part, scene)],
  );
}

function shapeOf(token: Token, scene: Scene): Shape {
  switch (token.type) {
    case "heading":
      return headingShape(token, scene);
    case "paragraph":
    case "text":
      return paragraphShape(token, scene);
    case "list":
      return {
        ...bare(token, token.ordered ? "numbered list" : "list", scene),
        parts: itemsOf(token, scene, shapesIn),
      };
    case "blockquote":
      return quoteShape(token, scene);
    case "table":
      return tableShape(token, scene);
    case "html":
      return htmlShape(token, scene);
    default:
      return bare(token, NOUNS[token.type] ?? token.type, scene);
  }
}

const NOUNS: Readonly<Record<string, string>> = { hr: "rule", code: "block of code" };

function bare(token: Token, noun: string, { document }: Scene): Shape {
  const place = document.reader.positions.placeOf(token);
  return { noun, key: noun, place, marks: [], units: [], parts: [] };
}

function headingShape(token: Token & { type: "heading" }, scene: Scene): Shape {
  const { positions } = scene.document.reader;
  const shape = { ...bare(token, "heading", scene), key: `heading ${token.depth}` };
  // The names of places are labels for authors.
  if (scene.block === "roleplay" && token.depth === 2) {
    const written = wordsOf(token).trim();
    return { ...shape, noun: "place", marks: [{ kind: "place", written, place: shape.place }] };
  }
  const inline = inlineOf(children(token), positions);
  if (inline.words === "") return shape;
  const place = inline.placeIn(0, inline.words.length);
  const kind: UnitKind = token.depth === 1 ? "title" : "heading";
  const note = token.depth === 1 ? "title" : token.depth === 2 ? "heading of a screen" : "heading";
  return {
    ...shape,
    marks: linksIn(children(token), positions),
    units: [{ kind, place, words: inline.words, note, ...(kind === "title" && { limit: TITLE }) }],
  };
}

/** What SCORM 1.2 keeps of a title. */
const TITLE = 200;

function quoteShape(token: Token & { type: "blockquote" }, scene: Scene): Shape {
  const { positions } = scene.document.reader;
  const [first, ...others] = children(token);
  const [head, ...words] = first?.type === "paragraph" ? children(first) : [];
  const [mark = ""] = head?.type === "text" ? (/^\[!(\w+)\][^\S\n]*\n?/.exec(head.raw) ?? []) : [];
  const isNote = scene.block === "roleplay";
  const inside: Scene = isNote
    ? { ...scene, kind: "feedback", told: "the coach's note on this" }
    : withoutBlock(scene);
  if (!first || head?.type !== "text" || mark === "")
    return { ...bare(token, "quote", scene), parts: shapesIn(children(token), inside) };
  const rest = positions.withoutStart(head, mark.length);
  const paragraph = positions.withChildren(first, rest.raw === "" ? words : [rest, ...words]);
  const place = positions.placeIn(head, 0, mark.trim().length);
  const tone: Mark = { kind: "chip", written: mark.trim().toLowerCase(), place };
  return {
    ...bare(token, "callout", scene),
    marks: [tone],
    parts: shapesIn([...(children(paragraph).length > 0 ? [paragraph] : []), ...others], inside),
  };
}

/** Raw HTML is words and marks at once: it goes to translators as it is. */
function htmlShape(token: Token, scene: Scene): Shape {
  const { positions } = scene.document.reader;
  const inline = inlineOf([token], positions);
  const place = inline.placeIn(0, inline.words.length);
  const units = [{ kind: "paragraph", place, words: inline.words, note: "HTML" } as const];
  return { ...bare(token, "HTML", scene), units };
}

function notesOf(scene: Scene): readonly Shape[] {
  const { footnotes, reader, source } = scene.document;
  return [...footnotes.values()].map((note) => {
    const { label, line } = note;
    const place = {
      file: source.file,
      line,
      column: 1,
      endLine: line,
      endColumn: label.length + 4,
    };
    const tokens = reader.read(note.text, note);
    const inside: Scene = { ...scene, kind: "footnote", told: `footnote ${label}` };
    const mark: Mark = { kind: "id", written: label, place };
    const key = `note ${label}`;
    return { noun: "note", key, place, marks: [mark], units: [], parts: shapesIn(tokens, inside) };
  });
}

/** In a quote, code words are code. */
function withoutBlock({ block: _block, inItem: _inItem, ...scene }: Scene): Scene {
  return scene;
}
