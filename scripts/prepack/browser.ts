import { build, type Plugin } from "esbuild";
import { withoutAxios } from "../../packages/compiler/src/without-axios.ts";

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
  const course = `${packages}/course/src`;
  await build({
    ...common,
    splitting: true,
    plugins: [apart(kinds), withoutAxios()],
    entryPoints: {
      player: `${packages}/player/src/start.ts`,
      ...named("tracker", trackers, (name) => `${packages}/targets/src/${name}/tracker.ts`),
      ...named("feature", features, (name) => `${packages}/player/src/features/${name}.ts`),
      ...named("view", kinds, (kind) => `${course}/questions/${kind}/view.ts`),
    },
  });
  await build({
    ...common,
    entryPoints: {
      "course-has": `${course}/course-has.ts`,
      ...named("kind", kinds, (kind) => `${course}/questions/${kind}/index.ts`),
    },
  });
}

function named(
  prefix: string,
  names: readonly string[],
  path: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${prefix}-${name}`, path(name)]));
}

/** What a package may leave out stays a file of its own: each kind, and what a course has. */
function apart(kinds: readonly string[]): Plugin {
  return {
    name: "apart",
    setup(build) {
      build.onResolve({ filter: /^\.\/\w+\/index\.ts$/ }, ({ path }) => {
        const kind = path.split("/")[1] ?? "";
        if (kinds.includes(kind)) return { path: `./kind-${kind}.js`, external: true };
        return undefined;
      });
      build.onResolve({ filter: /\/course-has\.ts$/ }, () => {
        return { path: "./course-has.js", external: true };
      });
    },
  };
}
