import { cut } from "./cut.ts";
import { identifiersOf } from "./identifiers.ts";
import type { Contents, TargetFile } from "./target.ts";
import { element, href, toXml, type XmlElement } from "./xml.ts";

/** In what the manifests of the SCORM versions differ. */
export interface ManifestStyle {
  readonly schemaVersion: string;
  /** Namespace and schema file of each prefix; the empty prefix is the default namespace. */
  readonly namespaces: Readonly<Record<string, readonly [uri: string, file: string]>>;
  readonly scormType: "adlcp:scormtype" | "adlcp:scormType";
  readonly organization: Readonly<Record<string, string>>;
  /** Elements of other namespaces, which the schemas want last in their parent. */
  readonly afterItems: readonly XmlElement[];
  readonly inItem: readonly XmlElement[];
}

/** The manifest of a package with one SCO, whose only resource lists every file. */
export function manifest(contents: Contents, style: ManifestStyle): TargetFile {
  const ids = identifiersOf(contents.courseId);
  const root = element(
    "manifest",
    { identifier: ids.manifest, version: contents.version.slice(0, 20), ...declared(style) },
    [
      element("metadata", {}, [
        element("schema", {}, "ADL SCORM"),
        element("schemaversion", {}, style.schemaVersion),
      ]),
      element("organizations", { default: ids.organization }, [organization(contents, style)]),
      element("resources", {}, [resource(contents, style)]),
    ],
  );
  return { path: "imsmanifest.xml", content: toXml(root) };
}

function declared({ namespaces }: ManifestStyle): Readonly<Record<string, string>> {
  const pairs = Object.values(namespaces).map(([uri, file]) => `${uri} ${file}`);
  const prefixes = Object.entries(namespaces).map(([prefix, [uri]]) => [
    prefix === "" ? "xmlns" : `xmlns:${prefix}`,
    uri,
  ]);
  return {
    ...Object.fromEntries(prefixes),
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": pairs.join(" "),
  };
}

function organization(contents: Contents, style: ManifestStyle): XmlElement {
  const ids = identifiersOf(contents.courseId);
  const title = element("title", {}, titleOf(contents));
  const item = element(
    "item",
    { identifier: ids.item, identifierref: ids.resource, isvisible: "true" },
    [title, ...style.inItem],
  );
  return element(
    "organization",
    { identifier: ids.organization, structure: "hierarchical", ...style.organization },
    [title, item, ...style.afterItems],
  );
}

/** Never empty: some importers refuse an item without a title. */
function titleOf({ title, courseId }: Contents): string {
  return cut(title.replace(/\s+/g, " ").trim() || courseId, 200);
}

function resource({ courseId, launch, files }: Contents, style: ManifestStyle): XmlElement {
  // Some importers launch the first file whatever the href says.
  const ordered = [launch, ...files.filter((path) => path !== launch)];
  return element(
    "resource",
    {
      identifier: identifiersOf(courseId).resource,
      type: "webcontent",
      [style.scormType]: "sco",
      href: href(launch),
    },
    ordered.map((path) => element("file", { href: href(path) })),
  );
}
