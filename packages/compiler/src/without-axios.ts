import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const LIBRARY = "@xapi/xapi";
const MODULE = "XAPI.esm.js";

// The first function of axios in the library's bundle, and the first thing that is the library's again.
const AXIOS_BEGINS =
  "function l(e,t){return function(){return e.apply(t,arguments)}}const{toString:d}";
const AXIOS_ENDS = ",Ot=async({url:";

/**
 * Takes axios out of the library that speaks xAPI: 13 of its 18 kB, which nobody calls, since the trackers bring an
 * adapter of their own; esbuild cannot see that.
 */
export function withoutAxios(): Plugin {
  return {
    name: "without-axios",
    setup(build) {
      build.onResolve({ filter: /^@xapi\/xapi$/ }, async ({ kind, pluginData, resolveDir }) => {
        if (pluginData === LIBRARY) return undefined;
        const found = await build.resolve(LIBRARY, { kind, resolveDir, pluginData: LIBRARY });
        // What browsers are meant to take is a UMD, of which nothing can be left out.
        return found.errors.length > 0 ? found : { path: join(dirname(found.path), MODULE) };
      });
      build.onLoad({ filter: /[\\/]@xapi[\\/]xapi[\\/].*XAPI\.esm\.js$/ }, async ({ path }) => ({
        contents: cutAxios(await readFile(path, "utf8")),
      }));
    },
  };
}

/** The library's text without axios; another version of the library has to be looked at first. */
export function cutAxios(library: string): string {
  const [before, inside, ...others] = library.split(AXIOS_BEGINS);
  const end = inside?.indexOf(AXIOS_ENDS) ?? -1;
  if (before === undefined || inside === undefined || others.length > 0 || end < 0)
    throw new Error(`${LIBRARY}: axios is not where it was in version 3.0.3`);
  const cut = `${before}const Rt=void 0${inside.slice(end)}`;
  if (/axios/i.test(cut)) throw new Error(`${LIBRARY}: something of axios is left`);
  return cut;
}
