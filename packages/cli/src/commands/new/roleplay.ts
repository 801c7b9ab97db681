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
  who: string | undefined;
  role: string | undefined;
  you: string | undefined;
}

/** `new roleplay`: a conversation of two turns with three endings, named as the last step. */
export const newRoleplay: CommandModule<object, Arguments> = {
  command: "roleplay [name]",
  describe: "A role-play of two turns and three endings, as the last step of a course",
  builder: (yargs) =>
    yargs
      .positional("name", { type: "string", describe: "Name of its file, which is its id" })
      .option("course", { ...flag("course"), default: ".", describe: "The course's folder" })
      .option("title", { ...flag("title"), describe: "What learners see" })
      .option("who", { ...flag("who"), describe: "Whom the learner talks to, such as Ines" })
      .option("role", { ...flag("role"), describe: "Who that is, such as Customer" })
      .option("you", { ...flag("you"), describe: "Who the learner is, such as Support agent" })
      .example("$0 new roleplay late-report --who Sam", "writes roleplays/late-report.md"),
  async handler({ name, course, ...args }) {
    const title =
      args.title ?? (await ask("What is the role-play called?", "The report that is late"));
    const id = named(name ?? (await ask("The name of its file?", idFrom(title, "roleplay"))));
    const who = (args.who ?? (await ask("Whom does the learner talk to?", "Sam"))).trim();
    if (/^you$/i.test(who)) {
      throw new UsageError("You is the learner; name the other one, such as Ines.");
    }
    if (!/^[\p{L}\p{M}][\p{L}\p{M}. '-]*$/u.test(who)) {
      throw new UsageError(`"${who}" cannot be a name in a role-play; use letters and blanks.`);
    }
    const role = args.role ?? (await ask(`Who is ${who}?`, "Colleague"));
    const you = args.you ?? (await ask("And who is the learner?", "Team lead"));
    const words = {
      title: plain(title),
      who,
      key: quoted(who),
      role: quoted(role),
      you: quoted(you),
      meter: quoted(`${who}’s trust`),
    };
    await writeStep({ course, starter: "roleplay", file: `roleplays/${id}.md`, words });
  },
};
