import { isKindName, type KindName } from "@coursewright/course";
import type { Plugin } from "esbuild";

/**
 * Leaves out what the register knows about kinds that a course does not use: nobody asks for them,
 * but esbuild cannot see that.
 */
export function unusedKinds(used: readonly KindName[]): Plugin {
  return {
    name: "unused-kinds",
    setup(build) {
      build.onResolve({ filter: /^\.\/\w+\/index\.ts$/ }, ({ path, importer }) => {
        const kind = path.split("/")[1] ?? "";
        if (!/[\\/]questions[\\/]index\.ts$/.test(importer)) return;
        if (!isKindName(kind) || used.includes(kind)) return;
        return { path: kind, namespace: "unused" };
      });
      build.onLoad({ filter: /.*/, namespace: "unused" }, ({ path }) => ({
        contents: `export const ${path} = undefined;`,
      }));
    },
  };
}
