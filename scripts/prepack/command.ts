import { build, type Metafile, type Plugin } from "esbuild";
import { replace } from "./replace.ts";
import { compiledTemplates } from "./templates.ts";
import { compiledValidators } from "./validators.ts";

// yaml and others are CommonJS and ask for Node's own modules by `require`.
const BANNER = `import { createRequire as createRequireForBundle } from "node:module"; const require = createRequireForBundle(import.meta.url);`;

/** Bundles the command into plain JavaScript; what it holds of others is told for the notices. */
export async function bundleCommand(root: string, out: string): Promise<Metafile> {
  const { validators, yaml, settings } = compiledValidators();
  const compiled = new Map([
    ["compiler/src/validators.ts", validators],
    ["compiler/src/templates.ts", compiledTemplates(`${root}/templates`)],
  ]);
  const result = await build({
    absWorkingDir: root,
    entryPoints: { main: `${root}/packages/cli/src/main.ts` },
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    minifySyntax: true,
    minifyWhitespace: true,
    external: ["esbuild"],
    banner: { js: BANNER },
    define: { COURSEWRIGHT_INSTALLED: "true" },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    plugins: [
      generated({ "yaml-validators.mjs": yaml, "settings-validators.mjs": settings }, root),
      replace(compiled, `${root}/packages/compiler/src`),
    ],
  });
  return result.metafile;
}

/** Modules that only exist while bundling. */
function generated(modules: Readonly<Record<string, string>>, root: string): Plugin {
  return {
    name: "generated",
    setup(builder) {
      builder.onResolve({ filter: /-validators\.mjs$/ }, ({ path }) => ({
        path: path.replace("./", ""),
        namespace: "generated",
      }));
      builder.onLoad({ filter: /.*/, namespace: "generated" }, ({ path }) => ({
        contents: modules[path] ?? "",
        resolveDir: `${root}/packages/compiler/src`,
      }));
    },
  };
}
