import type { Standard, Values } from "../strict/model.ts";
import { presetsOf } from "./presets.ts";
import { type Sequencing, sequencingOf } from "./sequencing.ts";
import { childrenOf, find, type XmlElement } from "./xml.ts";

/** An item of the manifest, or the organization that holds them all. */
export interface Activity {
  readonly id: string;
  readonly title: string;
  /** URL of its page, relative to the package; absent where it only holds other items. */
  readonly launch?: string;
  /** Values of the data model that the manifest decides. */
  readonly presets: Values;
  /** Items that come first, in `aicc_script`; SCORM 1.2 only. */
  readonly prerequisites?: string;
  readonly sequencing: Sequencing;
  /** Controls that the LMS does not show while it runs, such as `previous`. */
  readonly hides: readonly string[];
  readonly isVisible: boolean;
  readonly children: readonly Activity[];
}

/** Reads an item and all items inside; `launchOf` finds the page of a resource. */
export function activityOf(
  standard: Standard,
  item: XmlElement,
  launchOf: (item: XmlElement) => string | undefined,
): Activity {
  const launch = launchOf(item);
  const prerequisites = find(item, "prerequisites")?.text;
  const navigation = find(item, "presentation", "navigationInterface");
  return {
    id: item.attributes.identifier ?? "",
    title: find(item, "title")?.text ?? "",
    ...(launch !== undefined && { launch }),
    presets: presetsOf(standard, item),
    ...(prerequisites && { prerequisites }),
    sequencing: sequencingOf(standard, find(item, "sequencing")),
    hides: navigation ? childrenOf(navigation, "hideLMSUI").map(({ text }) => text) : [],
    isVisible: item.attributes.isvisible !== "false",
    children: childrenOf(item, "item").map((child) => activityOf(standard, child, launchOf)),
  };
}

/** Everything that can be launched, in the order of the manifest. */
export function leavesOf(activity: Activity): readonly Activity[] {
  const own = activity.launch === undefined ? [] : [activity];
  return [...own, ...activity.children.flatMap(leavesOf)];
}

/** From the organization down to an activity, both included; empty when it is not there. */
export function pathTo(root: Activity, id: string): readonly Activity[] {
  if (root.id === id) return [root];
  for (const child of root.children) {
    const below = pathTo(child, id);
    if (below.length > 0) return [root, ...below];
  }
  return [];
}
