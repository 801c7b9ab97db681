import type { Standard, Values } from "../strict/model.ts";
import { type Activity, activityOf, leavesOf } from "./activity.ts";
import { unplayableIn } from "./unplayable.ts";
import { childrenOf, find, parseXml, type XmlElement } from "./xml.ts";

/** What an LMS reads in `imsmanifest.xml`. */
export interface Manifest {
  readonly standard: Standard;
  readonly title: string;
  /** URL of the first item, relative to the package. */
  readonly launch: string;
  /** Paths of all files that resources list. */
  readonly files: readonly string[];
  /** Values of the data model that the manifest decides for the first item. */
  readonly presets: Values;
  /** The course as a tree of items. */
  readonly organization: Activity;
}

/** Reads a manifest; throws in plain words when an LMS could not play it. */
export function readManifest(source: string): Manifest {
  const root = parseXml(source);
  const standard = standardOf(root);
  const organization = defaultOrganization(root);
  if (!organization) throw new Error("imsmanifest.xml has no organization.");
  const resources = find(root, "resources");
  const all = resources ? childrenOf(resources, "resource") : [];
  const tree = activityOf(standard, organization, (item) => launchOf(item, all, resources));
  const [first, ...others] = leavesOf(tree);
  if (first?.launch === undefined) throw new Error("imsmanifest.xml has no item to launch.");
  const unplayable = others.length > 0 ? unplayableIn(root) : [];
  if (unplayable.length > 0)
    throw new Error(`This LMS does not follow ${[...new Set(unplayable)].join(", ")}.`);
  return {
    standard,
    title: tree.title,
    launch: first.launch,
    files: all.flatMap((each) => filesOf(baseOf(resources, each), each)),
    presets: first.presets,
    organization: tree,
  };
}

function standardOf(root: XmlElement): Standard {
  const version = find(root, "metadata", "schemaversion")?.text ?? "";
  if (version === "1.2") return "scorm12";
  if (version === "CAM 1.3" || /^2004 (3rd|4th) Edition$/.test(version)) return "scorm2004";
  throw new Error(`imsmanifest.xml has the schemaversion "${version}", which no LMS knows.`);
}

function defaultOrganization(root: XmlElement): XmlElement | undefined {
  const organizations = find(root, "organizations");
  if (!organizations) return;
  const { default: wanted } = organizations.attributes;
  const all = childrenOf(organizations, "organization");
  return all.find((each) => each.attributes.identifier === wanted) ?? all[0];
}

/** The page of an item; nothing when it only holds others. */
function launchOf(
  item: XmlElement,
  all: readonly XmlElement[],
  resources: XmlElement | undefined,
): string | undefined {
  const { identifier, identifierref, parameters = "" } = item.attributes;
  if (!identifierref) return;
  const resource = all.find((each) => each.attributes.identifier === identifierref);
  const href = resource?.attributes.href;
  if (!resource || !href)
    throw new Error(`The item "${identifier}" of imsmanifest.xml launches nothing.`);
  return withParameters(baseOf(resources, resource) + href, parameters);
}

function baseOf(resources: XmlElement | undefined, resource: XmlElement): string {
  return (resources?.attributes["xml:base"] ?? "") + (resource.attributes["xml:base"] ?? "");
}

function filesOf(base: string, resource: XmlElement): readonly string[] {
  const own = resource.attributes.href ? [resource.attributes.href] : [];
  const listed = childrenOf(resource, "file").map((file) => file.attributes.href ?? "");
  const local = [...own, ...listed].filter((href) => !/^[a-z]+:/i.test(href));
  return local.map((href) => decodeURIComponent((base + href).replace(/[?#].*$/, "")));
}

/** Joins as spec/scorm.md section 3 says. */
function withParameters(href: string, parameters: string): string {
  const rest = parameters.replace(/^[?&]+/, "");
  if (rest === "") return href;
  if (rest.startsWith("#")) return href.includes("#") ? href : href + rest;
  return href + (href.includes("?") ? "&" : "?") + rest;
}
