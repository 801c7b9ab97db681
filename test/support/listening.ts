import type { Course, Grading } from "@coursewright/course";
import { course, html, lesson, prose, question, screen, text } from "./edition.ts";

const PLACE = { file: "lesson.md", line: 1, column: 1, endLine: 1, endColumn: 2 };

const REPLIES = [
  "- “I understand.” :: Polite, but it proves nothing. Anyone could say it without listening.",
  "x “You’ve explained it three times and you still have no answer. Did I get that right?” :: Her words, your check. Now she can stop repeating herself.",
  "/ “That sounds exhausting.” :: It names the feeling, and leaves the story out.",
  "- “Let me transfer you to a colleague.” :: Then she explains it a fourth time.",
];

const LIGHTS = [
  "x The same sentence again, louder",
  "x Answers shrink to “fine” and “whatever”",
  "- A long pause before answering :: A pause is often thinking. Leave it alone.",
  "x “As I said before…”",
  "- A question about the next step",
];

const reading = screen("one-move", "One move", [
  prose(
    '<p>When someone is upset, they check one thing first: <em>did you get it?</em> Say it back<sup><a id="lesson--note-1-ref" href="#lesson--note-1" aria-label="Note 1">1</a></sup>, then ask if you got it right.</p>',
  ),
  prose(
    "<p>Nadia writes for the third time about the same parcel. Most people wait to talk. In six minutes you practise one move that changes that: <strong>say it back before you answer</strong>.</p>",
  ),
  {
    kind: "figure",
    src: "media/say-it-back.svg",
    alt: text("Two speech bubbles. The second one repeats the line drawn in the first."),
    caption: html("Her story, in your words, before your answer."),
    width: 720,
    height: 300,
    place: PLACE,
  },
  {
    kind: "callout",
    tone: "note",
    html: html("<p>Your manager never sees your answers.</p>"),
    place: PLACE,
  },
  {
    kind: "callout",
    tone: "warning",
    html: html("<p>Saying it back word for word sounds like mockery. Use your own.</p>"),
    place: PLACE,
  },
  prose(
    "<ul><li>Breathe out</li><li>Say back what you heard</li><li>Ask whether you got it right</li></ul>",
  ),
  prose(
    '<table><thead><tr><th scope="col">Move</th><th scope="col">Sounds like</th></tr></thead><tbody><tr><td>Say it back</td><td>“So it arrived, but at the wrong door.”</td></tr><tr><td>Open question</td><td>“What happened after that?”</td></tr></tbody></table>',
  ),
  prose("<blockquote><p>The number can wait ten seconds.</p></blockquote>"),
  prose("<h3>And then?</h3>"),
  prose(
    '<p>Only now: answer or advise, with <code>facts</code>, a day and a time. Go back to <a href="#lesson--which-reply">the reply</a>.</p>',
  ),
  {
    kind: "footnotes",
    notes: [
      {
        anchor: "lesson--note-1",
        number: 1,
        html: html("Carl Rogers called it active listening."),
      },
    ],
    place: PLACE,
  },
]);

const reply = screen("which-reply", "Which reply listens?", [
  question(
    "single",
    "reply",
    "She says: <em>“I’ve explained this three times already.”</em> What do you say?",
    REPLIES,
    {
      tries: 2,
      objective: "say-back",
      hint: html("Which reply is impossible if you were not listening?"),
    },
  ),
]);

const lights = screen("three-lights", "Three warning lights", [
  question("multiple", "lights", "Which of these say <em>“I no longer feel heard”</em>?", LIGHTS, {
    points: 3,
    tries: 2,
    objective: "signs",
    ifRight: html("From now on you will hear them everywhere."),
    ifPartly: html("Good eye. Read the ones you missed once more."),
    ifWrong: html("Listen for what comes again, shorter or louder."),
  }),
]);

const silence = screen("silence", "Two seconds", [
  question(
    "truefalse",
    "silence",
    "A pause after her last word tells her that you are thinking.",
    ["x True", "- False :: It may feel long to you. To her it is respect."],
    {
      confidence: true,
      ifRight: html("Two seconds are enough."),
    },
  ),
  question("single", "practice", "And on the phone?", ["x Breathe audibly", "- Put her on hold"], {
    optional: true,
    tries: "any",
  }),
]);

/** A course with every block, and every kind of question that a package may hold. */
export function listening(grading: Partial<Grading> = {}): Course {
  const objectives = [
    {
      id: "say-back",
      behaviour: text("Gives the other person’s point back in own words before answering"),
    },
    { id: "signs", behaviour: text("Spots three signs that somebody has stopped feeling heard") },
  ];
  const screens = [reading, reply, lights, silence];
  return course([lesson(screens, { objectives, minutes: 6 })], grading, {
    summary: text("One short lesson for anyone who talks to upset people."),
    help: { label: text("Talk to someone"), url: "mailto:people@example.com" },
  });
}
