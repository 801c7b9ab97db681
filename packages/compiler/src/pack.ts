import { questionsOf, worstCase } from "@coursewright/course";
import { type LmsProfile, type Target, type TargetName, targets } from "@coursewright/targets";
import type { PackageFile } from "./assemble/shelf.ts";
import { contentsOf } from "./contents.ts";
import { dataSheet } from "./data-sheet.ts";
import type { Entry } from "./deliveries.ts";
import type { Making } from "./make.ts";
import { measuresFile } from "./measures.ts";
import { schemaFiles } from "./read.ts";
import type { TextFile } from "./render/text-file.ts";

/** A finished package: nothing is left to do but to write it. */
export interface Package {
  /** Name of the zip. */
  readonly name: string;
  readonly target: TargetName;
  readonly lms?: LmsProfile;
  /** The step that it holds alone. */
  readonly step?: string;
  /** The role that it is for alone. */
  readonly role?: string;
  readonly languages: readonly string[];
  /** Sorted by path. */
  readonly files: readonly PackageFile[];
  /** Files for those who report, which lie beside the zip. */
  readonly beside: readonly TextFile[];
  readonly questions: number;
  /** Characters of the saved progress in the fullest case. */
  readonly worstCaseState: number;
}

/** A page, and what belongs to it alone. */
export interface PageFiles {
  readonly entry: Entry;
  readonly page: TextFile;
  readonly outlined: TextFile;
  /** The page in its further languages. */
  readonly texts: readonly TextFile[];
}

/** What a package is made of. */
export interface Made {
  readonly pages: readonly PageFiles[];
  /** Script, style sheet, and where copies of statements go. */
  readonly shared: readonly TextFile[];
}

/** Puts a package together. */
export function pack(making: Making, made: Made): Package {
  const { delivery, wanted } = making;
  const { course, step } = delivery;
  const assets = assetsIn(making, made);
  const own = made.pages.flatMap(({ page, outlined, texts }) => [page, outlined, ...texts]);
  const packed = [...[...own, ...made.shared].map(encoded), ...assets];
  const shared = [...made.shared, ...assets].map(({ path }) => path);
  const described = describe(targets[wanted.target], making, { pages: made.pages, shared });
  const name = nameOf(making);
  return {
    name: `${name}.zip`,
    target: wanted.target,
    ...(wanted.lms && { lms: wanted.lms }),
    ...(step !== undefined && { step }),
    ...(making.role !== undefined && { role: making.role }),
    languages: course.languages,
    files: [...packed, ...described].sort(byPath),
    beside: [dataSheet(name, making), measuresFile(name, making)],
    questions: course.steps.flatMap(questionsOf).length,
    worstCaseState: worstCase(course.slots),
  };
}

/** Its name without an ending: id, version, target, and what else tells it apart. */
function nameOf({ course, delivery, wanted, role, targets: all }: Making): string {
  const { target, lms } = wanted;
  const twice = all.filter((other) => other.target === target).length > 1;
  const parts = [course.id, course.version, target];
  const { step, language } = delivery;
  return [...parts, twice && lms?.name, step, role, language].filter(Boolean).join("-");
}

/** What only other roles or other steps show is in no package of this one. */
function assetsIn({ assets, delivery, role }: Making, { pages }: Made): readonly PackageFile[] {
  if (!role && delivery.step === undefined) return assets;
  const written = pages.flatMap(({ page, texts }) => [page, ...texts]);
  return assets.filter(({ path }) => written.some(({ content }) => content.includes(path)));
}

function describe(
  target: Target,
  making: Making,
  files: { readonly pages: readonly PageFiles[]; readonly shared: readonly string[] },
): readonly PackageFile[] {
  const manifest = target.describe(contentsOf(making, files));
  return [...manifest.map(encoded), ...(target.schemas ? schemaFiles(target.schemas) : [])];
}

const encoder = new TextEncoder();

function encoded({ path, content }: { path: string; content: string }): PackageFile {
  return { path, content: encoder.encode(content) };
}

function byPath(a: PackageFile, b: PackageFile): number {
  return a.path < b.path ? -1 : 1;
}
