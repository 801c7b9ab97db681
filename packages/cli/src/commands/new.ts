import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fix, isCourseId, starterFiles, writeWhole } from "@coursewright/compiler";
import { slug } from "@coursewright/course";
import colors from "picocolors";
import type { CommandModule } from "yargs";
import { courseAt } from "../course-folder.ts";
import { UsageError } from "../exit.ts";
import { print } from "../print.ts";
import { ask } from "../prompts.ts";

interface NewArguments {
  thing: string;
  folder: string | undefined;
  id: string | undefined;
  title: string | undefined;
}

export const newCommand: CommandModule<object, NewArguments> = {
  command: "new <thing> [folder]",
  describe: "Start a course that builds and checks without a warning",
  builder: (yargs) =>
    yargs
      .positional("thing", { choices: ["course"], demandOption: true, type: "string" })
      .positional("folder", { type: "string", describe: "Where to put it; made if need be" })
      .option("title", { type: "string", describe: "What learners see" })
      .option("id", { type: "string", describe: "Such as com.example.listening; never changes" })
      .example('$0 new course listening --title "Listening"', "writes the folder listening"),
  async handler(args) {
    const title = args.title ?? (await ask("What is the course called?", "My first course"));
    const folder = args.folder ?? (await ask("Which folder?", slugOf(title)));
    const id = args.id ?? (await ask("Its id? It never changes.", `com.example.${slugOf(title)}`));
    if (!isCourseId(id)) {
      throw new UsageError(`"${id}" cannot be the id of a course; write com.example.listening.`);
    }
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new UsageError(`The folder "${folder}" is not empty; name another one.`);
    }
    await write(folder, { title, id });
    print(`${colors.green("Ready.")} Your course is in ${folder}. Next:\n`);
    print(`  coursewright check ${folder}\n  coursewright build ${folder}`);
  },
};

async function write(folder: string, words: { title: string; id: string }): Promise<void> {
  const title = JSON.stringify(words.title);
  for (const { path, content } of starterFiles("course", { ...words, title })) {
    writeWhole(join(folder, path), content);
  }
  for (const [path, text] of await fix(courseAt(folder))) writeWhole(join(folder, path), text);
}

function slugOf(title: string): string {
  return slug(title).replace(/^[^a-z]+/, "") || "course";
}
