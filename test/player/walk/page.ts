import type { Connection } from "@coursewright/course";

/** What is wrong at a place of a course. */
interface Fault {
  readonly at: string;
  /** How far the page can be scrolled sideways, and what sticks out. */
  readonly wide?: string;
  /** Words outside of the brackets of a pseudo-locale. */
  readonly escaped?: readonly string[];
}

/** What was seen on a walk through a course. */
export interface Walk {
  /** Every screen and dialog, some of them in several states. */
  readonly seen: readonly string[];
  readonly faults: readonly Fault[];
}

/** How a course is looked at. */
export interface Look {
  /** Whether every word stands in the brackets of a pseudo-locale. */
  readonly inBrackets: boolean;
}

/** What can be the matter with an LMS; a banner tells of each. */
const CONNECTIONS: readonly Connection[] = [
  { kind: "lost", kept: "browser" },
  { kind: "lost", kept: "window" },
  { kind: "none" },
  { kind: "ended" },
];

const DIALOGS = ["cw-contents", "cw-keys", "cw-display"];

/** How often a conversation is had, each time by another road. */
const RUNS = 3;

/** Goes through everything there is to see in a course, as every role; the page is already narrow. */
export async function walk(look: Look): Promise<Walk> {
  const seen: string[] = [];
  const faults: Fault[] = [];
  const note = (at: string) => {
    seen.push(at);
    faults.push(...faultsAt(at, look));
  };
  for (const anchor of anchors()) await visit(anchor, note);
  for (const role of roles()) {
    choose(role);
    for (const anchor of anchors()) {
      await shown(anchor);
      note(`${anchor} for ${role}`);
    }
  }
  for (const id of DIALOGS) {
    document.querySelector<HTMLDialogElement>(`#${id}`)?.showModal();
    note(id);
    document.querySelector<HTMLDialogElement>(`#${id}`)?.close();
  }
  for (const connection of CONNECTIONS) {
    window.tell(connection);
    note(`banner: ${JSON.stringify(connection)}`);
  }
  return { seen, faults };
}

type Note = (at: string) => void;

/** Looks at a screen when it is opened, and when its questions are answered and its conversations are over. */
async function visit(anchor: string, note: Note): Promise<void> {
  const screen = await shown(anchor);
  note(anchor);
  const forms = visible(screen, "form[data-question]");
  for (const form of forms) answer(form);
  if (forms.length > 0) note(`${anchor}, answered`);
  const play = screen.querySelector<HTMLElement>("[data-roleplay]");
  for (let run = 0; play && run < RUNS; run++) await talk(play, run, note);
}

/** Goes to a screen, and opens whatever is folded there. */
async function shown(anchor: string): Promise<HTMLElement> {
  location.hash = anchor;
  const screen = await until(() =>
    document.querySelector<HTMLElement>(`[id="${anchor}"][data-on]`),
  );
  for (const fold of screen.querySelectorAll("details")) fold.open = true;
  return screen;
}

/** Gives some answer to a question, and asks what it came to. */
function answer(form: HTMLElement): void {
  for (const box of form.querySelectorAll("select")) box.selectedIndex = 1;
  for (const field of form.querySelectorAll<HTMLInputElement>("[type=text], textarea")) {
    field.value = "12";
  }
  for (const group of form.querySelectorAll("ul, .points, .chips")) {
    group.querySelector<HTMLElement>("[type=radio], [type=checkbox]")?.click();
  }
  form.querySelector<HTMLElement>("[type=submit]")?.click();
}

/** Has a conversation, and looks at each turn of it; run after run says something else. */
async function talk(play: HTMLElement, run: number, note: Note): Promise<void> {
  const { roleplay } = play.dataset;
  if (run > 0) {
    const again = [...visible(play, '[data-from="0"]')].at(-1);
    if (!again) return;
    again.click();
  }
  for (let turn = 0; turn < 20; turn++) {
    await until(() => play.matches("[data-now=turn], [data-now=end]") || undefined);
    note(`${roleplay}, run ${run}, turn ${turn}`);
    if (play.dataset.now === "end") return;
    const moves = visible(play, ".move");
    moves[(run * (turn + 1)) % moves.length]?.click();
  }
}

/** The roles that a learner may choose. */
function roles(): readonly string[] {
  const inputs = document.querySelectorAll<HTMLInputElement>("#cw-roles input");
  return [...inputs].map(({ value }) => value);
}

function choose(role: string): void {
  document.querySelector<HTMLElement>(`#cw-roles input[value="${role}"]`)?.click();
}

/** Anchors of everything that can be on the screen, from cover to finish. */
function anchors(): readonly string[] {
  return [...document.querySelectorAll("main > .screen")]
    .filter(({ id, classList }) => id && !classList.contains("bye"))
    .filter((screen) => screen.id === "cw-finish" || !screen.hasAttribute("hidden"))
    .map(({ id }) => id);
}

function visible(inside: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
}

function faultsAt(at: string, { inBrackets }: Look): readonly Fault[] {
  const over = (document.scrollingElement?.scrollWidth ?? Number.NaN) - window.innerWidth;
  const escaped = inBrackets ? escapedWords() : [];
  return [
    ...(over === 0 ? [] : [{ at, wide: `${over} px: ${stickingOut().join(" ")}` }]),
    ...(escaped.length === 0 ? [] : [{ at, escaped }]),
  ];
}

function stickingOut(): readonly string[] {
  return [...document.querySelectorAll("main *")]
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < 0 || right > window.innerWidth;
    })
    .map((one) => `${one.tagName}.${one.getAttribute("class") ?? ""}`)
    .slice(0, 5);
}

/** Words that can be seen or heard and stand outside of the brackets. */
function escapedWords(): readonly string[] {
  const [top = document.body] = document.querySelectorAll<HTMLElement>("dialog[open]");
  // The names of keys, and the sign on the button for letters, are the same in every language.
  const signs = [...top.querySelectorAll<HTMLElement>("kbd, .bar [aria-hidden]")];
  for (const sign of signs) sign.style.display = "none";
  const attributes = ["aria-label", "placeholder", "alt", "title"];
  const named = attributes.flatMap((name) =>
    [...top.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  const words = [top.innerText, document.title, ...named];
  for (const sign of signs) sign.style.display = "";
  return words.flatMap((said) => outside(said).match(/\S*\p{L}\S*/gu) ?? []);
}

/** What is left without everything in brackets, whose texts may hold others. */
function outside(words: string): string {
  const left = words.replace(/⟦[^⟦⟧]*⟧/gu, "");
  return left === words ? words : outside(left);
}

async function until<T>(found: () => T | null | undefined): Promise<T> {
  const end = performance.now() + 5000;
  while (performance.now() < end) {
    const it = found();
    if (it) return it;
    await new Promise((resume) => setTimeout(resume));
  }
  throw new Error(`it did not happen: ${found}`);
}
