import { type Cmi5Package, cmi5PackageOf } from "../cmi5/package.ts";
import { type TinCanPackage, tinCanPackageOf } from "../tincan/package.ts";
import { type CoursePackage, packageOf } from "./open.ts";
import { type Files, readZip } from "./zip.ts";

/** A package of any standard; `standard` tells which. */
export type AnyPackage = CoursePackage | Cmi5Package | TinCanPackage;

/** Reads a finished zip of any standard; throws with all reasons when the LMS does not take it. */
export async function openAnyPackage(path: string): Promise<AnyPackage> {
  return anyPackageOf(await readZip(path));
}

/** The same for files that are not zipped; LMSs refuse a package with two manifests. */
export function anyPackageOf(files: Files): AnyPackage {
  const found = ["imsmanifest.xml", "cmi5.xml", "tincan.xml"].filter((name) => files.has(name));
  if (found.length > 1)
    throw new Error(`The LMS refuses the package: it has ${found.join(" and ")}.`);
  if (files.has("cmi5.xml")) return cmi5PackageOf(files);
  return files.has("tincan.xml") ? tinCanPackageOf(files) : packageOf(files);
}
