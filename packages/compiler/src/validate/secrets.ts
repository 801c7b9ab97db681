/** Something that looks like a secret, and where it begins. */
export interface Secret {
  /** What it is, in the words of a diagnostic. */
  readonly what: string;
  readonly at: number;
  readonly length: number;
}

/** A spelling in which secrets get into courses, and what tells it from innocent words. */
interface Spelling {
  readonly what: string;
  readonly pattern: RegExp;
  isSecret?(match: RegExpMatchArray): boolean;
}

const SPELLINGS: readonly Spelling[] = [
  {
    what: "a password in an address",
    pattern: /\b[a-z][a-z+.-]+:\/\/[^\s/:@"'<>]*:[^\s/@"'<>]+@([\w.-]+)/gi,
    isSecret: ([, host = ""]) => !isExample(host),
  },
  {
    what: "a secret in an address",
    pattern:
      /[?&](?:client_secret|api[_-]?key|access[_-]?token|auth[_-]?token|password|secret)=[^&\s"'<>]{6,}/gi,
  },
  {
    what: "a key for an LRS",
    pattern: /\bbasic(?:\s|%20|\+)+([A-Za-z0-9+/]{12,}(?:=|%3D){0,2})(?![A-Za-z0-9+/])/gi,
    isSecret: ([, key = ""]) => isNameAndPassword(key),
  },
  {
    what: "a key for an LRS",
    pattern: /[?&]auth=([A-Za-z0-9+/]{12,}(?:=|%3D){0,2})/gi,
    isSecret: ([, key = ""]) => isNameAndPassword(key),
  },
  {
    what: "a key for an LRS",
    pattern: /\bauthorization["'\s:=]+([A-Za-z0-9+/]{12,}={0,2})(?![A-Za-z0-9+/])/gi,
    isSecret: ([, key = ""]) => isNameAndPassword(key),
  },
  {
    what: "a secret key",
    pattern: /\bbearer\s+([A-Za-z0-9._~+/-]{20,}=*)/gi,
    isSecret: ([, key = ""]) => /\d/.test(key) && /[a-z]/.test(key) && /[A-Z]/.test(key),
  },
  { what: "a secret key", pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*/g },
  {
    what: "a secret key",
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|sk_live_[A-Za-z0-9]{16,}|AIza[\w-]{30,})/g,
  },
  { what: "a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g },
  { what: "an access key", pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
];

/** What of a text no learner may read: passwords, keys and tokens. */
export function secretsIn(text: string): readonly Secret[] {
  return SPELLINGS.flatMap(({ what, pattern, isSecret = () => true }) =>
    [...text.matchAll(pattern)]
      .filter(isSecret)
      .map((match) => ({ what, at: match.index, length: match[0].length })),
  );
}

/** Names that belong to nobody, with which lessons about safety show what not to do. */
function isExample(host: string): boolean {
  return /(^|\.)example(\.(com|org|net))?$/i.test(host);
}

/** A Basic key is the Base64 of a name and a password; a word that only looks like it is none. */
function isNameAndPassword(key: string): boolean {
  const plain = Buffer.from(key.replaceAll(/%3D/gi, "="), "base64").toString("latin1");
  return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(plain);
}
