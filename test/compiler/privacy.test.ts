import type { Block, Course, QuestionOf } from "@coursewright/course";
import { expect } from "chai";
import { render } from "../../packages/compiler/src/render.ts";
import { course, edition, html, lesson, question, screen } from "../support/edition.ts";

const FILES = { style: "player.css", outline: "course.js", script: "player.js" };
const PLACE = { file: "lesson.md", line: 1, column: 1, endLine: 1, endColumn: 2 };
const COMMON = { points: 1, tries: 1, optional: false, fixed: true, confidence: false } as const;
const BASE = { ...COMMON, ask: html("?"), place: PLACE };

const single = question("single", "q", "?", ["x Yes", "- No"]);
const plan: Block = { kind: "plan", id: "p", html: html("I will wait."), gaps: [], place: PLACE };
const reflect = (send: boolean) => asked({ ...BASE, kind: "reflect", id: "r", send });
const poll = (ratings: "browser" | "lms") =>
  asked({ ...BASE, kind: "poll", id: "v", options: [], ratings });

describe("the sentence about who sees what", () => {
  it("names what a graded course sends", () => {
    expect(sentence([single])).to.contain("sees: your result, your score and your answers, under");
  });

  it("names no result where there is none", () => {
    expect(sentence([single], { pass: undefined })).to.contain(
      "sees: your answers and that you finished, under your name.",
    );
  });

  it("names how far a learner is where nothing is asked", () => {
    expect(sentence([], { pass: undefined })).to.contain(
      "sees: how far you are and that you finished, under your name.",
    );
  });

  it("names what is sent besides answers, each only if it is", () => {
    const sent = sentence([single, poll("lms"), reflect(true)]);
    expect(sent).to.contain("your votes in polls and what you write where it says that it is sent");
    expect(sent).not.to.contain("in this browser");
    const kept = sentence([single, poll("browser"), reflect(false)]);
    expect(kept).not.to.match(/votes|where it says/);
  });

  it("names what stays in the browser, each only if there is some", () => {
    expect(sentence([single])).not.to.contain("in this browser");
    expect(sentence([plan])).to.contain("What you write for yourself stays in this browser.");
    expect(sentence([reflect(false)])).to.contain("What you write for yourself stays");
    expect(sentence([poll("browser")])).to.contain("How you rate yourself stays in this browser.");
  });

  it("looks into parts that only some learners see", () => {
    const held: Block = { kind: "for", roles: ["nurse"], blocks: [poll("lms")], place: PLACE };
    expect(sentence([held])).to.contain("your votes in polls");
  });

  it("names the size of the groups in reports", () => {
    expect(sentence([single], {}, { privacy: { ratings: "local", k: 12 } })).to.contain(
      "groups of 12 or more, never you.",
    );
  });

  it("names a record store besides, and in a package for the web alone", () => {
    const copies = { copies: true } as const;
    expect(pageOf([single], {}, {}, copies)).to.contain(
      "record store gets the same, and which screens you see",
    );
    const web = pageOf([reflect(true)], {}, {}, { ...copies, recorder: "browser" });
    expect(web).to.contain("record store sees:").and.to.contain("Your organization records this");
    expect(web).not.to.contain("not sent anywhere");
    expect(web).to.contain("and which screens you see and for how long, under");
    expect(pageOf([single], {}, {}, { speaks: true })).to.contain("which screens you see");
    expect(pageOf([single])).not.to.contain("record store");
  });

  it("is the same where the author puts it", () => {
    const page = pageOf([single, { kind: "privacy", place: PLACE }]);
    expect(page.split("your result, your score and your answers")).to.have.length(3);
  });
});

type Grading = Parameters<typeof course>[1];

function sentence(
  blocks: readonly Block[],
  grading: Grading = {},
  changes: Partial<Course> = {},
): string {
  const [, words = ""] = /<b>What your LMS (.*?)<\/p>/.exec(pageOf(blocks, grading, changes)) ?? [];
  return words.replace(/<[^>]*>/g, "");
}

function pageOf(
  blocks: readonly Block[],
  grading?: Grading,
  changes?: Partial<Course>,
  asked?: Partial<Parameters<typeof render>[1]>,
): string {
  const whole = course([lesson([screen("s", "Title", blocks)])], grading, changes);
  const options = { recorder: "lms", theme: "calm", files: FILES, ...asked } as const;
  return render(edition(whole), options).content;
}

function asked(unscored: QuestionOf<"poll"> | QuestionOf<"reflect">): Block {
  return { kind: "question", question: unscored, place: PLACE };
}
