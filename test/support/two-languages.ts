import { type Course, isHtml, isText } from "@coursewright/course";

/** The course with the words of its first language once more, with the further language's tag behind them. */
export function inSecondLanguage(course: Course, second: string): Course {
  const [first = ""] = course.languages;
  // Only the words change.
  const said = translated(course, { first, second }) as Course;
  return { ...said, languages: [...course.languages, second] };
}

function translated(
  part: unknown,
  tags: { readonly first: string; readonly second: string },
): unknown {
  if (Array.isArray(part)) return part.map((each) => translated(each, tags));
  if (typeof part !== "object" || part === null) return part;
  const { first, second } = tags;
  const twice = (words: Readonly<Record<string, string>>) => ({
    ...words,
    [second]: `${words[first]} [${second}]`,
  });
  if (isText(part)) return { text: twice(part.text) };
  if (isHtml(part)) return { ...part, html: twice(part.html) };
  const entries = Object.entries(part).map(([key, value]) => [key, translated(value, tags)]);
  return Object.fromEntries(entries);
}
