import type { Report } from "@coursewright/course";
import { irisOf, targets as register, type TargetName } from "@coursewright/targets";
import type { Documents } from "../parse/index.ts";

/** What people write who have an LRS's key at hand. */
const KEYS = [
  "auth",
  "key",
  "apiKey",
  "secret",
  "clientSecret",
  "user",
  "username",
  "password",
  "token",
  "credentials",
];

/** Whether statements can be named, are sent over safe ways only, and without a key in the package. */
export function checkXapi(
  documents: Documents,
  targets: readonly TargetName[],
  report: Report,
): void {
  checkBase(documents, targets, report);
  const { course, courseYaml: yaml } = documents;
  const { tokenUrl } = course?.xapi ?? {};
  if (tokenUrl === undefined) return;
  const place = yaml.placeOf(["xapi", "tokenUrl"]);
  if (!URL.canParse(tokenUrl)) report.add("xapi/odd-address", place, { url: tokenUrl });
  else if (hasKey(tokenUrl)) report.add("xapi/credential", place, { what: "a key in the address" });
  else if (!isSafe(tokenUrl)) report.add("xapi/insecure", place, { url: tokenUrl });
}

function checkBase(
  { course, courseYaml: yaml }: Documents,
  targets: readonly TargetName[],
  report: Report,
): void {
  if (!course) return;
  const { base } = course.xapi ?? {};
  if (base !== undefined) {
    if (!isBase(base)) report.add("xapi/odd-base", yaml.placeOf(["xapi", "base"]), { base });
  } else if (isNobodys(course.id) && speaks(targets)) {
    const { base: usual } = irisOf(course.id);
    report.add("xapi/nobodys-base", yaml.placeOf(["id"]), { base: usual });
  }
}

/** Reports a key among the settings; also in a `course.yaml` with other faults. */
export function checkXapiKeys({ courseYaml: yaml }: Documents, report: Report): void {
  for (const key of KEYS) {
    if (!yaml.writtenAt(["xapi", key])) continue;
    report.add("xapi/credential", yaml.placeOfKey(["xapi", key]), { what: "a key for an LRS" });
  }
}

function speaks(targets: readonly TargetName[]): boolean {
  return targets.some((name) => register[name].speaksXapi);
}

/** `uk.co.acme.talk`: below its first two labels anybody may have a site. */
function isNobodys(courseId: string): boolean {
  return /^[a-z]{2}\.(ac|co|com|edu|gen|go|gov|gv|ne|net|nom|or|org)\./.test(courseId);
}

/** Names last longer than servers: `https`, and nothing that has to be encoded. */
function isBase(base: string): boolean {
  return /^https:\/\/[\w.:-]+(\/[\w.~%/-]*)?$/.test(base) && URL.canParse(base);
}

/** Whatever stands there goes into the package as it is. */
function hasKey(url: string): boolean {
  const { username, password, search } = new URL(url);
  return username + password + search !== "";
}

/** Encrypted, or on this machine, where an LRS is tried out. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === "https:" || (protocol === "http:" && isHere);
}
