import { isKindName } from "@coursewright/course";
import type { Plugin } from "esbuild";
import type { Uses } from "./entry.ts";
import type { FeatureName } from "./features.ts";
import type { Pieces } from "./pieces.ts";

/** What `course-has.ts` says of a course by the parts of the player that it needs. */
const NEEDS: Readonly<Record<string, FeatureName>> = {
  HAS_ROLES: "roles",
  HAS_DRAWS: "draws",
  HAS_SKIPS: "skip",
  HAS_TASKS: "tasks",
  HAS_OBJECTIVES: "objectives",
  HAS_SURE: "sure",
  HAS_BUTTON: "button",
  HAS_PRACTICE: "practice",
  HAS_HOMES: "homes",
  HAS_LANGUAGES: "languages",
  HAS_ADAPTED: "adapted",
};

/** Leaves out what a course does not use: nobody asks for it, but esbuild cannot see that. */
export function unused({ kinds, features }: Uses, { kindIn }: Pieces): Plugin {
  return {
    name: "unused",
    setup(build) {
      build.onResolve({ filter: /\/course-has\.(ts|js)$/ }, () => ({
        path: "course-has",
        namespace: "unused",
      }));
      build.onResolve({ filter: /^\.\/[\w/-]+\.(ts|js)$/ }, ({ path }) => {
        const kind = kindIn(path);
        if (kind === undefined || !isKindName(kind) || kinds.includes(kind)) return;
        return { path: kind, namespace: "unused" };
      });
      build.onLoad({ filter: /.*/, namespace: "unused" }, ({ path }) => ({
        contents: path === "course-has" ? courseHas(features) : withoutKind(path),
      }));
    },
  };
}

function courseHas(features: readonly FeatureName[]): string {
  const lines = Object.entries(NEEDS).map(
    ([name, feature]) => `export const ${name} = ${features.includes(feature)};`,
  );
  return lines.join("\n");
}

function withoutKind(kind: string): string {
  return `export const ${kind} = undefined;`;
}
