import {
  ANYBODY,
  type Block,
  type Course,
  isHtml,
  mapInside,
  type Screen,
} from "@coursewright/course";
import { escapeHtml, withoutReferences } from "./assemble/text.ts";

/** What is built of a course: mostly the whole, or what one role sees of it. */
export interface Variant {
  readonly course: Course;
  readonly role?: string;
}

/** The whole course, or one a role where each gets a package of its own. */
export function variantsOf(course: Course): readonly Variant[] {
  const { audience } = course;
  if (audience?.pick !== "build") return [{ course }];
  return audience.roles.map(({ id }) => ({ course: forRole(course, id), role: id }));
}

/** A course as one role sees it: of the others no words, pictures and questions are left; the names of their slots stay, since the state counts them. */
function forRole(course: Course, role: string): Course {
  const { audience: _audience, ...rest } = course;
  const steps = rest.steps.map((step) => ({
    ...step,
    screens: step.screens.flatMap((screen) => screenFor(screen, role)),
  }));
  return inWords({ ...rest, steps }, role);
}

/** Nothing of a screen that held only what is for others. */
function screenFor(screen: Screen, role: string): readonly Screen[] {
  const blocks = blocksFor(screen.blocks, role);
  if (screen.blocks.length > 0 && blocks.every(({ kind }) => kind === "footnotes")) return [];
  const text = JSON.stringify(blocks);
  return [{ ...screen, blocks: blocks.map((block) => withCited(block, text)) }];
}

function blocksFor(blocks: readonly Block[], role: string): readonly Block[] {
  return seenBy(
    mapInside(blocks, (inside) => seenBy(inside, role)),
    role,
  );
}

/** What a role sees of blocks, and no holder that would tell of others. */
function seenBy(blocks: readonly Block[], role: string): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "for") return [block];
    return block.roles.includes(role) ? block.blocks : [];
  });
}

/** Of the notes below a screen those that something on it still cites. */
function withCited(block: Block, text: string): Block {
  if (block.kind !== "footnotes") return block;
  return { ...block, notes: block.notes.filter(({ anchor }) => text.includes(`#${anchor}\\"`)) };
}

/** The same value with the words of one role in every text. */
function inWords<T>(value: T, role: string): T {
  // Only strings of HTML texts change, so that the shape stays.
  return translated(value, role) as T;
}

function translated(value: unknown, role: string): unknown {
  if (Array.isArray(value)) return value.map((item) => translated(item, role));
  if (typeof value !== "object" || value === null) return value;
  if (isHtml(value)) {
    const html = Object.entries(value.html).map(([locale, text]) => [locale, wordsFor(text, role)]);
    return { html: Object.fromEntries(html) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, translated(part, role)]),
  );
}

function wordsFor(html: string, role: string): string {
  return html.replace(/<span data-by-role="([^"]*)">[^<]*<\/span>/g, (_, json: string) => {
    const words: Record<string, string> = JSON.parse(withoutReferences(json));
    return escapeHtml(words[role] ?? words[ANYBODY] ?? "");
  });
}
