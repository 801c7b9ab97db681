import { type CoursePackage, packageOf, type Standard } from "@coursewright/lms";

/** An item of a hand-made course. */
export interface Item {
  readonly id: string;
  /** XML inside the item, after its title. */
  readonly inside?: string;
  /** Attributes of the item, such as `isvisible="false"`. */
  readonly attributes?: string;
  /** Items inside; then it has no page of its own. */
  readonly items?: readonly Item[];
}

/** A course of several items whose pages say nothing by themselves; `organization` is XML after the items. */
export function courseOf(
  standard: Standard,
  items: readonly Item[],
  organization = "",
): CoursePackage {
  const pages = items.flatMap(pagesOf);
  const xml = manifest(standard, `${items.map(itemXml).join("")}${organization}`, pages);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = pages.map((id) => [`${id}.html`, bytes(PAGE.replaceAll("TITLE", id))] as const);
  return packageOf(new Map([...files, ["imsmanifest.xml", bytes(xml)]]));
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>TITLE</title><p>TITLE</p></html>`;

function pagesOf({ id, items }: Item): readonly string[] {
  return items ? items.flatMap(pagesOf) : [id];
}

function itemXml({ id, inside = "", attributes = "", items }: Item): string {
  const page = items ? "" : `identifierref="RES-${id}"`;
  const children = (items ?? []).map(itemXml).join("");
  return `<item identifier="${id}" ${page} ${attributes}><title>${id}</title>${children}${inside}</item>`;
}

function manifest(standard: Standard, organization: string, pages: readonly string[]): string {
  const version = standard === "scorm12" ? "1.2" : "2004 4th Edition";
  const resources = pages.map(
    (id) =>
      `<resource identifier="RES-${id}" href="${id}.html"><file href="${id}.html"/></resource>`,
  );
  return `<manifest identifier="hand-made" xmlns:adlcp="urn:adlcp" xmlns:imsss="urn:imsss"
    xmlns:adlseq="urn:adlseq" xmlns:adlnav="urn:adlnav">
    <metadata><schemaversion>${version}</schemaversion></metadata>
    <organizations default="ORG">
      <organization identifier="ORG"><title>Course</title>${organization}</organization>
    </organizations>
    <resources>${resources.join("")}</resources>
  </manifest>`;
}
