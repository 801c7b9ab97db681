import { fileURLToPath } from "node:url";
import { kindOf, questionsOf, roleplaysOf, staysHere } from "@coursewright/course";
import { activitiesOf, measuresOf } from "@coursewright/targets";
import { expect } from "chai";
import { plainWords } from "../../packages/targets/src/statements/definitions/plain.ts";
import { shorten } from "../../packages/targets/src/statements/definitions/shorten.ts";
import { examinedSample } from "../support/course-sample.ts";
import { expectFile } from "../support/samples.ts";
import { inSecondLanguage } from "../support/two-languages.ts";

const SAMPLES = new URL("../samples/activities/", import.meta.url);

describe("activities", () => {
  it("name everything of a course that is told", async () => {
    const course = await examinedSample("told-in-statements");
    compare("course.json", activitiesOf(course, { whole: course }));
  });

  it("name what one step tells, below its own address", async () => {
    const course = await examinedSample("told-in-statements");
    compare("role-play-alone.json", activitiesOf(course, { whole: course, step: "third-call" }));
  });

  it("name nothing whose answers stay in the browser", async () => {
    const course = await examinedSample("told-in-statements", (yaml) =>
      yaml.replace("ratings: lms", "ratings: local"),
    );
    const { items } = activitiesOf(course, { whole: course });
    expect(Object.keys(items).filter((id) => /habits|your-team/.test(id))).to.deep.equal([]);
  });

  it("have an entry for each id that a question or a role-play tells", async () => {
    const course = await examinedSample("told-in-statements");
    const { items } = activitiesOf(course, { whole: course });
    const asked = course.steps.flatMap(questionsOf).filter((question) => !staysHere(question));
    const played = course.steps.flatMap(roleplaysOf).map(({ id }) => id);
    const scales = asked.flatMap((question) =>
      question.kind === "scale"
        ? kindOf(question)
            .tell(question, { a: 1, b: 1 })
            .map(({ id }) => id)
        : [question.id],
    );
    expect(items).to.include.all.keys([...scales, ...played]);
  });

  it("have words in each language", async () => {
    const course = inSecondLanguage(await examinedSample("told-in-statements"), "nl");
    const { items } = activitiesOf(course, { whole: course });
    expect(items.signals?.definition.choices?.[0]).to.deep.equal({
      id: "a",
      description: {
        en: "The same sentence again, louder",
        nl: "The same sentence again, louder [nl]",
      },
    });
  });
});

describe("measures", () => {
  it("lead back from what is told to what was written", async () => {
    const course = await examinedSample("told-in-statements");
    compare("measures.json", measuresOf(course, activitiesOf(course, { whole: course })));
  });

  it("know every item but the wholes that hold others", async () => {
    const course = await examinedSample("told-in-statements");
    const activities = activitiesOf(course, { whole: course });
    const { items, scormIds, suffixes } = measuresOf(course, activities);
    const unknown = Object.keys(activities.items).filter((id) => !(id in items));
    expect(unknown).to.deep.equal(["listen", "habits", "habits__after"]);
    expect(scormIds.third_call__opening).to.equal("third-call__opening");
    expect(suffixes["/interactions/best_reply"]).to.equal("best-reply");
  });
});

describe("definitions", () => {
  it("say what a reader sees of HTML", () => {
    const words = plainWords({
      html: {
        en: '<p>One &amp; <strong>two</strong>: &quot;&lt;3&quot;</p>\n<p>I <i data-blank="0"></i> <img src="a.svg" alt="a &#x26; b"></p>',
        nl: "<p> </p>",
      },
    });
    expect(words).to.deep.equal({ en: 'One & two: "<3" I … a & b' });
  });

  it("are cut between two characters until they have room in a statement", () => {
    const description = Object.fromEntries(
      ["en", "nl", "de", "fr"].map((locale) => [locale, "👩🏽‍🚒".repeat(2000)]),
    );
    const choices = [..."abcdefghij"].map((id) => ({ id, description }));
    const shortened = shorten({ name: { en: "Who?" }, type: "https://example.com/x", choices });
    expect(Buffer.byteLength(JSON.stringify(shortened))).to.be.at.most(8192);
    expect(shortened.choices?.[0]?.description.en).to.match(/^(👩🏽‍🚒)+…$/u);
  });
});

function compare(name: string, value: object): void {
  expectFile(fileURLToPath(new URL(name, SAMPLES)), `${JSON.stringify(value, null, 2)}\n`);
}
