import type { FrameLocator, Locator, Page } from "playwright-core";

/** Somebody who takes a course: sees what is on the screen and acts on it, by keyboard or mouse. */
export class Taker {
  private readonly course: FrameLocator | Page;

  constructor(course: FrameLocator | Page) {
    this.course = course;
  }

  /** The heading of the screen that is shown. */
  async heading(): Promise<string> {
    return (await this.shown().locator("h2").first().innerText()).trim();
  }

  async start(): Promise<void> {
    await this.course.locator("#cw-continue").click();
    await this.course.locator("#cw-start:not([data-on])").waitFor({ state: "attached" });
  }

  async next(): Promise<void> {
    const before = await this.shown().getAttribute("id");
    await this.course.getByRole("link", { name: /^Next/ }).click();
    await this.course.locator(`.screen[data-on]:not([id="${before}"])`).waitFor();
  }

  /** Goes on until a question is on the screen. */
  async goTo(question: string): Promise<void> {
    for (let n = 0; n < 50 && !(await this.question(question).isVisible()); n++) await this.next();
  }

  /** Opens the screen of a question from the cover's list. */
  async lookAt(question: string): Promise<void> {
    const screen = this.course.locator(".screen", { has: this.question(question) });
    const anchor = await screen.getAttribute("id");
    await this.course.locator(`#cw-start .parts a[href="#${anchor}"]`).click();
  }

  /** Ticks options by their letters and checks the answer. */
  async answer(question: string, letters: string, sure?: number): Promise<void> {
    await this.goTo(question);
    const form = this.question(question);
    for (const box of await form.locator("input[type=checkbox]:checked").all()) await box.uncheck();
    for (const letter of letters) await form.locator(`[data-part="${letter}"] input`).check();
    if (sure) await form.locator(`input[name=sure][value="${sure}"]`).check({ force: true });
    await this.check(question);
  }

  /** Chooses in each row of a match, by the letters of both sides: `ab ba`. */
  async match(question: string, pairs: string): Promise<void> {
    await this.goTo(question);
    for (const [left = "", right = ""] of pairs.split(" ")) {
      const row = this.question(question).locator(`[data-part="${left}"]`);
      await row.locator("select").selectOption(right);
    }
    await this.check(question);
  }

  /** Brings the items of an order into this one, by their letters, with the arrows. */
  async order(question: string, letters: string): Promise<void> {
    await this.goTo(question);
    const form = this.question(question);
    for (const [at, letter] of [...letters].entries()) {
      const place = () => this.placeOf(question, letter);
      for (let n = await place(); n > at; n = await place()) {
        await form.locator(`[data-item="${letter}"] button`).first().click();
      }
    }
    await this.check(question);
  }

  /** Types into the blanks of a sentence, or chooses for them. */
  async fill(question: string, words: readonly string[]): Promise<void> {
    await this.goTo(question);
    const blanks = this.question(question).locator("input[type=text], select");
    for (const [at, word] of words.entries()) {
      const blank = blanks.nth(at);
      const isList = await blank.evaluate((element) => element.tagName === "SELECT");
      if (isList) await blank.selectOption({ label: word });
      else await blank.fill(word);
    }
    await this.check(question);
  }

  /** Rates each statement of a scale, from 1. */
  async rate(question: string, points: readonly number[]): Promise<void> {
    await this.goTo(question);
    const rows = this.question(question)
      .locator("fieldset, [role=radiogroup]")
      .filter({
        has: this.course.locator("input[type=radio]"),
      });
    for (const [at, point] of points.entries()) {
      await rows
        .nth(at)
        .locator("input[type=radio]")
        .nth(point - 1)
        .check({ force: true });
    }
    await this.question(question).getByRole("button", { name: /^Keep/ }).click();
  }

  /** Ticks what is to be done away from the screen. */
  async tick(words: string): Promise<void> {
    for (let n = 0; n < 50 && (await this.heading()) !== words; n++) await this.next();
    await this.shown().locator("input[type=checkbox]").check({ force: true });
  }

  /** Says or does these things in the role-play of the screen, one after the other, by their words. */
  async play(heading: string, moves: readonly string[]): Promise<void> {
    for (let n = 0; n < 50 && (await this.heading()) !== heading; n++) await this.next();
    for (const words of moves) {
      const move = this.shown().locator(".move", { hasText: words });
      await move.waitFor({ timeout: 15_000 });
      await move.click();
    }
  }

  /** Begins the role-play of the screen once more. */
  async playAgain(): Promise<void> {
    await this.shown().getByRole("button", { name: "Play it again" }).click();
  }

  private check(question: string): Promise<void> {
    return this.question(question)
      .getByRole("button", { name: /^Check/ })
      .click();
  }

  private async placeOf(question: string, letter: string): Promise<number> {
    const items = this.question(question).locator("[data-item]");
    const letters = await items.evaluateAll((all) =>
      all.map((item) => item.getAttribute("data-item")),
    );
    return letters.indexOf(letter);
  }

  async tryAgain(question: string): Promise<void> {
    await this.question(question).getByRole("button", { name: "Try again" }).click();
  }

  /** What the page says about the answer. */
  async outcome(question: string): Promise<string> {
    return this.question(question).locator("[data-outcome]").innerText();
  }

  question(id: string): Locator {
    return this.course.locator(`form[data-question="${id}"]`);
  }

  /** Goes on to the page that ends the course. */
  async finish(): Promise<void> {
    const end = this.course.locator("#cw-finish");
    for (let n = 0; n < 50 && !(await end.isVisible()); n++) await this.next();
  }

  async exit(): Promise<void> {
    await this.course.getByRole("button", { name: /Save and exit/ }).click();
  }

  /** Takes the course once more after a result below the pass mark. */
  async restart(): Promise<void> {
    await this.course.getByRole("button", { name: "Try the questions again" }).click();
  }

  /** Presses the button of the banner. */
  async retry(): Promise<void> {
    await this.course.getByRole("button", { name: "Try now" }).click();
  }

  async waitForBanner(words: string): Promise<void> {
    // Ten seconds until the commit is due, and twelve until the third one has failed.
    const banner = this.course.locator(".banner:visible", { hasText: words });
    await banner.waitFor({ timeout: 30_000 });
  }

  async waitForNoBanner(): Promise<void> {
    await this.course.locator(".banner:visible").waitFor({ state: "detached" });
  }

  /** The banner under the bar, if one is shown. */
  async banner(): Promise<string> {
    const texts = await this.course.locator(".banner:visible").allInnerTexts();
    return texts.join("\n").trim();
  }

  /** All words of the screen that is shown. */
  async text(): Promise<string> {
    return this.shown().innerText();
  }

  private shown(): Locator {
    return this.course.locator(".screen[data-on]");
  }
}
