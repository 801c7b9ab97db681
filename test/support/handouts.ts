import type { Block, Course, Phrase, Place } from "@coursewright/course";
import { course, html, lesson, prose, question, screen, text } from "./edition.ts";

const place: Place = { file: "lesson.md", line: 1, column: 1, endLine: 1, endColumn: 2 };

/** A course of everything that is kept, opened, turned over, printed, watched or talked about. */
export function handouts(): Course {
  return course([
    lesson([
      screen("phrases", "Phrases to use", [phrases()]),
      screen("steps", "Four steps", [steps()]),
      screen("cards", "Words on cards", [cards()]),
      screen("reveal", "What she did not say", [reveal(), story()]),
      screen("talk", "With others", [prompt("discuss"), prompt("buddy")]),
      screen("film", "To watch", [film("video"), film("audio")]),
    ]),
  ]);
}

function phrases(): Block {
  const groups = [
    {
      title: html("To slow it down"),
      phrases: [
        phrase("right", '“Let me check: <span class="gap">topic</span>, right?”', ["email"]),
        phrase(
          "back",
          "“May I say back what I heard?”<sup><a class='cite' href='#lesson--note'>1</a></sup>",
          ["phone"],
        ),
      ],
    },
    {
      title: html("To name the feeling"),
      phrases: [
        phrase("hard", "“That sounds très hard.”", []),
        { ...phrase("calm", "“Calm down.”", ["chat"]), avoid: true, why: html("<p>Petrol.</p>") },
      ],
    },
  ];
  return { kind: "phrases", anchor: "cw-phrases-1", groups, place };
}

function phrase(key: string, words: string, channels: readonly string[]): Phrase {
  return { key, html: html(words), avoid: false, channels };
}

function steps(): Block {
  const first = [{ html: html("Breathe out"), example: html("<p>Twenty seconds.</p>") }];
  const then = [{ html: html("Say it back") }, { html: html("Ask") }];
  const groups = [
    { title: html("Before"), anchor: "lesson--before", from: 1, steps: first },
    { title: html("In the talk"), anchor: "lesson--in-the-talk", from: 2, steps: then },
  ];
  return { kind: "steps", groups, place };
}

function cards(): Block {
  const pairs = [
    { front: html("Paraphrase"), back: html("Say it back") },
    { front: html("Pause"), back: html("Two seconds") },
  ];
  return { kind: "cards", cards: pairs, place };
}

function reveal(): Block {
  const asked = question("truefalse", "silence", "Silence is an answer.", ["x True", "- False"], {
    optional: true,
  });
  const parts = [
    {
      label: html("What came before"),
      anchor: "lesson--what-came-before",
      blocks: [prose('<p>She had called twice.</p><h4 id="lesson--the-rule">The rule</h4>')],
    },
    { label: html("Try it"), blocks: [asked] },
  ];
  return { kind: "reveal", parts, place };
}

function story(): Block {
  return { kind: "story", blocks: [prose("<p>Karim said it back and waited.</p>")], place };
}

function prompt(kind: "discuss" | "buddy"): Block {
  return { kind, html: html("<p>When did somebody listen to you?</p>"), place };
}

function film(medium: "video" | "audio"): Block {
  return {
    kind: "media",
    medium,
    src: `media/talk.${medium === "video" ? "webm" : "mp3"}`,
    label: text("Two people talk"),
    caption: html("Say it, then wait."),
    ...(medium === "video" && { width: 320, height: 180, captions: "media/talk.vtt" }),
    transcript: html("<p><b>Mara:</b> You came late.</p>"),
    place,
  };
}
