import type { Plugin } from "esbuild";

/** Puts other sources in the place of some of our own files, by the end of their paths. */
export function replace(files: ReadonlyMap<string, string>, resolveDir: string): Plugin {
  return {
    name: "replace",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const plain = path.replaceAll("\\", "/");
        const name = [...files.keys()].find((ending) => plain.endsWith(ending));
        const contents = name === undefined ? undefined : files.get(name);
        return contents === undefined ? undefined : { contents, loader: "ts", resolveDir };
      });
    },
  };
}
