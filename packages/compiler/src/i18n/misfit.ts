/** Why words that came back do not go into the course. */
export type Misfit =
  | { readonly problem: "unknown-language"; readonly language: string }
  | ({ readonly problem: "unknown-unit" | "no-words" } & Brought)
  | ({
      readonly problem: "other-structure";
      /** What `check` would say of the course with these words in it. */
      readonly message: string;
      readonly help: string;
    } & Brought);

/** A unit with the words that somebody brought for it. */
interface Brought {
  readonly unit: string;
  readonly source: string;
  readonly text: string;
}

/** A misfit in words, with the unit, its source, the words for it and a way out. */
export function misfitInWords(misfit: Misfit): string {
  if (misfit.problem === "unknown-language") return sentence(misfit);
  const { unit, source, text } = misfit;
  return `${unit}: ${sentence(misfit)}\n    source: ${source}\n    target: ${text}`;
}

function sentence(misfit: Misfit): string {
  switch (misfit.problem) {
    case "unknown-language":
      return `The course has no language "${misfit.language}". List it under \`languages\` in \`course.yaml\`.`;
    case "unknown-unit":
      return "The course has no such words any more. Export again.";
    case "no-words":
      return "There is nothing but blank space. Translate it, or leave it out.";
    case "other-structure":
      return `${misfit.message} ${misfit.help}`;
    default:
      return misfit satisfies never;
  }
}
