import {
  type Block,
  blocksOf,
  type Course,
  type Html,
  type Report,
  staysHere,
} from "@coursewright/course";
import type { TargetName } from "@coursewright/targets";
import { plainText } from "../assemble/text.ts";
import type { Documents } from "../parse/index.ts";

/** Below this people in a group can be told apart. */
const LEAST_GROUP = 5;

/** Whether the course promises nothing about who sees what that its targets would break. */
export function checkPromises(
  { course, documents }: { readonly course: Course; readonly documents: Documents },
  targets: readonly TargetName[],
  report: Report,
): void {
  const { k } = course.privacy;
  if (k < LEAST_GROUP) {
    report.add("privacy/small-groups", documents.courseYaml.placeOf(["privacy", "k"]), { k });
  }
  const target = targets.find((name) => name !== "web");
  if (target === undefined) return;
  for (const screen of course.steps.flatMap(({ screens }) => screens)) {
    const blocks = blocksOf(screen.blocks).map(({ block }) => block);
    if (!blocks.some(isSent)) continue;
    for (const block of blocks) {
      const words = textsOf(block).map(promiseIn).find(Boolean);
      if (words !== undefined) report.add("privacy/promise", block.place, { words, target });
    }
  }
}

/** Whether what a learner does with it goes to whoever records. */
function isSent(block: Block): boolean {
  if (block.kind === "roleplay") return true;
  return block.kind === "question" && !staysHere(block.question);
}

function textsOf(block: Block): readonly Html[] {
  if (block.kind === "prose" || block.kind === "callout") return [block.html];
  if (block.kind !== "question") return [];
  const { context, ask } = block.question;
  return [...(context ? [context] : []), ask];
}

const SECRET = `(?:private|confidential|secret|anonymous(?:ly)?|between us)`;

/** What people write who want to be trusted; advice about anonymous letters and private rooms is none of it. */
const PROMISES: readonly RegExp[] = [
  /\b(?:nobody|no one|no-one)(?: else)?(?: will| can| ever)* (?:sees?|reads?|finds? out|learns?) (?:your|what|this|these|it|them|how)\b(?: \w+){0,2}/i,
  /\bonly you(?: will| can)? (?:see|sees|read|know)\b(?: \w+){0,3}/i,
  new RegExp(
    String.raw`\b(?:answers?|replies|ratings?|choices?|responses?|results?|everything|what you (?:write|say|choose|answer|tell)|this (?:question|poll|test))\b[^.!?]{0,30}\b(?:is|are|stays?|remains?|kept|be)(?: \w+)? ${SECRET}\b`,
    "i",
  ),
  /\b(?:this|it|that) (?:stays|remains|is kept) (?:private|confidential|between us|in this browser)\b/i,
  /\b(?:you|your answers?) (?:are|remain|stay) anonymous\b/i,
  /\banonymous (?:answers?|poll|survey|test|quiz)\b/i,
];

function promiseIn({ html }: Html): string | undefined {
  const text = plainText(Object.values(html)[0] ?? "");
  return PROMISES.map((promise) => promise.exec(text)?.[0]).find(Boolean);
}
