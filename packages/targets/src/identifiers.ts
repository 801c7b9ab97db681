import { createHash } from "node:crypto";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What a manifest calls its parts; the same for every target and version, because LMSs key results on them. */
interface Identifiers {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
}

export function identifiersOf(courseId: string): Identifiers {
  // One LMS takes ten characters at most, another tells packages apart by the first fifteen.
  const code = base32(courseId, 9);
  return {
    manifest: packageCode(courseId),
    organization: `O${code}`,
    item: `I${code}`,
    resource: `R${code}`,
  };
}

/** The course's name in LMSs, such as `CW_MZXW6Y_listening`: at most 32 characters, letter first. */
export function packageCode(courseId: string): string {
  const lastLabel = courseId.slice(courseId.lastIndexOf(".") + 1);
  return `CW_${base32(courseId, 6)}_${lastLabel.replaceAll(/\W/g, "_")}`.slice(0, 32);
}

/** The first characters of the RFC 4648 spelling of the text's SHA-256. */
function base32(text: string, length: number): string {
  const digest = createHash("sha256").update(text).digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length }, (_, n) =>
    BASE32.charAt(Number.parseInt(bits.slice(5 * n, 5 * n + 5), 2)),
  ).join("");
}
