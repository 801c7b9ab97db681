import type { Dialect, Write } from "../cmi.ts";
import type { Found } from "./find.ts";

/** What became of a write: `refused` will be refused again, `failed` may succeed later. */
type Receipt = "kept" | "refused" | "failed";

/** Speaks to the LMS's object and believes little of what it says. */
export class Lms {
  private readonly api: object;
  private readonly dialect: Dialect;
  private readonly note: (line: string) => void;

  constructor(found: Found, note: (line: string) => void) {
    this.api = found.api;
    this.dialect = found.dialect;
    this.note = note;
  }

  /** Whether a session is running; after a reload it already is, which LMSs tell as an error. */
  initialize(): boolean {
    if (this.succeeds(this.dialect.calls.initialize, "")) return true;
    const code = this.error();
    // 104: over for good. 1.2 has no code of its own for a running session, so that its status must tell.
    return code === "103" || (code !== "104" && this.get(this.dialect.status) !== "");
  }

  /** Empty also when there is no value: 403 is how 2004 says so. */
  get(element: string): string {
    const value = this.call(this.dialect.calls.get, element);
    return /^(null|undefined)$/.test(value) ? "" : value;
  }

  set({ element, value }: Write): Receipt {
    if (this.succeeds(this.dialect.calls.set, element, value)) return "kept";
    const code = this.error();
    this.note(`${element} ${code}`);
    return isRefusal(element, code) ? "refused" : "failed";
  }

  commit(): boolean {
    return this.noted(this.dialect.calls.commit);
  }

  finish(): boolean {
    return this.noted(this.dialect.calls.finish);
  }

  // Moodle refuses these without the empty argument.
  private noted(name: string): boolean {
    const succeeded = this.succeeds(name, "");
    if (!succeeded) this.note(`${name} ${this.error()}`);
    return succeeded;
  }

  private error(): string {
    return this.call(this.dialect.calls.error);
  }

  // Some LMSs answer with a boolean or a number.
  private succeeds(name: string, ...values: readonly string[]): boolean {
    return /^(true|1)$/i.test(this.call(name, ...values));
  }

  private call(name: string, ...values: readonly string[]): string {
    try {
      // A detached function would lose `this`.
      return String(Reflect.apply(Reflect.get(this.api, name), this.api, values));
    } catch (error) {
      this.note(`${name} ${String(error)}`);
      return "undefined";
    }
  }
}

const ESSENTIAL = /^cmi\.(core\.)?(suspend_data|\w+_status|score\.(raw|scaled))$/;

/** What the result hangs on is worth another try whatever the LMS says, unless it does not know the element. */
function isRefusal(element: string, code: string): boolean {
  return ESSENTIAL.test(element) ? /^40[12]$/.test(code) : /^(201|351|40\d)$/.test(code);
}
