import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fix, isCourseId, schemas, starterFiles, writeWhole } from "@coursewright/compiler";
import colors from "picocolors";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { UsageError } from "../../exit.ts";
import { print } from "../../print.ts";
import { ask } from "../../prompts.ts";
import { flag } from "../options.ts";
import { snippets } from "./snippets.ts";
import { idFrom, quoted } from "./words.ts";

interface Arguments {
  folder: string | undefined;
  id: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  language: string | undefined;
}

/** `new course`: a whole course in a folder of its own, with schemas that help editors. */
export const newCourse: CommandModule<object, Arguments> = {
  command: "course [folder]",
  describe: "A course of one lesson, ready to build",
  builder: (yargs) =>
    yargs
      .positional("folder", { type: "string", describe: "Where to put it; made if need be" })
      .option("title", { ...flag("title"), describe: "What learners see" })
      .option("summary", { ...flag("summary"), describe: "One sentence for whom it is" })
      .option("id", { ...flag("id"), describe: "Such as com.example.listening; never changes" })
      .option("language", {
        ...flag("language"),
        describe: "The language you write in, such as en",
      })
      .example('$0 new course listening --title "Listening"', "writes the folder listening"),
  async handler(args) {
    const title = args.title ?? (await ask("What is the course called?", "My first course"));
    const slug = idFrom(title, "course");
    const summary = args.summary ?? (await ask("In one sentence?", SUMMARY));
    const folder = args.folder ?? (await ask("Which folder?", slug));
    const id = args.id ?? (await ask("Its id? It never changes.", `com.example.${slug}`));
    if (!isCourseId(id)) {
      throw new UsageError(`"${id}" cannot be the id of a course; write com.example.listening.`);
    }
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new UsageError(`The folder "${folder}" is not empty; name another one.`);
    }
    await write(folder, {
      id,
      title: quoted(title),
      summary: quoted(summary),
      language: languageOf(args),
    });
    print(`${colors.green("Ready.")} Your course is in ${folder}. Next:\n`);
    print(`  coursewright check ${folder}\n  coursewright build ${folder}`);
  },
};

const SUMMARY = "One short lesson with three questions.";

function languageOf({ language = "en" }: Arguments): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    throw new UsageError(`"${language}" is not a language; write en, nl or pt-BR.`);
  }
}

async function write(folder: string, words: Readonly<Record<string, string>>): Promise<void> {
  for (const { path, content } of starterFiles("course", words)) {
    writeWhole(join(folder, path), content);
  }
  for (const [name, schema] of Object.entries(schemas())) {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    writeWhole(join(folder, `.coursewright/schemas/${name}.json`), text);
  }
  writeWhole(join(folder, ".vscode/coursewright.code-snippets"), snippets());
  for (const [path, text] of await fix(courseAt(folder))) writeWhole(join(folder, path), text);
}
