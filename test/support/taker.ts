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
    await form.getByRole("button", { name: /^Check/ }).click();
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
