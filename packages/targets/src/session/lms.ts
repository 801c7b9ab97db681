import { HAS_LANGUAGES } from "@coursewright/course";
import type { Dialect, Read, Write } from "../cmi.ts";
import type { TrackerSettings } from "../settings.ts";
import type { Found } from "./find.ts";

/** What became of a write: `refused` will be refused again, `failed` may succeed later. */
type Receipt = "kept" | "refused" | "failed";

/** Speaks to the LMS's object and believes little of what it says. */
export interface Lms {
  readonly dialect: Dialect;
  /** What this LMS wants differently. */
  readonly settings: TrackerSettings;
  /** Whether a session is running. */
  initialize(): boolean;
  /** Empty also when there is no value: 403 is how 2004 says so. */
  readonly get: Read;
  set(write: Write): Receipt;
  /** Whether calls of one empty argument all succeed; each is made whatever became of the one before. */
  call(names: readonly string[]): boolean;
}

/** The LMS that was found; notes each call that fails, and nothing of the answers. */
export function lmsIn(
  { api, dialect }: Found,
  settings: TrackerSettings,
  note: (line: string) => void,
): Lms {
  const { prefix, status } = dialect;
  function ask(name: string, ...values: readonly string[]): string {
    try {
      // A detached function would lose `this`.
      return String(Reflect.apply(Reflect.get(api, prefix + name), api, values));
    } catch (error) {
      note(`${name} ${error}`);
      return "undefined";
    }
  }
  // Some LMSs answer with a boolean or a number.
  const does = (name: string, ...values: readonly string[]) =>
    /^(true|1)$/i.test(ask(name, ...values));
  const error = () => ask("GetLastError");
  const get = (element: string) => ask("GetValue", element).replace(/^(null|undefined)$/, "");
  return {
    dialect,
    settings,
    get,
    initialize() {
      if (does("Initialize", "")) return true;
      // After a reload a session is running already, which is 103; 104 is over for good.
      const code = error();
      // 1.2 has no code of its own for it, so that its status must tell.
      return code === "103" || (code !== "104" && get(status) !== "");
    },
    set([element, value]) {
      if (does("SetValue", element, value)) return "kept";
      const code = error();
      note(`${element} ${code}`);
      return isRefusal(element, code) ? "refused" : "failed";
    },
    call(names) {
      // Moodle refuses these without the empty argument.
      const failed = names.filter((name) => !does(name, ""));
      if (failed[0]) note(`${failed} ${error()}`);
      return !failed[0];
    },
  };
}

const ESSENTIAL = /^cmi\.(core\.)?(suspend_data|\w+_status|score\.(raw|scaled))$/;

/** What the result hangs on is worth another try whatever the LMS says, unless it does not know the element. */
function isRefusal(element: string, code: string): boolean {
  // Nothing hangs on the language: an LMS that keeps none has failed in nothing.
  if (HAS_LANGUAGES && /language$/.test(element)) return true;
  return ESSENTIAL.test(element) ? /^40[12]$/.test(code) : /^(201|351|40\d)$/.test(code);
}
