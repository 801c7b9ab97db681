/** What a script can trust: how a command ended. */
export const EXIT = { fine: 0, courseHasErrors: 1, wrongUsage: 2, ourBug: 70 } as const;

/** Something about the call that the user can mend; the message says how. */
export class UsageError extends Error {}

const DISK_CODES = [
  "EACCES",
  "EPERM",
  "ENOSPC",
  "EROFS",
  "ENOTDIR",
  "EISDIR",
  "ENAMETOOLONG",
  "EEXIST",
];

/** A full or locked disk is nobody's bug. */
export function diskProblem(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !("code" in thrown)) return undefined;
  return DISK_CODES.includes(String(thrown.code)) ? thrown.message : undefined;
}
