import { RUNS_SIZE } from "../state/runs.ts";
import { Ledger } from "./ledger.ts";
import type { Lock } from "./lock.ts";
import type {
  NumberedChoice,
  PresentBank,
  PresentMark,
  PresentQuestion,
  PresentRoleplay,
  PresentScreen,
  Settled,
} from "./present.ts";
import { settleChoices } from "./settle-choices.ts";
import { lettersEverGiven, settleLetters } from "./settle-letters.ts";
import { nameThings, settlePlain, settleSlot } from "./settle-questions.ts";
import { lineOf, nameScreens } from "./settle-screens.ts";

/** Finds for each screen, question, option and choice what it was in the lock file, and gives names, slots and letters to what is new. */
export function settle(
  lock: Lock,
  present: readonly PresentScreen[],
  banks: readonly PresentBank[] = [],
): Settled {
  const settling = new Settling(lock, present);
  for (const bank of banks) settling.bank(bank);
  return settling.settled;
}

class Settling {
  private readonly lock: Lock;
  private readonly ledger: Ledger;
  private readonly screens: ReadonlyMap<PresentScreen, string>;
  private readonly births: ReadonlyMap<string, string>;
  private readonly letters = new Map<string, readonly (readonly string[])[]>();
  private readonly choices = new Map<string, readonly NumberedChoice[]>();
  private readonly banks = new Map<string, readonly string[]>();

  constructor(lock: Lock, present: readonly PresentScreen[]) {
    this.lock = lock;
    this.ledger = new Ledger(lock);
    this.screens = nameScreens(this.ledger, present);
    this.births = nameThings(
      this.ledger,
      present.flatMap(({ questions, roleplays, marks }) => [...questions, ...roleplays, ...marks]),
    );
    for (const [screen, name] of this.screens) this.screen(name, screen);
  }

  get settled(): Settled {
    const { letters, choices, banks } = this;
    const { slots, lock } = this.ledger;
    const changed = lock.records.length > this.lock.records.length;
    return { slots, screens: [...this.screens.values()], letters, choices, banks, lock, changed };
  }

  bank({ name, questions }: PresentBank): void {
    const parts = questions.map((text) => ({ text }));
    this.banks.set(name, settleLetters(this.ledger, name, { suffix: "", parts }));
    settlePlain(this.ledger, name, { kind: "draw", size: lettersEverGiven(this.ledger, name) });
  }

  private screen(name: string, screen: PresentScreen): void {
    const { ledger } = this;
    if (!ledger.isBorn(name)) ledger.add(["slot", name, "screen", 1]);
    const line = lineOf(screen);
    if (ledger.textsOf(name).get("") !== line) ledger.add(["text", name, "", line]);
    for (const question of screen.questions) this.question(question);
    for (const roleplay of screen.roleplays) this.roleplay(roleplay);
    for (const mark of screen.marks) this.mark(mark);
  }

  private question(question: PresentQuestion): void {
    const birth = this.births.get(question.id);
    // Two questions with one id are the check's business; the first one has it here.
    if (birth === undefined || this.letters.has(question.id)) return;
    const letters = question.groups.map((group) =>
      settleLetters(this.ledger, birth + group.suffix, group),
    );
    this.letters.set(question.id, letters);
    settleSlot(this.ledger, birth, question);
  }

  private roleplay(roleplay: PresentRoleplay): void {
    const birth = this.births.get(roleplay.id);
    if (birth === undefined || this.choices.has(roleplay.id)) return;
    this.choices.set(roleplay.id, settleChoices(this.ledger, birth, roleplay));
    settlePlain(this.ledger, birth, { kind: "roleplay", size: RUNS_SIZE });
  }

  private mark({ id, kind }: PresentMark): void {
    const birth = this.births.get(id);
    if (birth !== undefined) settlePlain(this.ledger, birth, { kind, size: 1 });
  }
}
