import { Ledger } from "./ledger.ts";
import type { Lock } from "./lock.ts";
import type { PresentScreen, Settled } from "./present.ts";
import { settleLetters } from "./settle-letters.ts";
import { nameQuestions, settleSlot } from "./settle-questions.ts";
import { lineOf, nameScreens } from "./settle-screens.ts";

/** Finds for each screen, question and option what it was in the lock file, and gives names, slots and letters to what is new. */
export function settle(lock: Lock, present: readonly PresentScreen[]): Settled {
  const ledger = new Ledger(lock);
  const screens = nameScreens(ledger, present);
  const births = nameQuestions(
    ledger,
    present.flatMap((screen) => screen.questions),
  );
  const letters = new Map<string, readonly string[]>();
  for (const [screen, name] of screens) {
    settleScreen(ledger, name, screen);
    for (const question of screen.questions) {
      const birth = births.get(question.id);
      // Two questions with one id are the check's business; the first one has it here.
      if (birth === undefined || letters.has(question.id)) continue;
      letters.set(question.id, settleLetters(ledger, birth, question));
      settleSlot(ledger, birth, question);
    }
  }
  const { slots, lock: settled } = ledger;
  const changed = settled.records.length > lock.records.length;
  return { slots, screens: [...screens.values()], letters, lock: settled, changed };
}

function settleScreen(ledger: Ledger, name: string, screen: PresentScreen): void {
  if (!ledger.isBorn(name)) ledger.add(["slot", name, "screen", 1]);
  const line = lineOf(screen);
  if (ledger.textsOf(name).get("") !== line) ledger.add(["text", name, "", line]);
}
