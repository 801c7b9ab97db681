import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { KindName } from "@coursewright/course";

/** Where the parts of a script come from. */
export interface Pieces {
  /** Folder from which the other names are resolved. */
  readonly folder: string;
  readonly player: string;
  tracker(name: string): string;
  view(kind: KindName): string;
}

/** In the clone the parts are packages; an installed command has them bundled in its folder `browser/`. */
export function pieces(): Pieces {
  return {
    folder: dirname(fileURLToPath(import.meta.url)),
    player: "@coursewright/player",
    tracker: (name) => `@coursewright/targets/trackers/${name}`,
    view: (kind) => `@coursewright/course/views/${kind}`,
  };
}
