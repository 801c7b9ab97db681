import { isCancel, text } from "@clack/prompts";
import { UsageError } from "./exit.ts";

/** Asks a person; a script gets the default. */
export async function ask(question: string, otherwise: string): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return otherwise;
  const answer = await text({ message: question, placeholder: otherwise, defaultValue: otherwise });
  if (isCancel(answer)) throw new UsageError("Nothing was written.");
  return answer;
}
