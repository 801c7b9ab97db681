/** Something that looks like a secret, and where it begins. */
export interface Secret {
  /** What it is, in the words of a diagnostic. */
  readonly what: string;
  readonly at: number;
  readonly length: number;
}

const SECRETS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a password in an address", /\bhttps?:\/\/[^\s/:@"'<>]+:[^\s/@"'<>]+@[\w.-]+/gi],
  ["a key for an LRS", /\bBasic\s+[A-Za-z0-9+/]{16,}={0,2}(?![A-Za-z0-9+/])/g],
  ["a secret key", /\bBearer\s+[A-Za-z0-9._~+/-]{20,}=*/g],
  ["a secret key", /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/g],
  ["an access key", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
];

/** What of a text no learner may read: passwords, keys and tokens, in the spellings in which they get into courses. */
export function secretsIn(text: string): readonly Secret[] {
  return SECRETS.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !isExample(found))
      .map((match) => ({ what, at: match.index, length: match[0].length })),
  );
}

/** A Basic key is the Base64 of a name and a password; a word that only looks like it is none. */
function isExample(found: string): boolean {
  const [, key] = /^Basic\s+(\S+)$/.exec(found) ?? [];
  return key !== undefined && !Buffer.from(key, "base64").toString("latin1").includes(":");
}
