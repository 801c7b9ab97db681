/** A role-play of two turns and three endings. */
export const ROLEPLAY = `---
minutes: 4
cast:
  Sam: { role: Colleague }
  You: Team lead
meters:
  trust: { start: 2, min: 0, max: 5, label: Trust, show: true }
score: ending
feedback: at-end
retry: from-any-choice
---

# The report that is late

## opening

_Thursday, ten to five. The report was due at noon._

Sam (tense): I know, I know. It is not finished.

- "You are under pressure. What is holding it up?" \`trust +2\` \`best\`

  Sam (calmer): The figures from Lyon. They came an hour ago, and two of them cannot be right.

  → [plan](#plan)

- "You said noon." \`trust -1\`

  > True, and both of you knew it already.

  Sam (cold): I can read a clock.

  → [plan](#plan)

- \`pause\` Sit down. Wait.

  Sam: … The figures are odd. I did not want to send them like this.

  → [plan](#plan)

## plan

Sam: So what do we do now?

- "Send what is safe tonight, and mark the two figures as open." \`trust +1\` \`best\`

  \`if trust >= 4\` → [together](#together)

  \`else\` → [sent](#sent)

- "I will finish it myself." \`trust -2\`

  > It gets done, and next time nobody will tell you that something is late.

  → [alone](#alone)

## together

\`end\` \`score 100\` \`passed\` **It goes out, and you hear of the next delay in time**

Sam: Thank you for asking first. I will ring Lyon in the morning.

> You asked before you judged. That is why you know what is really going on.

## sent

\`end\` \`score 70\` \`passed\` **It goes out at six**

Sam: All right. Six o'clock.

> The report is out. What held it up, you still do not know from the start.

## alone

\`end\` \`score 20\` \`failed\` **You work until nine**

_At nine you send the report. The two figures are in it._

> You took the work away, and the knowledge stayed where it was.
`;
