import type { Dialect } from "../cmi.ts";
import type { Surroundings } from "./surroundings.ts";

/** The object that an LMS put into a window, and how to speak to it. */
export interface Found {
  readonly api: object;
  readonly dialect: Dialect;
}

const PAUSE = 250;
const LAST_LOOK = 20;
// Chamilo offers nothing but 1.2, also to 2004 packages; an LMS with both gets a second to show the right one.
const FIRST_LOOK_FOR_OTHERS = 4;

/** Looks for an LMS for five seconds, because some attach their object late. The first dialect is the right one. */
export async function find(
  surroundings: Surroundings,
  dialects: readonly Dialect[],
): Promise<Found | undefined> {
  for (let look = 0; look <= LAST_LOOK; look++) {
    const wanted = look < FIRST_LOOK_FOR_OTHERS ? dialects.slice(0, 1) : dialects;
    for (const dialect of wanted) {
      const api = search(surroundings.window, dialect);
      if (api) return { api, dialect };
    }
    await new Promise<void>((resume) => surroundings.later(PAUSE, resume));
  }
  return undefined;
}

/** Own window and its parents, the opener and its parents, at last what opened the top window. */
function search(own: unknown, dialect: Dialect): object | undefined {
  return (
    climb(own, dialect) ||
    climb(openerOf(own), dialect) ||
    climb(openerOf(read(own, "top")), dialect)
  );
}

function climb(start: unknown, { api, prefix }: Dialect): object | undefined {
  let frame = start;
  // Portals nest deeper than the seven windows of ADL's sample.
  for (let level = 0; level < 500; level++) {
    const found = read(frame, api);
    if (read(found, `${prefix}Initialize`) != null) return Object(found);
    const parent = read(frame, "parent");
    if (parent === frame) return undefined;
    frame = parent;
  }
  return undefined;
}

function openerOf(frame: unknown): unknown {
  const opener = read(frame, "opener");
  return read(opener, "closed") === true ? undefined : opener;
}

/** A property of a window that may belong to another site, where each look throws: then it is not here. */
function read(object: unknown, name: string): unknown {
  try {
    return Reflect.get(Object(object), name);
  } catch {
    return undefined;
  }
}
