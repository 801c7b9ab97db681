import { type Block, mapInside, type Question, type Screen, type Step } from "@coursewright/course";

/** The same steps with each block replaced, inner ones first. */
export function mapBlocks(
  steps: readonly Step[],
  change: (block: Block, screen: Screen, step: Step) => Block,
): readonly Step[] {
  return steps.map((step) => ({
    ...step,
    screens: step.screens.map((screen) => ({
      ...screen,
      blocks: changed(screen.blocks, (block) => change(block, screen, step)),
    })),
  }));
}

/** The same steps with each question replaced. */
export function mapQuestions(
  steps: readonly Step[],
  change: (question: Question, screen: Screen, step: Step) => Question,
): readonly Step[] {
  return mapBlocks(steps, (block, screen, step) =>
    block.kind === "question"
      ? { ...block, question: change(block.question, screen, step) }
      : block,
  );
}

function changed(blocks: readonly Block[], change: (block: Block) => Block): readonly Block[] {
  return mapInside(blocks, (inside) => inside.map(change)).map(change);
}
