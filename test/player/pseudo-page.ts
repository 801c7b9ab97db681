import type { Page } from "playwright-core";

/** Anchors of everything that can be on the screen, from cover to finish. */
export function screens(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main > .screen:not(.bye)")]
      .filter((screen) => screen.id === "cw-finish" || !screen.hasAttribute("hidden"))
      .map(({ id }) => id),
  );
}

/** Goes to a screen, and opens whatever is folded there. */
export async function show(page: Page, anchor: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = id;
  }, anchor);
  await page.locator(`[id="${anchor}"][data-on]`).waitFor({ state: "attached" });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("[data-on] details")) {
      fold.setAttribute("open", "");
    }
  });
}

/** How far the page can be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const page = document.scrollingElement;
    return page ? page.scrollWidth - window.innerWidth : Number.NaN;
  });
}

/** Words that can be seen or heard and stand outside of the brackets of a pseudo-locale. */
export async function escaped(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
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
    return words;
  });
  return said.flatMap((words) => outside(words).match(/\S*\p{L}\S*/gu) ?? []);
}

/** What is left without everything in brackets, whose texts may hold others. */
function outside(words: string): string {
  const left = words.replace(/⟦[^⟦⟧]*⟧/gu, "");
  return left === words ? words : outside(left);
}

/** Gives some answer to each question of the screen, and asks what it came to. */
export async function answerScreen(page: Page): Promise<void> {
  const forms = page.locator("[data-on] form[data-question]:visible");
  for (const form of await forms.all()) {
    await form.evaluate((element) => {
      for (const box of element.querySelectorAll("select")) box.selectedIndex = 1;
      for (const field of element.querySelectorAll<HTMLInputElement>("[type=text], textarea")) {
        field.value = "12";
      }
      for (const group of element.querySelectorAll("ul, .points, .chips")) {
        group.querySelector<HTMLElement>("[type=radio], [type=checkbox]")?.click();
      }
      element.querySelector<HTMLElement>("[type=submit]")?.click();
    });
  }
}

/** Says the first thing there is to say until the conversation of the screen is over. */
export async function playScreen(page: Page): Promise<void> {
  const play = page.locator("[data-on] [data-roleplay]");
  if ((await play.count()) === 0) return;
  for (let turn = 0; turn < 20; turn++) {
    await play.locator("xpath=self::*[@data-now='turn' or @data-now='end']").waitFor();
    if ((await play.getAttribute("data-now")) === "end") return;
    await play.locator(".move").first().click();
  }
}
