import {
  type Block,
  type Course,
  isHtml,
  isPlace,
  isText,
  type Option,
  type Place,
  type Question,
  type QuestionOf,
  type Screen,
  type Step,
} from "@coursewright/course";

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

function lessonModel({ kind, id, title, minutes, objectives, screens, draws, skip }: Step): object {
  return present({
    [kind]: id,
    title: words(title),
    minutes,
    objectives: objectives.map((objective) => `${objective.id}: ${words(objective.behaviour)}`),
    draws: Object.entries(draws).map(([bank, count]) => `${bank}: ${count}`),
    skip,
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
      return plainModel(block);
  }
}

/** Anything else: its fields as they are, texts as their words, places as spots. */
function plainModel(value: object): object {
  return present(Object.fromEntries(Object.entries(value).map(([key, part]) => entry(key, part))));
}

function entry(key: string, part: unknown): readonly [string, unknown] {
  return key === "place" && isPlace(part) ? ["at", spot(part)] : [key, plain(part)];
}

function plain(part: unknown): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (isText(part) || isHtml(part)) return words(part);
  if (isPlace(part)) return spot(part);
  if (isBlock(part)) return blockModel(part);
  return Array.isArray(part) ? part.map(plain) : plainModel(part);
}

/** Only the blocks inside others are told by their place and their kind. */
function isBlock(part: object): part is Block {
  return "kind" in part && part.kind !== "line" && "place" in part && !("letter" in part);
}

function questionModel(question: Question): object {
  return "options" in question ? choiceModel(question) : plainModel(question);
}

function choiceModel(question: QuestionOf<"single" | "multiple" | "truefalse" | "poll">): object {
  const { kind, id, was, points, tries, objective, optional, fixed, confidence, bank, place } =
    question;
  const { context, ask, below, hint, ifRight, ifPartly, ifWrong, options } = question;
  const settings = { was, points, tries, objective, optional, fixed, confidence, bank: bank?.id };
  const said = { context, ask, below, hint, ifRight, ifPartly, ifWrong };
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
