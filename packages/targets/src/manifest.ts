import { cut } from "./cut.ts";
import { identifiersOf, idOf } from "./identifiers.ts";
import { resources } from "./resources.ts";
import type { Contents, Launchable, TargetFile, Words } from "./target.ts";
import { leaf, sourceOf } from "./words.ts";
import { element, toXml, type XmlElement } from "./xml.ts";

/** In what the manifests of the SCORM versions differ. */
export interface ManifestStyle {
  readonly schemaVersion: string;
  /** Namespace and schema file of each prefix; the empty prefix is the default namespace. */
  readonly namespaces: Readonly<Record<string, readonly [uri: string, file: string]>>;
  readonly scormType: "adlcp:scormtype" | "adlcp:scormType";
  readonly organization: Readonly<Record<string, string>>;
  /** Elements of other namespaces, which the schemas want last in their parent. */
  afterItems(contents: Contents): readonly XmlElement[];
  /** What an item says of its launch, and of the one before that has to be done first. */
  inItem(contents: Contents, launch: Launchable, before?: Launchable): readonly XmlElement[];
}

/** The manifest of a package: an item with a SCO for each launch. */
export function manifest(contents: Contents, style: ManifestStyle): TargetFile {
  const ids = identifiersOf(contents.courseId);
  const root = element(
    "manifest",
    { identifier: ids.manifest, version: contents.version.slice(0, 20), ...declared(style) },
    [
      element("metadata", {}, [
        leaf("schema", "ADL SCORM"),
        leaf("schemaversion", style.schemaVersion),
      ]),
      element("organizations", { default: ids.organization }, [organization(contents, style)]),
      element("resources", {}, resources(contents, style.scormType)),
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
  const { courseId, title, launches } = contents;
  const items = launches.map((launch, n) => {
    const ids = identifiersOf(idOf(contents, launch));
    return element(
      "item",
      { identifier: ids.item, identifierref: ids.resource, isvisible: "true" },
      [titled(launch.title, launch.id), ...style.inItem(contents, launch, launches[n - 1])],
    );
  });
  return element(
    "organization",
    {
      identifier: identifiersOf(courseId).organization,
      structure: "hierarchical",
      ...style.organization,
    },
    [titled(title, courseId), ...items, ...style.afterItems(contents)],
  );
}

/** Never empty: some importers refuse an item without a title. */
function titled(title: Words, id: string): XmlElement {
  return leaf("title", cut(sourceOf(title) || id, 200));
}
