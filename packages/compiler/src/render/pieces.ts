import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { KindName } from "@coursewright/course";
import { beside, installed } from "../installation.ts";

/** Where the parts of a script come from. */
export interface Pieces {
  /** Folder from which the other names are resolved. */
  readonly folder: string;
  readonly player: string;
  tracker(name: string): string;
  view(kind: KindName): string;
  feature(name: string): string;
  /** The kind that the register imports by this path. */
  kindIn(path: string): string | undefined;
}

/** In the clone the parts are packages; an installed command has them bundled in its folder `browser/`. */
export function pieces(): Pieces {
  return installed ? bundledPieces() : sourcePieces();
}

function sourcePieces(): Pieces {
  return {
    folder: dirname(fileURLToPath(import.meta.url)),
    player: "@coursewright/player",
    tracker: (name) => `@coursewright/targets/trackers/${name}`,
    view: (kind) => `@coursewright/course/views/${kind}`,
    feature: (name) => `@coursewright/player/features/${name}`,
    kindIn: (path) => /^\.\/(\w+)\/index\.ts$/.exec(path)?.[1],
  };
}

function bundledPieces(): Pieces {
  return {
    folder: beside("browser"),
    player: "./player.js",
    tracker: (name) => `./tracker-${name}.js`,
    view: (kind) => `./view-${kind}.js`,
    feature: (name) => `./feature-${name}.js`,
    kindIn: (path) => /^\.\/kind-(\w+)\.js$/.exec(path)?.[1],
  };
}
