import { type Target, targets } from "@coursewright/targets";
import type { PackageFile } from "./assemble/shelf.ts";
import { contentsOf } from "./contents.ts";
import { dataSheet } from "./data-sheet.ts";
import type { Entry } from "./deliveries.ts";
import type { Making } from "./make.ts";
import { measuresFile } from "./measures.ts";
import { factsOf, type Package } from "./package.ts";
import { schemaFiles } from "./read.ts";
import type { TextFile } from "./render/text-file.ts";

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
  const assets = assetsIn(making, made);
  const own = made.pages.flatMap(({ page, outlined, texts }) => [page, outlined, ...texts]);
  const packed = [...[...own, ...made.shared].map(encoded), ...assets];
  const shared = [...made.shared, ...assets].map(({ path }) => path);
  const described = describe(targets[making.wanted.target], making, { pages: made.pages, shared });
  const name = nameOf(making);
  return {
    name: `${name}.zip`,
    ...factsOf(making),
    files: [...packed, ...described].sort(byPath),
    beside: [dataSheet(name, making), measuresFile(name, making)],
  };
}

/** Its name without an ending: id, version, target, and what else tells it apart. */
function nameOf({ course, delivery, wanted, role }: Making): string {
  const { target, lms, isOneOfSeveral } = wanted;
  const parts = [course.id, course.version, target];
  const { step, language } = delivery;
  return [...parts, isOneOfSeveral && lms?.name, step, role, language].filter(Boolean).join("-");
}

/** What only other roles or other steps show is in no package of this one. */
function assetsIn({ assets, delivery, role }: Making, { pages }: Made): readonly PackageFile[] {
  const isWhole = delivery.step === undefined && delivery.language === undefined;
  if (!role && isWhole) return assets;
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
