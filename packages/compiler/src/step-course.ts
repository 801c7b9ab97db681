import { type Course, isHtml, type Step, type Text } from "@coursewright/course";
import { plainText } from "./assemble/text.ts";
import { countedIn } from "./check/grading.ts";

/** One step of a course as a course of its own: what an LMS opens where it sees the steps one by one. */
export function stepCourse(course: Course, step: Step): Course {
  const { pass, weights: _weights, ...grading } = course.grading;
  const { summary: _summary, minutes: _minutes, ...rest } = course;
  const graded = pass !== undefined && shareOf(course, step) > 0;
  // What an earlier step has shown to be known cannot be looked up here.
  const { skip: _skip, ...alone } = step;
  return {
    ...rest,
    id: `${course.id}.${step.id}`,
    title: titleOf(step),
    ...(step.minutes !== undefined && { minutes: step.minutes }),
    grading: graded ? { ...grading, pass } : grading,
    steps: [withoutWaysOut(alone, anchorsOf(course, step))],
  };
}

/** The title of a step without markup. */
function titleOf({ title }: Step): Text {
  const words = Object.entries(title.html).map(([locale, html]) => [locale, plainText(html)]);
  return { text: Object.fromEntries(words) };
}

/** What a step weighs in the score of its course, from 0 to 1. */
export function shareOf(course: Course, step: Step): number {
  const total = course.steps.reduce((sum, each) => sum + weightOf(course, each), 0);
  return total > 0 ? weightOf(course, step) / total : 0;
}

function weightOf({ grading }: Course, step: Step): number {
  const points = countedIn(step).reduce((sum, item) => sum + item.points, 0);
  if (!grading.weights || points === 0) return points;
  return grading.weights[step.id] ?? 0;
}

/** Where links into the course's other steps lead: screens, and headings below them. */
function anchorsOf(course: Course, step: Step): readonly string[] {
  const others = course.steps.filter((other) => other !== step);
  const screens = others.flatMap(({ screens }) => screens.map(({ anchor }) => anchor));
  const headings = JSON.stringify(others.map((other) => other.screens)).matchAll(
    /<h\d[^>]* id=\\"([^"\\]+)\\"/g,
  );
  return [...screens, ...[...headings].flatMap(([, id]) => id ?? [])];
}

/** The same with the words of links into other steps, and without the links: there only the LMS leads. */
function withoutWaysOut<T>(value: T, anchors: readonly string[]): T {
  // Only strings of HTML texts change, so that the shape stays.
  return unlinked(value, new Set(anchors)) as T;
}

function unlinked(value: unknown, anchors: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => unlinked(item, anchors));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (!isHtml(value))
    return Object.fromEntries(entries.map(([key, part]) => [key, unlinked(part, anchors)]));
  const html = Object.entries(value.html).map(([locale, text]) => [
    locale,
    wordsOfLinks(text, anchors),
  ]);
  return { html: Object.fromEntries(html) };
}

function wordsOfLinks(html: string, anchors: ReadonlySet<string>): string {
  return html.replace(/<a href="#([^"]*)"[^>]*>(.*?)<\/a>/gs, (link, anchor: string, words) =>
    anchors.has(anchor) ? words : link,
  );
}
