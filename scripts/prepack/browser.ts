import { build, type Plugin } from "esbuild";

export interface BrowserParts {
  readonly kinds: readonly string[];
  readonly trackers: readonly string[];
  readonly features: readonly string[];
}

/** Bundles what runs in the learner's browser, in the parts of which `build` makes a package's script. */
export async function bundleBrowserParts(
  packages: string,
  out: string,
  { kinds, trackers, features }: BrowserParts,
): Promise<void> {
  const common = {
    bundle: true,
    format: "esm",
    target: "es2022",
    outdir: out,
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  } as const;
  const course = `${packages}/course/src/questions`;
  await build({
    ...common,
    splitting: true,
    plugins: [kindsApart(kinds)],
    entryPoints: {
      player: `${packages}/player/src/start.ts`,
      ...named("tracker", trackers, (name) => `${packages}/targets/src/${name}/tracker.ts`),
      ...named("feature", features, (name) => `${packages}/player/src/features/${name}.ts`),
      ...named("view", kinds, (kind) => `${course}/${kind}/view.ts`),
    },
  });
  await build({
    ...common,
    entryPoints: named("kind", kinds, (kind) => `${course}/${kind}/index.ts`),
  });
}

function named(
  prefix: string,
  names: readonly string[],
  path: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${prefix}-${name}`, path(name)]));
}

/** Each kind stays a file of its own, so that a package can leave out those that its course does not use. */
function kindsApart(kinds: readonly string[]): Plugin {
  return {
    name: "kinds-apart",
    setup(build) {
      build.onResolve({ filter: /^\.\/\w+\/index\.ts$/ }, ({ path }) => {
        const kind = path.split("/")[1] ?? "";
        if (kinds.includes(kind)) return { path: `./kind-${kind}.js`, external: true };
        return undefined;
      });
    },
  };
}
