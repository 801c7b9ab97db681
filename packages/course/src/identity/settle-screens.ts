import { freeNames } from "./free.ts";
import type { Ledger } from "./ledger.ts";
import { Pairing } from "./pair.ts";
import type { PresentScreen } from "./present.ts";
import { slug } from "./slug.ts";
import { normalised, overlap } from "./words.ts";

/** The line of the text before the first heading. */
const OPENING = "#";

interface KnownScreen {
  readonly birth: string;
  /** As the author writes it; missing where only the slot was ever saved. */
  readonly line?: string;
}

/** Birth names of the present screens: the old one where it is the same screen, else a new one. */
export function nameScreens(
  ledger: Ledger,
  present: readonly PresentScreen[],
): ReadonlyMap<PresentScreen, string> {
  const pairing = pairScreens(knownScreens(ledger), present);
  const fresh = present.filter((screen) => !pairing.partnerOf(screen));
  const born = freeNames(fresh.map(wishedName), (name) => ledger.isBorn(name))[Symbol.iterator]();
  const names = new Map<PresentScreen, string>();
  for (const screen of present) {
    const name = pairing.partnerOf(screen)?.birth ?? born.next().value ?? wishedName(screen);
    names.set(screen, name);
  }
  for (const { birth } of pairing.left.known) ledger.add(["text", birth, "", ""]);
  return names;
}

/** What the lock file keeps of a screen: the author's `##` line. */
export function lineOf({ heading }: PresentScreen): string {
  return heading ? `## ${normalised(heading)}` : OPENING;
}

function pairScreens(
  known: readonly KnownScreen[],
  present: readonly PresentScreen[],
): Pairing<KnownScreen, PresentScreen> {
  const pairing = new Pairing(known, present);
  pairing.byKey((old) => (old.line === undefined ? old.birth : undefined), wishedName);
  pairing.byKey(
    (old) => `${lessonOf(old)}/${old.line}`,
    (screen) => `${screen.lesson}/${lineOf(screen)}`,
  );
  // What moved to another lesson; each lesson has an opening of its own.
  pairing.byKey((old) => (old.line === OPENING ? undefined : old.line), lineOf);
  for (const lesson of new Set(pairing.left.present.map((screen) => screen.lesson))) {
    pairReworded(pairing, lesson);
  }
  return pairing;
}

function knownScreens(ledger: Ledger): readonly KnownScreen[] {
  return ledger.slots.flatMap(({ birth, kind }) => {
    const line = ledger.textsOf(birth).get("");
    if (kind !== "screen" || line === "") return [];
    return [line === undefined ? { birth } : { birth, line }];
  });
}

function pairReworded(pairing: Pairing<KnownScreen, PresentScreen>, lesson: string): void {
  const { known, present } = pairing.left;
  const rest = new Pairing(
    known.filter((old) => lessonOf(old) === lesson && old.line !== OPENING),
    present.filter((screen) => screen.lesson === lesson && screen.heading),
  );
  rest.byLikeness((old, screen) => overlap(old.line ?? "", screen.heading ?? ""), 0.5);
  rest.inOrder(() => true);
  for (const screen of present) {
    const old = rest.partnerOf(screen);
    if (old) pairing.join(old, screen);
  }
}

function lessonOf({ birth }: KnownScreen): string {
  return birth.slice(0, birth.indexOf("/"));
}

function wishedName({ lesson, heading }: PresentScreen): string {
  return `${lesson}/${heading ? slug(heading) : "start"}`;
}
