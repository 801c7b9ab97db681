import type { Block } from "./blocks.ts";

/** A block and who sees it; nothing means everybody. */
export interface Shown<B extends Block = Block> {
  readonly block: B;
  readonly roles?: readonly string[];
}

/** All blocks of a screen, those inside others behind their holder. */
export function blocksOf(blocks: readonly Block[], roles?: readonly string[]): readonly Shown[] {
  return blocks.flatMap((block) => {
    const own: Shown = { block, ...(roles && { roles }) };
    const inside = insideOf(block).flatMap((part) =>
      blocksOf(part.blocks, both(roles, part.roles)),
    );
    return [own, ...inside];
  });
}

/** Who sees what only some see of what only some see. */
function both(
  outer: readonly string[] | undefined,
  inner: readonly string[] | undefined,
): readonly string[] | undefined {
  return outer && inner ? inner.filter((role) => outer.includes(role)) : (inner ?? outer);
}

/** What a block holds. */
interface Inside {
  readonly blocks: readonly Block[];
  /** Who sees it, if not everybody who sees the holder. */
  readonly roles?: readonly string[];
}

function insideOf(block: Block): readonly Inside[] {
  switch (block.kind) {
    case "for":
      return [{ blocks: block.blocks, roles: block.roles }];
    case "reveal":
      return block.parts;
    case "story":
      return [{ blocks: block.blocks }];
    case "adapted":
      return [block.source, ...Object.values(block.own)].map((blocks) => ({ blocks }));
    default:
      return [];
  }
}

/** The same blocks with those inside each of them, at every depth, replaced as a list, the innermost first. */
export function mapInside(
  blocks: readonly Block[],
  change: (blocks: readonly Block[], holder: Block) => readonly Block[],
): readonly Block[] {
  return blocks.map((block) => {
    const inside = (held: readonly Block[]) => change(mapInside(held, change), block);
    switch (block.kind) {
      case "for":
      case "story":
        return { ...block, blocks: inside(block.blocks) };
      case "reveal": {
        const parts = block.parts.map((part) => ({ ...part, blocks: inside(part.blocks) }));
        return { ...block, parts };
      }
      case "adapted": {
        const own = Object.entries(block.own).map(([locale, held]) => [locale, inside(held)]);
        return { ...block, source: inside(block.source), own: Object.fromEntries(own) };
      }
      default:
        return block;
    }
  });
}
