/** What a script can trust: how a command ended. */
export const EXIT = { fine: 0, courseHasErrors: 1, wrongUsage: 2, ourBug: 70 } as const;

/** Something about the call that the user can mend; the message says how. */
export class UsageError extends Error {}

const DISK_WORDS: Readonly<Record<string, string>> = {
  EACCES: "You may not write here",
  EPERM: "You may not write here",
  EROFS: "Nothing can be written here",
  ENOSPC: "The disk is full",
  ENOTDIR: "A file stands where a folder should be",
  EEXIST: "A file stands where a folder should be",
  EISDIR: "A folder stands where a file should be",
  ENAMETOOLONG: "The name is too long for this disk",
};

/** What is wrong with the disk or a path on it, if that is what stopped us: nobody's bug. */
export function diskProblem(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !("code" in thrown)) return undefined;
  const words = isNoFolder(thrown) ? "No folder can be made here" : DISK_WORDS[String(thrown.code)];
  if (words === undefined) return undefined;
  return "path" in thrown ? `${words}: ${thrown.path}.` : `${words}.`;
}

/** As in `/proc`: what is above the folder is there, and takes nothing. */
function isNoFolder(thrown: Error): boolean {
  return (
    "syscall" in thrown &&
    thrown.syscall === "mkdir" &&
    "code" in thrown &&
    thrown.code === "ENOENT"
  );
}
