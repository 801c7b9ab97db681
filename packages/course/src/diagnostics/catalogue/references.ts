import { didYouMean, error, warning } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of pictures, links, raw HTML and comments. */
export const references = {
  "media/no-description": error<{ file: string }>({
    sample: { file: "team.jpg" },
    message: ({ file }) =>
      `This picture has no description, so a screen-reader user gets only "${file}".`,
    help: () =>
      'Describe what matters: `![Two colleagues, one leaning away](…)`. Purely decorative: `![](line.svg "decorative")`.',
    bad: "![](../media/team.jpg)",
    good: "![Two colleagues, one leaning away](../media/team.jpg)",
  }),
  "media/missing": error<Near & { href: string }>({
    sample: { href: "../media/taem.jpg", near: "media/team.jpg" },
    message: ({ href }) =>
      /\.(mp4|webm|mp3|m4a)$/i.test(href)
        ? `There is no film or sound "${href}"; learners could not play it.`
        : `There is no picture "${href}"; learners would see a broken image.`,
    help: ({ near }) => didYouMean(near, "Put the file into `media/`, or correct the name."),
    bad: "![A team](../media/taem.jpg)",
    good: "![A team](../media/team.jpg)",
  }),
  "media/path-from-folder": error<{ href: string; right: string }>({
    sample: { href: "media/team.jpg", right: "../media/team.jpg" },
    message: ({ href }) =>
      `In Markdown a path starts at the file it stands in; "${href}" starts at the course folder.`,
    help: ({ right }) => `Write \`${right}\`; \`check --fix\` does it.`,
    bad: "![A team](media/team.jpg)",
    good: "![A team](../media/team.jpg)",
  }),
  "media/backslashes": error<{ href: string; right: string }>({
    sample: { href: "..\\media\\team.jpg", right: "../media/team.jpg" },
    message: ({ href }) =>
      `"${href}" has backslashes; it works on Windows at best and is missing on the LMS.`,
    help: ({ right }) => `Write \`${right}\`; \`check --fix\` does it.`,
    bad: "![A team](..\\media\\team.jpg)",
    good: "![A team](../media/team.jpg)",
  }),
  "media/capitals-differ": error<{ href: string; right: string }>({
    sample: { href: "../media/Team.jpg", right: "../media/team.jpg" },
    message: ({ href }) =>
      `"${href}" differs from the file's name in its capitals: it works on your computer and is missing on the LMS.`,
    help: ({ right }) => `Write \`${right}\`; \`check --fix\` does it.`,
    bad: "![A team](../media/Team.jpg)",
    good: "![A team](../media/team.jpg)",
  }),
  "media/outside": error<{ href: string }>({
    sample: { href: "https://example.com/team.jpg" },
    message: ({ href }) =>
      `"${href}" lies on another server. A package fetches nothing from outside: it would fail offline and tell strangers who is learning.`,
    help: () => "Save the file into `media/` and use its path.",
    bad: "![A team](https://example.com/team.jpg)",
    good: "![A team](../media/team.jpg)",
  }),
  "media/odd-kind": error<{ href: string }>({
    sample: { href: "../media/team.tiff" },
    message: ({ href }) => `"${href}" is no kind of picture that browsers show.`,
    help: () => "Use svg, webp, png, jpg, gif or avif.",
    bad: "![A team](../media/team.tiff)",
    good: "![A team](../media/team.webp)",
  }),
  "media/big": warning<{ file: string; megabytes: string }>({
    sample: { file: "media/team-original.jpg", megabytes: "4.2" },
    message: ({ file, megabytes }) =>
      `"${file}" is ${megabytes} MB, which takes seconds on a phone.`,
    help: () => "Make it smaller: 1,600 pixels wide as webp is plenty.",
    bad: "![A team](../media/team-original.jpg)",
    good: "![A team](../media/team.webp)",
  }),
  "link/not-allowed": error<{ href: string }>({
    sample: { href: "javascript:alert" },
    message: ({ href }) => `A link may not lead to "${href}".`,
    help: () =>
      "Links start with https, http, mailto or tel, or lead to a file or heading of this course.",
    bad: "[Try it](javascript:alert)",
    good: "[Try it](https://example.com)",
  }),
  "link/missing-file": error<Near & { href: string }>({
    sample: { href: "../media/cheklist.pdf", near: "media/checklist.pdf" },
    message: ({ href }) => `There is no file "${href}" that this link could open.`,
    help: ({ near }) => didYouMean(near, "Correct the path; it starts at this file."),
    bad: "[The checklist](../media/cheklist.pdf)",
    good: "[The checklist](../media/checklist.pdf)",
  }),
  "link/no-step": error<{ file: string }>({
    sample: { file: "roleplays/late-report.md" },
    message: ({ file }) => `"${file}" is no step of the course, so no link can lead there.`,
    help: () =>
      "List it under `steps` in `course.yaml`, or link to the heading of the lesson that includes it.",
    bad: "[The late report](../roleplays/late-report.md)   # which course.yaml does not list",
    good: "[The late report](reports.md#the-late-report)",
  }),
  "link/leaves-package": warning<{ step: string }>({
    sample: { step: "three-moves" },
    message: ({ step }) =>
      `This link leads to the step "${step}", which is not in the same package: learners read its words without the link.`,
    help: () =>
      "Write words that say where to find it without a link, such as the title of the step; or build the course as one.",
    bad: "More about it [here](three-moves.md).   # and targets: [{ as: scorm12, packaging: lesson }]",
    good: "More about it in the lesson “Three moves”.",
  }),
  "link/missing-heading": error<Near & { fragment: string }>({
    sample: { fragment: "one-muve", near: "one-move" },
    message: ({ fragment }) => `No heading of this lesson is called "${fragment}".`,
    help: ({ near }) =>
      didYouMean(
        near && `#${near}`,
        "Use the heading's words in small letters, joined by hyphens.",
      ),
    bad: "[See above](#one-muve)",
    good: "[See above](#one-move)",
  }),
  "link/not-read": error<{ written: string; right: string }>({
    sample: { written: "(../media/my team.jpg)", right: "(../media/my%20team.jpg)" },
    message: ({ written }) =>
      `"${written}" is written so that Markdown sees no link here, and learners would see the brackets.`,
    help: ({ right }) =>
      `Write \`${right}\`: no blanks in the path, straight quotes round a title. \`check --fix\` does it.`,
    bad: "![A team](../media/my team.jpg)",
    good: "![A team](../media/my%20team.jpg)",
  }),
  "link/says-nothing": warning<{ words: string }>({
    sample: { words: "Click here" },
    message: ({ words }) =>
      words === "" ? "This link has no words." : `The link "${words}" does not say where it leads.`,
    help: () => "Screen-reader users hear links without the text around them. Name the target.",
    bad: "[Click here](https://example.com/guide)",
    good: "[The listening guide](https://example.com/guide)",
  }),
  "html/removed": warning<{ what: string }>({
    sample: { what: "onload" },
    message: ({ what }) =>
      `"${what}" is taken out of the page: it could run, load or restyle something.`,
    help: () =>
      "Use Markdown: `![…](…)` for pictures, `[…](…)` for links, `**…**` for weight. To show it as text, write `\\<`.",
    bad: '<img src="team.jpg" onload="…">',
    good: "![A team](../media/team.jpg)",
  }),
  "comment/never-closed": error<object>({
    sample: {},
    message: () => "A comment starts here and never ends, so everything below would be lost.",
    help: () => "Close it with `-->`.",
    bad: "<!-- ask legal\n\n## Next screen",
    good: "<!-- ask legal -->\n\n## Next screen",
  }),
  "comment/todo": error<{ text: string }>({
    sample: { text: "TODO: ask legal" },
    message: ({ text }) => `Something is still to be done: "${text}".`,
    help: () => "Do it, or take the TODO out of the comment; a release holds none.",
    bad: "<!-- TODO: ask legal -->",
    good: "<!-- legal agreed on 3 November -->",
    onlyInRelease: true,
  }),
  "ignore/unknown-code": error<{ code: string }>({
    sample: { code: "longest" },
    message: ({ code }) => `There is no warning with the code "${code}" to silence.`,
    help: () =>
      "Copy the code from the warning: `<!-- coursewright-ignore subject/problem: reason -->`.",
    bad: "<!-- coursewright-ignore longest: fixed by legal -->",
    good: "<!-- coursewright-ignore choice/longest-is-right: fixed by legal -->",
  }),
  "ignore/no-reason": error<{ code: string }>({
    sample: { code: "choice/longest-is-right" },
    message: () => "A warning is silenced with a reason, and here is none.",
    help: ({ code }) => `Write \`<!-- coursewright-ignore ${code}: why it is fine -->\`.`,
    bad: "<!-- coursewright-ignore choice/longest-is-right -->",
    good: "<!-- coursewright-ignore choice/longest-is-right: fixed by legal -->",
  }),
};
