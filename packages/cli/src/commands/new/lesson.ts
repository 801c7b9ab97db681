import type { CommandModule } from "yargs";
import { UsageError } from "../../exit.ts";
import { ask } from "../../prompts.ts";
import { flag } from "../options.ts";
import { named, writeStep } from "./part.ts";
import { idFrom, plain, quoted } from "./words.ts";

interface Arguments {
  name: string | undefined;
  course: string;
  title: string | undefined;
  minutes: number | undefined;
  behaviour: string | undefined;
}

/** `new lesson`: three screens and two questions, named as the last step. */
export const newLesson: CommandModule<object, Arguments> = {
  command: "lesson [name]",
  describe: "A lesson of three screens and two questions, as the last step of a course",
  builder: (yargs) =>
    yargs
      .positional("name", { type: "string", describe: "Name of its file, which is its id" })
      .option("course", { ...flag("course"), default: ".", describe: "The course's folder" })
      .option("title", { ...flag("title"), describe: "What learners see" })
      .option("minutes", { type: "number", describe: "How long it takes" })
      .option("behaviour", {
        ...flag("behaviour"),
        describe: "What somebody does who has practised it",
      })
      .example("$0 new lesson saying-no --title 'Saying no'", "writes lessons/saying-no.md"),
  async handler({ name, course, ...args }) {
    const title = args.title ?? (await ask("What is the lesson called?", titleOf(name)));
    const id = named(name ?? (await ask("The name of its file?", idFrom(title, "lesson"))));
    const behaviour =
      args.behaviour ?? (await ask("What does somebody do who has practised it?", BEHAVIOUR));
    const minutes = args.minutes ?? Number(await ask("How many minutes does it take?", "3"));
    if (!(minutes > 0 && minutes < 1000))
      throw new UsageError("A lesson takes a number of minutes, such as 3.");
    const words = {
      title: plain(title),
      behaviour: quoted(behaviour),
      minutes: String(minutes),
    };
    await writeStep({ course, starter: "lesson", file: `lessons/${id}.md`, words });
  },
};

const BEHAVIOUR = "Says no to a request and offers another way";

function titleOf(name: string | undefined): string {
  if (name === undefined) return "Saying no";
  const words = name.replace(/^.*\//, "").replace(/\.md$/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
