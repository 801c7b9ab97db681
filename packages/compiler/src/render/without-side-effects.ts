import type { Plugin } from "esbuild";

/** Leaves out every module of which nothing is used: ours do nothing by being imported. */
export const withoutSideEffects: Plugin = {
  name: "without-side-effects",
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...origin }) => {
      if (pluginData === "asked") return undefined;
      const found = await build.resolve(path, { ...origin, pluginData: "asked" });
      return { ...found, sideEffects: false };
    });
  },
};
