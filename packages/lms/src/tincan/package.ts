import { childrenOf, find, parseXml } from "../package/xml.ts";
import type { Files } from "../package/zip.ts";

/** A package with a `tincan.xml` that the LMS has taken in. */
export interface TinCanPackage {
  readonly standard: "xapi";
  readonly title: string;
  readonly files: Files;
  /** Id of the one activity that is launched. */
  readonly activityId: string;
  readonly launch: string;
}

/** Takes a package in; throws in plain words when the LMS does not. */
export function tinCanPackageOf(files: Files): TinCanPackage {
  const root = parseXml(new TextDecoder().decode(files.get("tincan.xml")));
  const activities = find(root, "activities");
  const all = activities ? childrenOf(activities, "activity") : [];
  const launched = all.filter((activity) => find(activity, "launch"));
  const [activity] = launched;
  if (!activity || launched.length > 1)
    throw new Error(`tincan.xml has ${launched.length} activities to launch, not one.`);
  const launch = find(activity, "launch")?.text ?? "";
  const { id = "" } = activity.attributes;
  if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) throw new Error(`"${id}" is no id of an activity.`);
  if (!/^https?:/.test(launch) && !files.has(launch.replace(/[?#].*$/, "")))
    throw new Error(`The LMS refuses the package: ${launch} is not in it.`);
  const title = find(activity, "name")?.text ?? "";
  return { standard: "xapi", title, files, activityId: id, launch };
}
