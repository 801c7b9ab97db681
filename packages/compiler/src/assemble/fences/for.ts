import { ANYBODY, type Block, type For } from "@coursewright/course";
import type { Fence, Part } from "../../parse/fences.ts";
import type { Token } from "../../parse/markdown.ts";
import { suggest } from "../../parse/suggest.ts";
import { contentOf } from "../content.ts";
import type { LessonContext } from "../context.ts";
import { blockSettings } from "../settings.ts";
import type { FenceReader } from "./fence.ts";

/** What only some learners see; whom exactly follows from the run it stands in. */
export const forRoles: FenceReader = (fence, context, assemble) => {
  const { opening } = fence;
  const { report } = context;
  const { role } = blockSettings("for", opening, report);
  const blocks = assemble(contentOf(fence, context.document), context);
  const inner = fence.parts.flatMap(forsIn);
  for (const { place } of inner) {
    report.add("for/inside-for", place, {}, { related: opening.place });
  }
  // Another setting in its place was reported with the settings.
  const isBare = opening.attributes.settings.size === 0;
  if (role === undefined && isBare) report.add("for/no-role", opening.place, {});
  if (role !== undefined && role !== ANYBODY) reportRole(role, fence, context);
  return [{ kind: "for", roles: role === undefined ? [] : [role], blocks, place: opening.place }];
};

/** The same blocks, the default part of each run being for all that no other part of it names. */
export function settleRuns(
  blocks: readonly Block[],
  content: readonly (Token | Fence)[],
  context: LessonContext,
): readonly Block[] {
  const isIn = (run: readonly Fence[]) => (block: Block) =>
    run.some(({ opening }) => opening.place === block.place);
  let settled = blocks;
  for (const run of runsIn(content)) {
    const parts = settled.filter(isFor).filter(isIn(run));
    const others = othersOf(parts, context);
    settled = settled.map((block) =>
      isFor(block) && parts.includes(block) && isDefault(block)
        ? { ...block, roles: others }
        : block,
    );
  }
  return settled;
}

/** The roles that no part names, and whoever has none; a run that is no choice is reported. */
function othersOf(parts: readonly For[], { settings, report }: LessonContext): readonly string[] {
  const named = parts.flatMap(({ roles }) => roles);
  const known = settings.audience?.roles ?? [];
  for (const [at, role] of named.entries()) {
    const first = named.indexOf(role);
    const place = parts[at]?.place;
    const related = parts[first]?.place;
    if (place && first !== at) report.add("for/role-twice", place, { role }, { related });
  }
  const missing = known.filter((role) => !named.includes(role));
  const last = parts.at(-1);
  // Without roles nobody could tell who everybody else is.
  if (last && !named.includes(ANYBODY) && named.length === parts.length && known.length > 0) {
    report.add("for/no-default", last.place, { missing });
  }
  return [...missing, ANYBODY];
}

function reportRole(role: string, { opening }: Fence, { settings, report }: LessonContext): void {
  const known = settings.audience?.roles;
  const place = opening.attributes.settings.get("role")?.place ?? opening.place;
  if (!known) report.add("for/no-audience", place, { role });
  else if (!known.includes(role)) {
    report.add("for/unknown-role", place, { role, near: suggest(role, known), known });
  }
}

function isFor(block: Block): block is For {
  return block.kind === "for";
}

function isDefault({ roles }: For): boolean {
  return roles.length === 1 && roles[0] === ANYBODY;
}

/** Parts that follow each other with nothing between them. */
function runsIn(content: readonly (Token | Fence)[]): readonly (readonly Fence[])[] {
  const runs: Fence[][] = [];
  let isOpen = false;
  for (const part of content) {
    const continues = "kind" in part && part.opening.name === "for";
    if (continues && isOpen) runs.at(-1)?.push(part);
    else if (continues) runs.push([part]);
    isOpen = continues;
  }
  return runs;
}

function forsIn(part: Part): readonly Fence["opening"][] {
  if (part.kind === "run") return [];
  return [...(part.opening.name === "for" ? [part.opening] : []), ...part.parts.flatMap(forsIn)];
}
