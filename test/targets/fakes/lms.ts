import type { Dialect } from "../../../packages/targets/src/cmi.ts";

/** What a fake LMS does otherwise than it should. */
export interface Faults {
  /** Results of calls by their name; the first is used up first, the last one stays. */
  readonly results?: Readonly<Record<string, readonly unknown[]>>;
  /** Error code after each SetValue of an element that matches. */
  readonly refuses?: readonly (readonly [element: RegExp, code: string])[];
}

/** An LMS's object: keeps values, notes each call, and misbehaves when told. */
export class FakeLms {
  readonly values: Record<string, string>;
  /** As `SetValue cmi.exit suspend`, without the `LMS` of SCORM 1.2. */
  readonly calls: string[] = [];
  private present: Faults = {};
  private left = new Map<string, unknown[]>();
  private code = "0";

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.values = { ...values };
  }

  /** From now on it misbehaves like this. */
  set faults(faults: Faults) {
    this.present = faults;
    this.left = new Map();
  }

  /** The functions as a window would carry them. */
  api({ prefix, ending }: Dialect): Record<string, (...values: readonly string[]) => unknown> {
    const get = (element = "") => this.answer(`GetValue ${element}`, this.values[element] ?? "");
    return {
      [`${prefix}Initialize`]: () => this.answer("Initialize", true),
      [`${prefix}Commit`]: () => this.answer("Commit", true),
      [`${prefix}${ending.at(-1)}`]: () => this.answer("Terminate", true),
      [`${prefix}GetValue`]: get,
      [`${prefix}SetValue`]: (element = "", value = "") => this.set(element, value),
      [`${prefix}GetLastError`]: () => this.code,
    };
  }

  /** The calls since the last question, without reading. */
  news(): readonly string[] {
    return this.calls.splice(0).filter((call) => !call.startsWith("GetValue"));
  }

  private set(element: string, value: string): unknown {
    const refusal = this.present.refuses?.find(([pattern]) => pattern.test(element));
    const result = this.answer(`SetValue ${element} ${value}`, !refusal);
    this.code = refusal?.[1] ?? "0";
    if (String(result) === "true") this.values[element] = value;
    return result;
  }

  private answer(call: string, usual: unknown): unknown {
    this.calls.push(call);
    const name = call.split(" ")[0] ?? "";
    const planned = this.left.get(name) ?? [...(this.present.results?.[name] ?? [])];
    this.left.set(name, planned);
    if (planned.length === 0) return typeof usual === "boolean" ? String(usual) : usual;
    return planned.length > 1 ? planned.shift() : planned[0];
  }
}
