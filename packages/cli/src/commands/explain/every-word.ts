import {
  LMS_NAMES,
  lmsProfiles,
  PAGE_NAMES,
  type ReferencePage,
  referencePage,
} from "@coursewright/compiler";
import { CODES } from "@coursewright/course";
import colors from "picocolors";

const HEADINGS: readonly [ReferencePage["sort"], string][] = [
  ["question", "Questions"],
  ["block", "Other blocks"],
  ["topic", "Files and their parts"],
];

/** Everything that can be explained: a line each. */
export function everyWord(): string {
  const pages = PAGE_NAMES.flatMap((name) => referencePage(name) ?? []);
  const width = Math.max(...PAGE_NAMES.map((name) => name.length));
  const groups = HEADINGS.map(([sort, heading]) => [
    colors.bold(heading),
    ...pages
      .filter((page) => page.sort === sort)
      .map(({ name, description }) => `  ${name.padEnd(width)}  ${firstSentence(description)}`),
    "",
  ]);
  const lmss = LMS_NAMES.map((name) => `  ${name.padEnd(width)}  ${lmsProfiles[name].title}`);
  const codes = CODES.map((code) => `  ${code}`);
  return [...groups.flat(), colors.bold("LMSs"), ...lmss, "", colors.bold("Codes"), ...codes].join(
    "\n",
  );
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}
