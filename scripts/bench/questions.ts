/** Three questions of a lesson: lesson after lesson they go round all kinds. */
export function questionsOf(lesson: number): string {
  // What is typed takes most of the state, and a thousand of it would fit no LMS.
  const kinds = lesson <= 12 ? [...CHOSEN, ...TYPED] : CHOSEN;
  const own = [0, 1, 2].map((n) => kinds[(lesson * 3 + n) % kinds.length] ?? "");
  return own.map((text, n) => text.replaceAll("ID", `q-${lesson}-${n + 1}`)).join("\n");
}

const CHOSEN = [
  `:::single{#ID}

She says: _"I've explained this three times already."_ What do you say?

- [ ] "I understand."
  > Polite, but it proves nothing.
- [x] "Three times, and still no answer. Did I get that right?"
  > Yes. Her words, your check.
- [ ] "Let me transfer you."
  > Then she explains it a fourth time.

:::
`,
  `:::multiple{#ID}

Which of these say _"I no longer feel heard"_?

- [x] The same sentence again, louder
- [x] Answers shrink to "fine"
- [ ] A long pause before answering
- [ ] A question about the next step

:::
`,
  `:::truefalse{#ID}

Saying it back takes longer than answering at once.

- [ ] True
- [x] False

:::
`,
  `:::match{#ID}

Match each move to what it sounds like.

| Move          | Sounds like                             |
| ------------- | --------------------------------------- |
| Say it back   | "So it arrived, but at the wrong door." |
| Open question | "What happened after that?"             |

:::
`,
  `:::order{#ID}

Put the three steps in order.

1. Let them finish
2. Say back what you heard
3. Answer

:::
`,
  `:::fill{#ID}

I say it back and then I [[(check) | apologise | explain]] whether I got it right.

:::
`,
  `:::scale{#ID}

How true is this of you **last week**?

- I let people finish before I answered. {#finish}
- I said back what I heard. {#say-back}

\`low\` Hardly ever

\`high\` Almost always

:::
`,
  `:::poll{#ID}

Where do you hear this most?

- [ ] On the phone
- [ ] In meetings

:::
`,
  `:::reflect{#ID}

Think of one conversation this week where you answered too early.

:::
`,
] as const;

const TYPED = [
  `:::fill{#ID}

Before I answer, I [[say it back | paraphrase]].

:::
`,
  `:::number{#ID answer=12 tolerance=1}

How many calls about one invoice are too many?

:::
`,
] as const;
