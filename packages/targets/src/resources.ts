import { identifiersOf, idOf } from "./identifiers.ts";
import type { Contents, Launchable } from "./target.ts";
import { element, href, type XmlElement } from "./xml.ts";

/** A resource for each SCO; files that several of them need are in one more, on which they depend. */
export function resources(contents: Contents, scormType: string): readonly XmlElement[] {
  const { courseId, launches, files } = contents;
  const { shared } = identifiersOf(courseId);
  const type = "webcontent";
  const sco = (launch: Launchable, children: readonly XmlElement[]) => {
    const { resource: identifier } = identifiersOf(idOf(contents, launch));
    const attributes = { identifier, type, [scormType]: "sco", href: href(launch.page) };
    return element("resource", attributes, children);
  };
  if (launches.length === 1 || files.length === 0) {
    return launches.map((launch) => sco(launch, listed(launch, files)));
  }
  const dependency = element("dependency", { identifierref: shared });
  const asset = { identifier: shared, type, [scormType]: "asset" };
  return [
    ...launches.map((launch) => sco(launch, [...listed(launch, []), dependency])),
    element("resource", asset, files.map(file)),
  ];
}

/** Some importers launch the first file whatever the href says. */
function listed({ page, files }: Launchable, more: readonly string[]): readonly XmlElement[] {
  const others = [...files, ...more].filter((path) => path !== page).sort();
  return [page, ...others].map(file);
}

function file(path: string): XmlElement {
  return element("file", { href: href(path) });
}
