import { isCancel, text } from "@clack/prompts";
import { UsageError } from "./exit.ts";

/** Asks a person; a script gets the default. */
export async function ask(question: string, otherwise: string): Promise<string> {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return otherwise;
  const suggestion = { placeholder: otherwise, defaultValue: otherwise };
  const answer = await text({ message: question, ...suggestion, input, output });
  if (isCancel(answer)) throw new UsageError("Nothing was written.");
  return answer;
}
