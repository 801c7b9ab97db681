import type { Call, Commit, Violation } from "../record.ts";
import { faultOfEmpty, faultOfStrings } from "./arguments.ts";
import { type Misconduct, misconductOfCommit, misconductOfWriting } from "./conduct.ts";
import type { Fault } from "./fault.ts";
import { callOf, violationOf } from "./journal.ts";
import { Memory, type Reply, type Runtime } from "./memory.ts";
import type { DataModel, SessionCall, Values, Writing } from "./model.ts";
import { faultOfReading } from "./read.ts";
import { faultOfWriting } from "./write.ts";

/** Where calls, violations and commits go. */
export interface Keeper {
  note(call: Call): void;
  object(violation: Violation): void;
  /** Answers whether the values are kept. */
  keep(commit: Omit<Commit, "kept">): boolean;
}

/** A call that is refused, and the code that says so. */
interface Refusal extends Misconduct {
  readonly error: string;
}

const FINE: Reply = { result: "true", error: "0" };

/** One launch of one course: answers as a strict LMS does and records every call. */
export class StrictSession {
  readonly #model: DataModel;
  readonly #runtime: Runtime;
  readonly #keeper: Keeper;
  readonly #memory: Memory;
  #state: "before" | "running" | "ended" = "before";
  #error = "0";
  /** Written since a commit was kept. */
  #unkept: Values = {};
  /** Written since a commit was tried, in order. */
  #writings: readonly Writing[] = [];

  constructor(model: DataModel, seed: Values, ports: { runtime: Runtime; keeper: Keeper }) {
    this.#model = model;
    this.#runtime = ports.runtime;
    this.#keeper = ports.keeper;
    this.#memory = new Memory(model.standard, seed, ports.runtime);
  }

  initialize(args: readonly unknown[]): string {
    const refusal = this.#coded(faultOfEmpty(args) ?? this.#startedAlready());
    if (refusal) return this.#refuse("initialize", args, refusal);
    this.#runtime.initialize();
    this.#state = "running";
    return this.#answer("initialize", args, FINE);
  }

  get(args: readonly unknown[]): string {
    const element = String(args[0]);
    const fault = () =>
      faultOfStrings(args, 1) ?? faultOfReading(this.#model, this.#memory.held, element);
    const refusal = this.#outside("get") ?? this.#coded(fault());
    if (refusal) return this.#refuse("get", args, refusal);
    return this.#answer("get", args, this.#memory.read(element));
  }

  set(args: readonly unknown[]): string {
    const writing = { element: String(args[0]), value: String(args[1]) };
    const held = this.#memory.held;
    const fault = () => faultOfStrings(args, 2) ?? faultOfWriting(this.#model, held, writing);
    const refusal = this.#outside("set") ?? this.#coded(fault()) ?? this.#write(writing);
    if (refusal) return this.#refuse("set", args, refusal);
    this.#object("set", args, misconductOfWriting(this.#model.conduct, held, writing));
    this.#unkept = { ...this.#unkept, [writing.element]: writing.value };
    this.#writings = [...this.#writings, writing];
    return this.#answer("set", args, FINE);
  }

  commit(args: readonly unknown[]): string {
    return this.#save("commit", args);
  }

  terminate(args: readonly unknown[]): string {
    return this.#save("terminate", args);
  }

  /** The code of the last call; asking does not change it. */
  lastError(): string {
    return this.#error;
  }

  #save(call: "commit" | "terminate", args: readonly unknown[]): string {
    const refusal = this.#outside(call) ?? this.#coded(faultOfEmpty(args));
    if (refusal) return this.#refuse(call, args, refusal);
    this.#object(call, args, misconductOfCommit(this.#model.conduct, this.#writings));
    this.#writings = [];
    const final = call === "terminate";
    if (!this.#keeper.keep({ values: this.#unkept, final })) {
      const error = this.#model.codes[final ? "finish-failed" : "commit-failed"];
      return this.#answer(call, args, { result: "false", error });
    }
    this.#unkept = {};
    if (final) this.#end();
    return this.#answer(call, args, FINE);
  }

  #end(): void {
    this.#runtime.terminate();
    this.#state = "ended";
  }

  /** What our rules let pass, scorm-again may still refuse. */
  #write(writing: Writing): Refusal | undefined {
    const { error } = this.#memory.write(writing);
    if (error === "0") return;
    const message = `${writing.element}: scorm-again refuses "${writing.value}" with ${error}.`;
    return { rule: "second-opinion", error, message };
  }

  #startedAlready(): Fault | undefined {
    if (this.#state === "before") return;
    return this.#state === "running"
      ? {
          rule: "outside-session",
          objection: "initialised-twice",
          message: "the session is running already.",
        }
      : {
          rule: "outside-session",
          objection: "initialised-after-end",
          message: "the session is over; only a new launch begins one.",
        };
  }

  #outside(call: SessionCall): Refusal | undefined {
    if (this.#state === "running") return;
    const [before, after] = this.#model.outside[call];
    return this.#state === "before"
      ? { rule: "outside-session", error: before, message: "the session has not begun." }
      : { rule: "outside-session", error: after, message: "the session is over." };
  }

  #coded(fault: Fault | undefined): Refusal | undefined {
    return fault && { ...fault, error: this.#model.codes[fault.objection] };
  }

  #refuse(call: keyof DataModel["calls"], args: readonly unknown[], refusal: Refusal): string {
    this.#object(call, args, [refusal]);
    const result = call === "get" ? "" : "false";
    return this.#answer(call, args, { result, error: refusal.error });
  }

  #object(
    call: keyof DataModel["calls"],
    args: readonly unknown[],
    faults: readonly Misconduct[],
  ): void {
    for (const fault of faults)
      this.#keeper.object(violationOf(this.#model.calls[call], args, fault));
  }

  #answer(call: keyof DataModel["calls"], args: readonly unknown[], reply: Reply): string {
    this.#error = reply.error;
    this.#keeper.note(callOf(this.#model.calls[call], args, reply));
    return reply.result;
  }
}
