import {
  isLmsName,
  LMS_NAMES,
  lmsProfiles,
  PAGE_NAMES,
  referencePage,
  suggest,
} from "@coursewright/compiler";
import { CODES, isCode } from "@coursewright/course";
import type { CommandModule } from "yargs";
import { UsageError } from "../exit.ts";
import { print } from "../print.ts";
import { codePage } from "./explain/code.ts";
import { everyWord } from "./explain/every-word.ts";
import { lmsPage } from "./explain/lms.ts";
import { referenceText } from "./explain/reference.ts";

interface ExplainArguments {
  word: string | undefined;
}

export const explainCommand: CommandModule<object, ExplainArguments> = {
  command: "explain [word]",
  describe: "Show how a block, a question or a file is written, what a code means or an LMS needs",
  builder: (yargs) =>
    yargs
      .positional("word", {
        type: "string",
        describe: "Such as single, single/no-tick or moodle; without it, a list of all",
      })
      .example("$0 explain single", "shows how such a question is written, and its settings")
      .example("$0 explain single/no-tick", "shows what a code means, with a good example"),
  handler({ word }) {
    if (word === undefined) return print(everyWord());
    if (isCode(word)) return print(codePage(word));
    if (isLmsName(word)) return print(lmsPage(lmsProfiles[word]));
    const page = referencePage(word.replace(/^:+|\.ya?ml$/g, ""));
    if (!page) throw new UsageError(notFound(word));
    print(referenceText(page));
  },
};

function notFound(word: string): string {
  const [subject = ""] = word.split("/");
  const codes = CODES.filter((known) => known.startsWith(`${subject}/`));
  const known = codes.length > 0 ? ` Known: ${codes.join(", ")}.` : "";
  const near =
    codes.length > 0 ? undefined : suggest(word, [...PAGE_NAMES, ...LMS_NAMES, ...CODES]);
  const meant = near === undefined ? "" : ` Did you mean "${near}"?`;
  const what = word.includes("/") ? "code" : "block, question, file, LMS or code";
  return `There is no ${what} "${word}".${known}${meant} \`explain\` alone lists all.`;
}
