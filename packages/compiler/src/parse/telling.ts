import type { Problem } from "../validators.ts";

/** The problems that tell an author something, without their echoes: of several forms that would do, only that none fits. */
export function telling(problems: readonly Problem[]): readonly Problem[] {
  const choices = problems.filter(({ keyword }) => keyword === "anyOf");
  const meant = new Map(choices.map((choice) => [choice, formMeant(choice, problems)]));
  const isEcho = (problem: Problem): boolean =>
    choices.some((choice) => {
      if (choice === problem) return meant.get(choice) !== undefined;
      return isInside(problem, choice) && !meant.get(choice)?.includes(problem);
    });
  const named = problems.filter(({ keyword }) => keyword === "propertyNames");
  const isNameEcho = (problem: Problem): boolean =>
    problem.propertyName !== undefined && named.length > 0;
  return problems.filter((problem) => !isEcho(problem) && !isNameEcho(problem));
}

function isInside(problem: Problem, choice: Problem): boolean {
  return (
    problem !== choice &&
    problem.instancePath.startsWith(choice.instancePath) &&
    problem.schemaPath.startsWith(choice.schemaPath)
  );
}

/** What is wrong with the only form that a group of settings can be meant as; nothing where it can be several or none. */
function formMeant(choice: Problem, problems: readonly Problem[]): readonly Problem[] | undefined {
  const { data, instancePath, schemaPath } = choice;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  const forms = new Map<string, Problem[]>();
  for (const problem of problems.filter((each) => isInside(each, choice))) {
    const form = problem.schemaPath.slice(schemaPath.length + 1).split("/")[0] ?? "";
    forms.set(form, [...(forms.get(form) ?? []), problem]);
  }
  const groups = [...forms.values()].filter(
    (form) =>
      !form.some((problem) => problem.keyword === "type" && problem.instancePath === instancePath),
  );
  return groups.length === 1 ? groups[0] : undefined;
}
