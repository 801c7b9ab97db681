import type { Call } from "../record.ts";
import type { Session } from "../strict/api.ts";
import { callOf } from "../strict/journal.ts";
import type { Reply, Runtime } from "../strict/memory.ts";
import type { DataModel, Values } from "../strict/model.ts";
import { type Keeper, StrictSession } from "../strict/session.ts";
import type { Temper } from "../wire.ts";
import { altered, isUnset } from "./altered.ts";
import { type Asked, instead, refusalOf } from "./instead.ts";

/** What a session needs of the page that holds it. */
export interface Ports {
  readonly runtime: Runtime;
  readonly keeper: Keeper;
  /** Asked before each call. */
  temper(): Temper;
  /** Time since the launch. */
  elapsedMilliseconds(): number;
}

/** A strict session behind an LMS that behaves as badly as it was told to; without faults it changes nothing. */
export class HostileSession implements Session {
  readonly #model: DataModel;
  readonly #ports: Ports;
  readonly #strict: StrictSession;
  #heard: Reply = { result: "", error: "0" };
  #error = "0";
  /** Whether the LMS ended the session itself. */
  #isEnded = false;

  constructor(model: DataModel, seed: Values, ports: Ports) {
    this.#model = model;
    this.#ports = ports;
    // What content hears is written down here, where it is decided.
    const note = ({ result, error }: Call) => {
      this.#heard = { result, error };
    };
    const { runtime, keeper } = ports;
    const object: Keeper["object"] = (violation) => keeper.object(violation);
    const keep: Keeper["keep"] = (commit) => keeper.keep(commit);
    this.#strict = new StrictSession(model, seed, { runtime, keeper: { note, object, keep } });
  }

  initialize(args: readonly unknown[]): string {
    return this.#call("initialize", args);
  }

  terminate(args: readonly unknown[]): string {
    return this.#call("terminate", args);
  }

  get(args: readonly unknown[]): string {
    return this.#call("get", args);
  }

  set(args: readonly unknown[]): string {
    return this.#call("set", args);
  }

  commit(args: readonly unknown[]): string {
    return this.#call("commit", args);
  }

  lastError(): string {
    return this.#error;
  }

  #call(name: Asked["name"], args: readonly unknown[]): string {
    const temper = this.#ports.temper();
    const { faults } = temper;
    const asked: Asked = { name, element: String(args[0] ?? ""), value: String(args[1] ?? "") };
    const { expiresAfterMilliseconds: limit = Infinity } = faults;
    const isOver = this.#isEnded || this.#ports.elapsedMilliseconds() >= limit;
    const refusal = isOver ? refusalOf(this.#model, asked) : instead(this.#model, asked, faults);
    const reply =
      refusal ?? altered(this.#model, asked, { temper, reply: this.#run(asked, args, temper) });
    this.#error = told(reply.error, faults.lastError);
    const heard = { result: reply.result, error: this.#error };
    this.#ports.keeper.note(callOf(this.#model.calls[name], args, heard));
    if (faults.unset === "throws" && isUnset(asked, reply))
      throw new Error(`The LMS has no value for ${asked.element}.`);
    return reply.result;
  }

  #run({ name, element, value }: Asked, args: readonly unknown[], { faults }: Temper): Reply {
    this.#strict[name](args);
    const reply = this.#heard;
    const isFailure = value === "failed" && this.#model.conduct.statuses.includes(element);
    if (name !== "set" || reply.result !== "true" || !isFailure || !faults.endsOnFailed)
      return reply;
    this.#strict.terminate([""]);
    this.#isEnded = true;
    return reply;
  }
}

function told(error: string, lie: "zero" | "nan" | undefined): string {
  if (error === "0" || lie === undefined) return error;
  return lie === "zero" ? "0" : "NaN";
}
