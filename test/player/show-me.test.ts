import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { openPage } from "../support/player-page.ts";
import { answer, formOf, goTo } from "./steps.ts";

/** A question of each kind with options, answers that use up its tries, and the words under its parts at the end. */
const WRONG: Readonly<Record<string, Wrong>> = {
  single: {
    screen: "which-reply",
    question: "reply",
    tries: [["a"], ["d"]],
    marks: ["That’s the one", "Not this one"],
  },
  multiple: {
    screen: "three-lights",
    question: "lights",
    tries: [["c"], ["a"]],
    marks: ["Yes", "This fits too", "Not this one", "This fits too"],
  },
  truefalse: {
    screen: "silence",
    question: "silence",
    tries: [["b"]],
    marks: ["That’s the one", "Not this one"],
  },
};

interface Wrong {
  readonly screen: string;
  readonly question: string;
  readonly tries: readonly (readonly string[])[];
  readonly marks: readonly string[];
}

describe("Show me", () => {
  let page: Page;
  const mishaps: string[] = [];

  beforeEach(async () => {
    page = await openPage(listening());
    mishaps.length = 0;
    page.on("pageerror", ({ message }) => mishaps.push(message));
  });
  afterEach(() => page.context().close());

  for (const [kind, { screen, question, tries, marks }] of Object.entries(WRONG)) {
    it(`adds what was missing to a question of kind ${kind}`, async () => {
      await goTo(page, screen);
      await useUp(question, tries);
      const form = formOf(page, question);
      await form.getByRole("button", { name: "Show me" }).click();
      expect(mishaps).to.deep.equal([]);
      expect(await form.locator("[data-part] .tag").allTextContents()).to.deep.equal(marks);
      expect(await form.getByRole("button", { name: "Show me" }).isVisible()).to.equal(false);
    });
  }

  async function useUp(question: string, tries: Wrong["tries"]): Promise<void> {
    for (const [index, letters] of tries.entries()) {
      const again = formOf(page, question).getByRole("button", { name: "Try again" });
      if (index > 0) await again.click();
      await answer(page, question, letters);
    }
  }
});
