import { gzipSync } from "node:zlib";
import { bundle } from "../packages/compiler/src/bundle.ts";
import { styles } from "../packages/compiler/src/styles.ts";
import { KIND_NAMES } from "../packages/course/src/index.ts";
import { targets } from "../packages/targets/src/index.ts";

const LIMIT_IN_BYTES = 20_000;

// What a learner loads with every kind of question in it, compressed as a server would.
const scripts = await Promise.all(
  Object.values(targets).map(async ({ name, tracker }) => ({
    file: `script, ${name}`,
    bytes: compressed((await bundle(KIND_NAMES, { tracker })).content),
  })),
);
const sheet = { file: "style sheet", bytes: compressed((await styles()).content) };

console.table([...scripts, sheet]);
const tooBig = scripts.filter(({ bytes }) => bytes > LIMIT_IN_BYTES);
for (const { file, bytes } of tooBig) {
  console.error(`${file}: ${bytes} bytes are more than ${LIMIT_IN_BYTES}`);
}
if (tooBig.length > 0) process.exit(1);

function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
