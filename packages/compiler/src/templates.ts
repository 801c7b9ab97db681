import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { templateFolder } from "./installation.ts";

/** Turns a view into HTML by the template of that name, such as `blocks/prose`. */
export type Templates = (name: string, view: object) => string;

const FOLDERS = ["pages", "blocks", "questions"] as const;

let loaded: Templates | undefined;

/** The templates, compiled once a run. An installed package has a file in this one's place that holds them compiled. */
export function loadTemplates(): Templates {
  loaded ??= compileAll();
  return loaded;
}

/** The text of a file of `templates` that is no template. */
export function readTemplateFile(path: string): string {
  return readFileSync(join(templateFolder(), path), "utf8");
}

function compileAll(): Templates {
  const environment = Handlebars.create();
  const compiled = new Map(FOLDERS.flatMap(namesIn).map((name) => [name, compile(name)]));
  // A compiled partial is called as it is: nothing is looked up or compiled per call.
  for (const [name, template] of compiled) environment.registerPartial(name, template);

  function compile(name: string): Handlebars.TemplateDelegate {
    return environment.compile(readTemplateFile(`${name}.hbs`), { knownHelpersOnly: true });
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`no template "${name}"`);
    return template(view);
  };
}

function namesIn(folder: string): readonly string[] {
  const files = readdirSync(join(templateFolder(), folder)).sort();
  return files.map((file) => `${folder}/${file.replace(/\.hbs$/, "")}`);
}
