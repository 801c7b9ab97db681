import type { CommandModule } from "yargs";
import { acceptCommand } from "./i18n/accept.ts";
import { checkWordsCommand } from "./i18n/check.ts";
import { diffCommand } from "./i18n/diff.ts";
import { exportCommand } from "./i18n/export.ts";
import { importCommand } from "./i18n/import.ts";
import { statusCommand } from "./i18n/status.ts";

/** What there is to do with the languages of a course. */
export const i18nCommand: CommandModule = {
  command: "i18n [task]",
  describe: "See how far the translations of a course are, and keep them with their source",
  builder: (yargs) =>
    yargs
      .command(statusCommand)
      .command(exportCommand)
      .command(importCommand)
      .command(diffCommand)
      .command(acceptCommand)
      .command(checkWordsCommand)
      .epilogue("Exit codes: 0 fine, 1 refused or to be asked about, 2 wrong usage, 70 our bug.")
      .demandCommand(1, "Say what is to be done: status, export, import, diff, accept or check."),
  handler() {
    // Each task has a handler of its own; without one, the parser has complained already.
  },
};
