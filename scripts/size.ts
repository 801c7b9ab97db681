import { gzipSync } from "node:zlib";
import { bundle } from "../packages/compiler/src/bundle.ts";
import type { Uses } from "../packages/compiler/src/render/entry.ts";
import { FEATURES } from "../packages/compiler/src/render/features.ts";
import { ALL_STYLED, styles } from "../packages/compiler/src/styles.ts";
import { KIND_NAMES } from "../packages/course/src/index.ts";
import { targets } from "../packages/targets/src/index.ts";

/** With the transport of statements in it, whatever the course holds. */
const LIMIT_WITH_XAPI = 40_000;

/** What a course may use, and the bytes that its script must not exceed without statements. */
const COURSES: readonly { readonly holds: string; readonly uses: Uses; readonly limit: number }[] =
  [
    {
      holds: "choice questions",
      uses: { kinds: ["single", "multiple", "truefalse"], features: [] },
      limit: 20_000,
    },
    {
      holds: "every kind of question",
      uses: { kinds: KIND_NAMES, features: [] },
      limit: 20_700,
    },
    {
      // Twenty thousand is what it should be: nothing may be added here before something is taken away.
      holds: "every kind and role-plays",
      uses: { kinds: KIND_NAMES, features: ["roleplay"] },
      limit: 23_500,
    },
    // Several languages among it, which is 700 bytes.
    { holds: "everything", uses: { kinds: KIND_NAMES, features: FEATURES }, limit: 27_900 },
  ];

const scripts = Object.values(targets).flatMap(({ name, tracker, speaksXapi }) => [
  { target: name, tracker, copies: false, speaks: speaksXapi },
  ...(speaksXapi ? [] : [{ target: `${name} + copy`, tracker, copies: true, speaks: true }]),
]);
const rows = await Promise.all(
  scripts.flatMap(({ target, tracker, copies, speaks }) =>
    COURSES.map(async ({ holds, uses, limit }) => ({
      target,
      holds,
      bytes: compressed((await bundle(uses, { tracker, copies })).content),
      limit: speaks ? LIMIT_WITH_XAPI : limit,
    })),
  ),
);
console.table(rows);
console.log(`style sheet: ${compressed((await styles(ALL_STYLED)).content)} bytes with everything`);
const tooBig = rows.filter(({ bytes, limit }) => bytes > limit);
for (const { target, holds, bytes, limit } of tooBig) {
  console.error(`${target}, ${holds}: ${bytes} bytes are more than ${limit}`);
}
if (tooBig.length > 0) process.exit(1);

// As a server would.
function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
