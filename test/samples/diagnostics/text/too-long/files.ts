export const files = {
  "lesson.md": `# Listen so it shows\n\n${"word ".repeat(5000)}\n\nThe end.\n`,
};
