import { execSync } from "node:child_process";
import { TARGET_NAMES } from "../packages/targets/src/target.ts";
import { register, writeStarter } from "./starters/starter.ts";

// Starts a delivery format: its folder, and a sample of what it says about a package that fails until it does.
const [name = ""] = process.argv.slice(2);
const known: readonly string[] = TARGET_NAMES;
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || known.includes(name)) {
  console.error("Name a target that does not exist, such as: npx tsx scripts/new-target.ts cmi5");
  process.exit(2);
}
const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

writeStarter(
  {
    [`packages/targets/src/${name}/index.ts`]: "target/index.ts.txt",
    [`packages/targets/src/${name}/tracker.ts`]: "target/tracker.ts.txt",
    [`test/samples/targets/${name}/described.txt`]: "target/described.txt",
  },
  { name, constant },
);
register("packages/targets/src/target.ts", [
  [/readonly tracker: [^;]*(?=;)/, ` | "${name}"`],
  [/TARGET_NAMES = \[[^\]]*?(?=,?\s*\])/, `, "${name}"`],
]);
register("packages/targets/src/index.ts", [
  [/(?=import )/, `import { ${constant} } from "./${name}/index.ts";\n`],
  [/readonly \[K in TargetName\]: Target } = {[^}]*?(?=,?\s*};)/, `, "${name}": ${constant}`],
]);
execSync("biome check --write packages/targets/src", { stdio: "ignore" });
console.log("\nNext: make the sample pass, FILTER=targets npm test.");
