import type { Block, Edition, Localized, Question } from "@coursewright/course";

type InPage = Localized<Block>;

/** All blocks of an edition, those inside others too, as far as a role sees them; without a role all of them. */
export function blocksIn(edition: Edition, role?: string): readonly InPage[] {
  return edition.steps
    .flatMap((step) => step.screens)
    .flatMap((screen) => inside(screen.blocks, role));
}

/** All questions of an edition, whoever sees them. */
export function questionsIn(edition: Edition): readonly Localized<Question>[] {
  return blocksIn(edition).flatMap((block) => (block.kind === "question" ? [block.question] : []));
}

/** How many questions a learner in this role is asked: of a bank only those that are drawn. */
export function questionCount(edition: Edition, role: string): number {
  const counts = edition.steps.map(({ screens, draws }) => {
    const banks = screens
      .flatMap((screen) => inside(screen.blocks, role))
      .flatMap((block) => (block.kind === "question" ? [block.question.bank?.id ?? ""] : []));
    const always = banks.filter((bank) => !(bank in draws)).length;
    return Object.values(draws).reduce((sum, drawn) => sum + drawn, always);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function inside(blocks: readonly InPage[], role: string | undefined): readonly InPage[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "for":
        if (role !== undefined && !block.roles.includes(role)) return [];
        return [block, ...inside(block.blocks, role)];
      case "story":
        return [block, ...inside(block.blocks, role)];
      case "reveal":
        return [block, ...block.parts.flatMap((part) => inside(part.blocks, role))];
      default:
        return [block];
    }
  });
}
