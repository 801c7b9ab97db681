import { createHash } from "node:crypto";
import type { Contents, Launchable } from "./target.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What a manifest calls its parts; the same for every target and version, because LMSs key results on them. */
interface Identifiers {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
  /** The resource of the files that several SCOs share. */
  readonly shared: string;
}

export function identifiersOf(id: string): Identifiers {
  // One LMS takes ten characters at most, another tells packages apart by the first fifteen.
  const code = base32(id, 9);
  return {
    manifest: packageCode(id),
    organization: `O${code}`,
    item: `I${code}`,
    resource: `R${code}`,
    shared: `S${code}`,
  };
}

/** The id of one of several things that an LMS opens, unlike that of any other course; else that of the course. */
export function idOf({ courseId, scos }: Contents, { id }: Launchable): string {
  return scos === "per-step" ? `${courseId}.${id}` : courseId;
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
