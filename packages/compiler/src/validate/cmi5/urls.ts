import type { XmlNode } from "../xml.ts";
import { broken } from "./form.ts";
import { isAbsolute } from "./ids.ts";
import type { Violation } from "./rules.ts";

/** Parameters that the LMS itself puts behind the address. */
const RESERVED = ["endpoint", "fetch", "actor", "registration", "activityId"];

/** Whether an LMS finds what a unit launches. */
export function urlViolations(node: XmlNode, paths: ReadonlySet<string>): readonly Violation[] {
  const url = node.text;
  if (url === "") return [broken("url-present", node, "<url>")];
  return [
    ...placeViolations(node, paths),
    ...reservedIn(url).map((name) => broken("url-without-reserved-names", node, name)),
    ...(url.includes("#") ? [broken("url-without-fragment", node, url)] : []),
  ];
}

function placeViolations(node: XmlNode, paths: ReadonlySet<string>): readonly Violation[] {
  const url = node.text;
  if (/^https?:/i.test(url)) return isAbsolute(url) ? [] : [broken("url-of-a-kind", node, url)];
  if (/^[a-z][a-z\d+.-]*:|^\/|\\|(^|\/)\.\.?\/|\s/i.test(url))
    return [broken("url-of-a-kind", node, url)];
  // A lone cmi5.xml holds no page that it could lead to.
  if (paths.size === 1) return [broken("url-absolute-without-package", node, url)];
  const path = decoded(url.replace(/[?#].*$/, ""));
  return path !== undefined && paths.has(path)
    ? []
    : [broken("url-in-the-package", node, url + nearIn(paths, path))];
}

function nearIn(paths: ReadonlySet<string>, path: string | undefined): string {
  const near = [...paths].find((other) => other.toLowerCase() === path?.toLowerCase());
  return near ? `, which the package calls ${near}` : "";
}

function reservedIn(url: string): readonly string[] {
  const [, query = ""] = url.replace(/#.*$/, "").split("?");
  const names = [...new URLSearchParams(query).keys()];
  return RESERVED.filter((name) => names.includes(name));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // The only way in which it says that an escape is broken.
    return undefined;
  }
}
