import type { Outline, OutlineQuestion, OutlineRoleplay } from "@coursewright/course";
import { enterAnswer, type Manner } from "./answers.ts";
import { bestRun, playOn } from "./play.ts";

// Runs inside of a course's page: takes it by clicking what a learner would click, only faster.

const outline: Outline = Reflect.get(window, "coursewright");
const screens = outline.steps.flatMap((step) => step.screens);
const root = document.documentElement;

Object.assign(window, { cwRobot: { start, next, take, speak, exit, retry, look } });

/** From the cover to where the learner stopped; stays where a reload or the Back button has led already. */
async function start(): Promise<string> {
  const isOnCover = visible("#cw-continue", document).length > 0;
  return isOnCover ? leaving("#cw-continue") : (root.dataset.at ?? "");
}

/** One screen further; the name of the screen. */
function next(): Promise<string> {
  return leaving("#cw-next");
}

/** The page turns once the address has changed. */
async function leaving(selector: string): Promise<string> {
  const before = root.dataset.at;
  click(selector);
  for (let n = 0; n < 2000 && root.dataset.at === before; n++)
    await new Promise((resume) => setTimeout(resume, 5));
  return root.dataset.at ?? "";
}

/** Does everything that the screen asks for; answers what was answered. */
function take(manner: Manner): readonly string[] {
  const screen = document.querySelector(".screen[data-on]");
  const forms = visible<HTMLFormElement>("form[data-question]", screen);
  const stages = visible<HTMLElement>("[data-roleplay]", screen);
  const answers = [
    ...forms.flatMap((form) => answer(form, manner)),
    ...stages.flatMap((stage) => play(stage, manner)),
  ];
  for (const box of visible<HTMLInputElement>("[data-task]", screen)) if (!box.checked) box.click();
  for (const button of visible<HTMLElement>("[data-finished]", screen)) button.click();
  return answers;
}

/** Chooses a language in the window for text and colours; the page in that language may have to be loaded first. */
async function speak(language: string): Promise<void> {
  click("[data-dialog=cw-display]");
  click(`#cw-display [data-language="${language}"]`);
  for (let n = 0; n < 2000 && root.lang !== language; n++)
    await new Promise((resume) => setTimeout(resume, 5));
}

function exit(): void {
  click("[data-exit]");
}

function retry(): void {
  click("[data-retry]");
}

/** What the learner sees of the state of things. */
function look(): object {
  const banners = visible<HTMLElement>(".banner", document);
  return {
    ...root.dataset,
    language: root.lang,
    direction: getComputedStyle(document.body).direction,
    entered: entered(),
    banner: banners.map(({ innerText }) => innerText).join("\n"),
    score: document.querySelector<HTMLElement>("#cw-score")?.innerText ?? "",
    answered: document.querySelectorAll("form[data-question][data-closed], form[data-sent]").length,
    left: document.querySelectorAll("[data-left]").length,
  };
}

/** What stands in the fields of the screen. */
function entered(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>(".screen[data-on] .q [name]")];
  return fields.map(({ name, value, checked }) => `${name} ${value} ${checked}`).join("\n");
}

function answer(form: HTMLFormElement, manner: Manner): readonly string[] {
  const question = questionCalled(form.dataset.question ?? "");
  if (!question || form.hasAttribute("data-closed")) return [];
  enterAnswer(form, question, manner);
  const check = form.querySelector<HTMLButtonElement>("button[type=submit]");
  if (!check || check.hidden) return [];
  check.click();
  return isPrivate(question) ? [] : toldOf(question);
}

/** What stays in the learner's browser. */
function isPrivate(question: OutlineQuestion): boolean {
  const { kind } = question;
  if (kind === "reflect") return !question.send;
  return (kind === "scale" || kind === "poll") && question.ratings === "browser";
}

/** A scale tells of each statement. */
function toldOf(question: OutlineQuestion): readonly string[] {
  const { id, kind } = question;
  return kind === "scale" ? question.statements.map(() => `${question.again ?? id}__`) : [id];
}

function play(stage: HTMLElement, manner: Manner): readonly string[] {
  const roleplay = roleplayCalled(stage.dataset.roleplay ?? "");
  if (!roleplay) return [];
  const chosen = bestRun(roleplay, manner);
  let decisions: readonly string[] = [];
  // A first run for looking around does not count.
  for (let run = 0; run < 2 && stage.hasAttribute("data-open"); run++) {
    if (stage.dataset.now === "end") again(stage);
    playOn(stage, chosen);
    decisions = chosen.map(() => `${roleplay.id}__`);
  }
  return decisions;
}

function again(stage: HTMLElement): void {
  stage.querySelector<HTMLElement>('[data-from="0"]')?.click();
}

function questionCalled(id: string): OutlineQuestion | undefined {
  return screens.flatMap(({ questions }) => questions).find((question) => question.id === id);
}

function roleplayCalled(id: string): OutlineRoleplay | undefined {
  return screens.flatMap(({ roleplays }) => roleplays).find((roleplay) => roleplay.id === id);
}

function visible<T extends HTMLElement>(selector: string, within: ParentNode | null): T[] {
  const found = [...(within?.querySelectorAll<T>(selector) ?? [])];
  return found.filter((element) => element.checkVisibility());
}

function click(selector: string): void {
  const [element] = visible<HTMLElement>(selector, document);
  if (!element) throw new Error(`nothing to click: ${selector} at ${root.dataset.at}`);
  element.click();
}
