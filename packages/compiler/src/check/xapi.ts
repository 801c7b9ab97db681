import type { Report } from "@coursewright/course";
import type { Documents } from "../parse/index.ts";

/** What people write who have an LRS's key at hand. */
const KEYS = ["auth", "key", "secret", "user", "username", "password", "token", "credentials"];

/** Whether statements can be named, are sent over safe ways only, and without a key in the package. */
export function checkXapi({ course, courseYaml: yaml }: Documents, report: Report): void {
  const { base, tokenUrl } = course?.xapi ?? {};
  if (base !== undefined && !isBase(base)) {
    report.add("xapi/odd-base", yaml.placeOf(["xapi", "base"]), { base });
  }
  if (tokenUrl !== undefined && !isSafe(tokenUrl)) {
    report.add("xapi/insecure", yaml.placeOf(["xapi", "tokenUrl"]), { url: tokenUrl });
  }
}

/** Reports a key among the settings; also in a `course.yaml` with other faults. */
export function checkXapiKeys({ courseYaml: yaml }: Documents, report: Report): void {
  for (const key of KEYS) {
    if (!yaml.writtenAt(["xapi", key])) continue;
    report.add("xapi/credential", yaml.placeOfKey(["xapi", key]), { what: "a key for an LRS" });
  }
}

function isBase(base: string): boolean {
  return /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/.test(base) && URL.canParse(base);
}

/** Encrypted, or on this machine, where an LRS is tried out. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
