import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";

const TEXTS = /\.(css|svg|yaml|md)$/;

/** `templates.ts` with every template compiled and every text inside: the same exports, nothing to read. */
export function compiledTemplates(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/^(node_modules|starters)\b/.test(path))
    .sort();
  const templates = files
    .filter((path) => path.endsWith(".hbs"))
    .map((path) => `${JSON.stringify(path.replace(/\.hbs$/, ""))}: ${precompiled(folder, path)},`);
  const texts = files
    .filter((path) => TEXTS.test(path))
    .map(
      (path) =>
        `${JSON.stringify(path)}: ${JSON.stringify(readFileSync(join(folder, path), "utf8"))},`,
    );
  return [
    `import Handlebars from "handlebars/runtime.js";`,
    `const environment = Handlebars.create();`,
    `const specs = {\n${templates.join("\n")}\n};`,
    `const texts = {\n${texts.join("\n")}\n};`,
    `const compiled = new Map(Object.entries(specs).map(([name, spec]) => [name, environment.template(spec)]));`,
    `for (const [name, template] of compiled) environment.registerPartial(name, template);`,
    `export function loadTemplates() { return (name, view) => compiled.get(name)(view); }`,
    `export function readTemplateFile(path) { return texts[path]; }`,
  ].join("\n");
}

function precompiled(folder: string, path: string): string {
  const source = readFileSync(join(folder, path), "utf8");
  return String(Handlebars.precompile(source, { knownHelpersOnly: true }));
}
