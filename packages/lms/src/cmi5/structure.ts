import { childrenOf, find, parseXml, type XmlElement } from "../package/xml.ts";
import type { MoveOn } from "./situation.ts";

/** An assignable unit: what the LMS launches. */
export interface Au {
  readonly kind: "au";
  /** The publisher's. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly moveOn: MoveOn;
  readonly masteryScore?: number;
  readonly launchMethod: "AnyWindow" | "OwnWindow";
  readonly launchParameters?: string;
  readonly entitlementKey?: string;
}

/** A group of assignable units. */
export interface Block {
  readonly kind: "block";
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** What a course or a block consists of. */
export type Part = Au | Block;

/** What an LMS reads in `cmi5.xml`. */
export interface CourseStructure {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** Ids of the objectives that the course declares. */
  readonly objectives: readonly string[];
}

const MOVE_ON: readonly MoveOn[] = [
  "Passed",
  "Completed",
  "CompletedAndPassed",
  "CompletedOrPassed",
  "NotApplicable",
];

/** Reads a course structure; throws in plain words where it cannot be read. */
export function readStructure(source: string): CourseStructure {
  const root = parseXml(source);
  const course = find(root, "course");
  if (root.name !== "courseStructure" || !course) throw new Error("cmi5.xml describes no course.");
  return {
    id: course.attributes.id ?? "",
    title: titleOf(course),
    parts: partsOf(root),
    objectives: childrenOf(find(root, "objectives") ?? root, "objective").map(
      ({ attributes }) => attributes.id ?? "",
    ),
  };
}

/** All assignable units in their order. */
export function ausOf(parts: readonly Part[]): readonly Au[] {
  return parts.flatMap((part) => (part.kind === "au" ? [part] : ausOf(part.parts)));
}

/** All blocks, the outer ones first. */
export function blocksOf(parts: readonly Part[]): readonly Block[] {
  return parts.flatMap((part) => (part.kind === "block" ? [part, ...blocksOf(part.parts)] : []));
}

function partsOf(parent: XmlElement): readonly Part[] {
  return parent.children.flatMap((child): readonly Part[] => {
    if (child.name === "au") return [auOf(child)];
    if (child.name !== "block") return [];
    return [
      {
        kind: "block",
        id: child.attributes.id ?? "",
        title: titleOf(child),
        parts: partsOf(child),
      },
    ];
  });
}

function auOf(element: XmlElement): Au {
  const { id = "", moveOn, masteryScore, launchMethod } = element.attributes;
  const parameters = find(element, "launchParameters")?.text;
  const key = find(element, "entitlementKey")?.text;
  return {
    kind: "au",
    id,
    title: titleOf(element),
    url: find(element, "url")?.text ?? "",
    moveOn: MOVE_ON.find((each) => each === moveOn) ?? "NotApplicable",
    launchMethod: launchMethod === "OwnWindow" ? "OwnWindow" : "AnyWindow",
    ...(masteryScore !== undefined && { masteryScore: Number(masteryScore) }),
    ...(parameters !== undefined && { launchParameters: parameters }),
    ...(key !== undefined && { entitlementKey: key }),
  };
}

function titleOf(element: XmlElement): string {
  return find(element, "title", "langstring")?.text ?? "";
}
