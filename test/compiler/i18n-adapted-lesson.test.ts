import { examine } from "@coursewright/compiler";
import {
  decode,
  encode,
  everyOf,
  formatLock,
  NEW_RECORD,
  outline,
  Report,
  screensOf,
  submit,
} from "@coursewright/course";
import { activitiesOf } from "@coursewright/targets";
import { expect } from "chai";
import { inOneLanguage } from "../../packages/compiler/src/in-one-language.ts";
import { courseOf } from "../support/sample-course.ts";

describe("a course in which a language tells a lesson in its own way", () => {
  const FILES = {
    "course.yaml": `coursewright: 1
id: com.example.sample
version: 1.0.0
title: A sample
languages: [en, nl]
steps:
  - lessons/listen.md
  - lessons/talk.md
`,
    "course.nl.yaml": "title: Een voorbeeld\n",
    "lessons/listen.md": `# Listening

:::single{#best-reply}

Which reply listens?

- [ ] "Calm down."
- [x] "Three charges?"

:::
`,
    "lessons/listen.nl.md": `# Luisteren

:::single{#best-reply adapted}

Welk antwoord luistert?

- [ ] "Ach."
- [ ] "Rustig maar."
- [x] "Drie keer?"

:::
`,
    "lessons/talk.md": "# Talk\n\n## Play\n\n::include{file=roleplays/call.md}\n",
    "lessons/talk.nl.md": `---
adapted: true
---

# Gesprek

## Spelen

::include{file=roleplays/call.md}
`,
    "roleplays/call.md": talk("The call", "Third time.", "Still no answer?"),
    "roleplays/call.nl.md": talk("Het gesprek", "Derde keer.", "Nog geen antwoord?"),
  };

  function talk(title: string, hers: string, yours: string): string {
    const end = "## thanks\n\n`end` `score 100` **OK.**\n\n## cold\n\n`end` `score 20` **No.**\n";
    const choices = `- "${yours}"\n\n  → [thanks](#thanks)\n\n- "…"\n\n  → [cold](#cold)`;
    return `---\ncast:\n  Ines: Customer\n---\n\n# ${title}\n\n## opening\n\nInes: ${hers}\n\n${choices}\n\n${end}`;
  }

  async function examined(changes: Readonly<Record<string, string | undefined>> = {}) {
    const files = Object.entries({ ...FILES, ...changes }).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, Buffer.from(text)] as const],
    );
    const report = new Report();
    const found = await examine(courseOf(new Map(files)), {}, report);
    expect(report.diagnostics.map(({ code }) => code)).to.satisfy((codes: readonly string[]) =>
      codes.every((code) => code === "ids/not-saved"),
    );
    if (!found) throw new Error("not examined");
    return found;
  }

  it("plays the role-play in it as the source does", async () => {
    const { course } = await examined();
    const played = everyOf("roleplays", screensOf(outline(course)));
    expect(played.map(({ id }) => id)).to.deep.equal(["call"]);
    const { items } = activitiesOf(course, { whole: course });
    expect(items.call?.definition.name).to.deep.equal({ en: "The call", nl: "Het gesprek" });
  });

  it("gives a role-play that is adapted inside of it one id", async () => {
    const own = FILES["roleplays/call.nl.md"].replace("---\n", "---\nadapted: true\n");
    const { course } = await examined({ "roleplays/call.nl.md": own });
    const played = everyOf("roleplays", screensOf(outline(course)));
    expect(played.map(({ id }) => id)).to.deep.equal(["call", "call-nl"]);
  });

  it("shows a role-play that is adapted in its language alone, also where the lesson is missing there", async () => {
    const own = FILES["roleplays/call.nl.md"].replace("---\n", "---\nadapted: true\n");
    const lesson = FILES["lessons/talk.nl.md"].replace("adapted: true\n", "");
    const { course } = await examined({
      "roleplays/call.nl.md": own,
      "lessons/talk.nl.md": lesson,
    });
    const without = await examined({
      "course.yaml": `${FILES["course.yaml"]}missing: fallback\n`,
      "roleplays/call.nl.md": own,
      "lessons/talk.nl.md": undefined,
    });
    for (const one of [course, without.course])
      for (const [locale, id] of [
        ["en", "call"],
        ["nl", "call-nl"],
      ] as const)
        expect(
          everyOf("roleplays", screensOf(outline(inOneLanguage(one, locale)))).map(
            (roleplay) => roleplay.id,
          ),
        ).to.deep.equal([id]);
  });

  it("finds what was answered in each language when a question gets another id", async () => {
    const { course, lock } = await examined();
    const answered = everyOf("questions", screensOf(outline(course))).reduce(
      (record, question) => submit(record, question, "b"),
      NEW_RECORD,
    );
    const renamed = await examined({
      "ids.lock.json": formatLock(lock),
      "lessons/listen.md": FILES["lessons/listen.md"].replace(
        "#best-reply",
        "#reply was=best-reply",
      ),
      "lessons/listen.nl.md": FILES["lessons/listen.nl.md"].replace("#best-reply", "#reply"),
    });
    const back = decode(encode(answered, outline(course)), outline(renamed.course));
    if (back.kind !== "replayed") throw new Error(back.kind);
    expect([...back.record.answers.keys()]).to.deep.equal(["reply", "reply-nl"]);
  });
});
