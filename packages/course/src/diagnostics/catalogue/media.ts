import { error, warning } from "../problem.ts";

/** Problems of film and sound. */
export const media = {
  "media/not-alone": error<{ file: string }>({
    sample: { file: "meeting.mp4" },
    message: ({ file }) =>
      `"${file}" stands inside other text, where a film or a sound cannot be played.`,
    help: () => "Give it a paragraph of its own, outside of lists, tables, quotes and questions.",
    bad: "Watch ![Two people talk](../media/meeting.mp4) first.",
    good: "Watch this first.\n\n![Two people talk](../media/meeting.mp4)",
  }),
  "media/odd-film": error<{ file: string }>({
    sample: { file: "meeting.mov" },
    message: ({ file }) => `Not every browser plays "${file}", so some learners would get nothing.`,
    help: () => "Save a film as .mp4 or .webm, a sound as .mp3 or .m4a.",
    bad: "![Two people talk](../media/meeting.mov)",
    good: "![Two people talk](../media/meeting.mp4)",
  }),
  "media/no-label": error<{ file: string }>({
    sample: { file: "meeting.mp4" },
    message: ({ file }) =>
      `Nothing says what "${file}" is, so a screen-reader user cannot tell whether to play it.`,
    help: () => "Write what matters in it between the brackets: `![Two people talk](…)`.",
    bad: "![](../media/meeting.mp4)",
    good: "![Two people talk](../media/meeting.mp4)",
  }),
  "media/no-captions": warning<{ film: string; file: string }>({
    errorInRelease: true,
    sample: { film: "meeting.mp4", file: "meeting.vtt" },
    message: ({ film }) =>
      `"${film}" has no captions, so who cannot hear it gets neither captions nor a transcript.`,
    help: ({ file }) =>
      `Put "${file}" beside it; the transcript is made from it. Where nobody speaks, write what is heard as one caption.`,
    bad: "media/meeting.mp4",
    good: "media/meeting.mp4\nmedia/meeting.vtt",
  }),
  "media/odd-captions": error<{ file: string }>({
    sample: { file: "meeting.vtt" },
    message: ({ file }) => `"${file}" holds no captions that a browser could show.`,
    help: () =>
      "Its first line is `WEBVTT`; then come blocks of a time such as `00:01.000 --> 00:04.000` and the words below it, in UTF-8.",
    bad: "1\n00:00:01,000 --> 00:00:04,000\nSo it arrived late.",
    good: "WEBVTT\n\n00:01.000 --> 00:04.000\nSo it arrived late.",
  }),
  "media/big-film": warning<{ file: string; megabytes: string }>({
    sample: { file: "media/meeting.mp4", megabytes: "60" },
    message: ({ file, megabytes }) =>
      `"${file}" is ${megabytes} MB, which some LMSs refuse and phones load slowly.`,
    help: () => "Cut it shorter or save it smaller: 720 lines are plenty, 25 MB are three minutes.",
    bad: "media/meeting.mp4   # 60 MB",
    good: "media/meeting.mp4   # 12 MB",
  }),
};
