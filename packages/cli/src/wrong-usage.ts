type Saying = readonly [RegExp, (parts: readonly string[]) => string];

// What yargs says, in our words; it finds these faults before any command of ours runs.
const SAYINGS: readonly Saying[] = [
  [/^Unknown arguments?: (.+)$/, ([word = ""]) => `Nothing here is called "${word}".`],
  [/^Not enough arguments following: (.+)$/, ([option]) => `--${option} needs a value.`],
  [/^Not enough non-option arguments/, () => "Something is missing behind the command."],
  [
    /Argument: (.+), Given: (".*?"), Choices: (.+)$/,
    ([option, given, choices = ""]) =>
      `--${option} cannot be ${given}. Known: ${choices.replaceAll('"', "")}.`,
  ],
  [/^Did you mean (.+)\?$/, ([command]) => `There is no such command. Did you mean ${command}?`],
];

/** A complaint about the words on the command line, as the rest of the program speaks. */
export function wrongUsage(message: string): string {
  for (const [pattern, say] of SAYINGS) {
    const found = pattern.exec(message);
    if (found) return say(found.slice(1));
  }
  return message;
}
