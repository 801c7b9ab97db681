import { type Manifest, readManifest } from "./manifest.ts";
import { type Files, readZip } from "./zip.ts";

/** A package that the LMS has taken in. */
export interface CoursePackage extends Omit<Manifest, "files"> {
  readonly files: Files;
}

const MANIFEST = "imsmanifest.xml";

/** Reads a finished zip; throws with all reasons when the LMS does not take it. */
export async function openPackage(path: string): Promise<CoursePackage> {
  return packageOf(await readZip(path));
}

/** The same for files that are not zipped. */
export function packageOf(files: Files): CoursePackage {
  const content = files.get(MANIFEST);
  if (!content) throw new Error(`The LMS refuses the package: ${MANIFEST} is not at its root.`);
  const manifest = readManifest(new TextDecoder().decode(content));
  const problems = problemsOf(manifest, [...files.keys()]);
  if (problems.length > 0)
    throw new Error(
      `The LMS refuses the package:\n${problems.map((each) => `- ${each}`).join("\n")}`,
    );
  return { ...manifest, files };
}

/** Files that are listed and missing, or present and not listed. */
export function problemsOf(manifest: Manifest, paths: readonly string[]): readonly string[] {
  const listed = new Set(manifest.files);
  const present = new Set(paths);
  const missing = [...listed].filter((path) => !present.has(path));
  const stray = paths.filter((path) => !listed.has(path) && !isControlFile(path));
  return [
    ...missing.map((path) => `${path} is listed and not in the package.`),
    ...stray.map((path) => `${path} is in the package and no resource lists it.`),
  ];
}

/** The manifest and the schemas that ADL wants beside it. */
function isControlFile(path: string): boolean {
  return path === MANIFEST || /^((common|unique|vocab|extend)\/)?[^/]+\.(xsd|dtd)$/.test(path);
}
