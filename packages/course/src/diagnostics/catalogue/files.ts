import { error } from "../problem.ts";

/** Problems of files that cannot be read, or that no package may carry. */
export const files = {
  "file/not-utf-8": error<object>({
    sample: {},
    message: () => "This file is not saved as UTF-8, so letters such as ä or é cannot be read.",
    help: () =>
      "Save it as UTF-8: editors offer it as the encoding when you save. Nothing in it is checked or repaired before.",
    bad: "lessons/listen.md   # saved as Windows-1252",
    good: "lessons/listen.md   # saved as UTF-8",
  }),
  "link/refused-by-lms": error<{ file: string; ending: string }>({
    sample: { file: "media/form.php", ending: "php" },
    message: ({ file, ending }) =>
      `"${file}" ends in .${ending}, and LMSs turn a package away for such a file: it could run on their server.`,
    help: () => "Link to a PDF or a picture, put the file into a zip, or link to it on the web.",
    bad: "[The form](../media/form.php)",
    good: "[The form](../media/form.pdf)",
  }),
};
