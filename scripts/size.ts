import { gzipSync } from "node:zlib";
import { bundle } from "../packages/compiler/src/bundle.ts";
import type { BundleTarget, Uses } from "../packages/compiler/src/render/entry.ts";
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
      limit: 17_400,
    },
    {
      holds: "every kind of question",
      uses: { kinds: KIND_NAMES, features: [] },
      limit: 20_500,
    },
    {
      // Twenty thousand is what it should be: nothing may be added here before something is taken away.
      holds: "every kind and role-plays",
      uses: { kinds: KIND_NAMES, features: ["roleplay"] },
      limit: 23_300,
    },
    { holds: "everything", uses: { kinds: KIND_NAMES, features: FEATURES }, limit: 27_800 },
  ];

/** What further languages add to a script, however many they are; four hundred is what it should be. */
const LIMIT_OF_LANGUAGES = 800;
const ONE_LANGUAGE: Uses = { kinds: KIND_NAMES, features: ["roleplay"] };
const LANGUAGES: Uses = { kinds: KIND_NAMES, features: ["roleplay", "languages"] };

const scripts = Object.values(targets).flatMap(({ name, tracker, speaksXapi }) => [
  { target: name, tracker, copies: false, speaks: speaksXapi },
  ...(speaksXapi ? [] : [{ target: `${name} + copy`, tracker, copies: true, speaks: true }]),
]);
const rows = await Promise.all(
  scripts.flatMap(({ target, tracker, copies, speaks }) =>
    COURSES.map(async ({ holds, uses, limit }) => ({
      target,
      holds,
      bytes: await bytesOf(uses, { tracker, copies }),
      limit: speaks ? LIMIT_WITH_XAPI : limit,
    })),
  ),
);
const more = await Promise.all(
  scripts.map(async ({ target, ...script }) => ({
    target,
    holds: "further languages alone",
    bytes: (await bytesOf(LANGUAGES, script)) - (await bytesOf(ONE_LANGUAGE, script)),
    limit: LIMIT_OF_LANGUAGES,
  })),
);
console.table([...rows, ...more]);
console.log(`style sheet: ${compressed((await styles(ALL_STYLED)).content)} bytes with everything`);
const tooBig = [...rows, ...more].filter(({ bytes, limit }) => bytes > limit);
for (const { target, holds, bytes, limit } of tooBig) {
  console.error(`${target}, ${holds}: ${bytes} bytes are more than ${limit}`);
}
if (tooBig.length > 0) process.exit(1);

async function bytesOf(uses: Uses, target: BundleTarget): Promise<number> {
  return compressed((await bundle(uses, target)).content);
}

// As a server would.
function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
