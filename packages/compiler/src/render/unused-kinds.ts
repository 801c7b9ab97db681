import { isKindName, type KindName } from "@coursewright/course";
import type { Plugin } from "esbuild";
import type { Pieces } from "./pieces.ts";

/**
 * Leaves out what the register knows about kinds that a course does not use: nobody asks for them,
 * but esbuild cannot see that.
 */
export function unusedKinds(used: readonly KindName[], { kindIn }: Pieces): Plugin {
  return {
    name: "unused-kinds",
    setup(build) {
      build.onResolve({ filter: /^\.\/[\w/-]+\.(ts|js)$/ }, ({ path }) => {
        const kind = kindIn(path);
        if (kind === undefined || !isKindName(kind) || used.includes(kind)) return;
        return { path: kind, namespace: "unused" };
      });
      build.onLoad({ filter: /.*/, namespace: "unused" }, ({ path }) => ({
        contents: `export const ${path} = undefined;`,
      }));
    },
  };
}
