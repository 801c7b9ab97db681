// `coursewright check | head` closes the pipe when it has enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** Writes what the user asked for to standard output. */
export function print(text: string): void {
  console.log(text);
}

/** Writes what goes along with it to standard error, so that a script's output stays clean. */
export function note(text: string): void {
  console.error(text);
}
