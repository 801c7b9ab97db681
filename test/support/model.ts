import type { Block, Course, Lesson, Option, Place, Question, Screen } from "@coursewright/course";

/** A course as a person would note it down: its words, what they are, and where they stand. */
export function modelOf(course: Course): object {
  return course.steps.map(lessonModel);
}

/** The same without places, and with one blank for many: what must not change when a file is formatted. */
export function withoutPlaces(model: unknown): unknown {
  if (typeof model === "string") return model.replace(/\s+/g, " ");
  if (Array.isArray(model)) return model.map(withoutPlaces);
  if (typeof model !== "object" || model === null) return model;
  const kept = Object.entries(model).filter(([key]) => key !== "at");
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutPlaces(part)]));
}

function lessonModel({ id, title, minutes, objectives, screens }: Lesson): object {
  return present({
    lesson: id,
    title: words(title),
    minutes,
    objectives: objectives.map((objective) => `${objective.id}: ${words(objective.behaviour)}`),
    screens: screens.map(screenModel),
  });
}

function screenModel({ name, anchor, title, blocks, place }: Screen): object {
  const own = { screen: name, anchor, title: words(title), at: spot(place) };
  return { ...own, blocks: blocks.map(blockModel) };
}

function blockModel(block: Block): object {
  const at = spot(block.place);
  switch (block.kind) {
    case "prose":
      return { prose: words(block.html), at };
    case "callout":
      return { [block.tone]: words(block.html), at };
    case "figure": {
      const { src, width, height } = block;
      const caption = block.caption && words(block.caption);
      return present({ figure: src, alt: words(block.alt), caption, width, height, at });
    }
    case "footnotes":
      return { notes: block.notes.map((note) => `${note.number}: ${words(note.html)}`), at };
    case "question":
      return questionModel(block.question);
    default:
      return block satisfies never;
  }
}

function questionModel(question: Question): object {
  const { kind, id, was, points, tries, objective, optional, fixed, confidence, place } = question;
  const { context, ask, hint, ifRight, ifPartly, ifWrong, options } = question;
  const settings = { was, points, tries, objective, optional, fixed, confidence };
  const said = { context, ask, hint, ifRight, ifPartly, ifWrong };
  return present({
    [kind]: id,
    at: spot(place),
    ...("scoring" in question && { scoring: question.scoring }),
    ...without(settings, { points: 1, tries: 1, optional: false, fixed: false, confidence: false }),
    ...Object.fromEntries(Object.entries(said).map(([key, html]) => [key, html && words(html)])),
    options: options.map(optionModel),
  });
}

function optionModel({ letter, tick, html, feedback, place }: Option): object {
  const said = feedback && words(feedback);
  return present({ [tick]: words(html), letter, feedback: said, at: spot(place) });
}

function words(text: object): string {
  const [byLanguage] = Object.values(text) as readonly Record<string, string>[];
  return Object.values(byLanguage ?? {}).join();
}

function spot({ line, column, endLine, endColumn }: Place): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

function present(entries: Readonly<Record<string, unknown>>): object {
  const kept = Object.entries(entries).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}

function without(entries: object, defaults: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(entries).filter(([key, value]) => defaults[key] !== value),
  );
}
