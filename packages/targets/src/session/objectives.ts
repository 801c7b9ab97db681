import { listIn } from "./list.ts";
import type { Lms } from "./lms.ts";

const PATH = "cmi.objectives";

/** Finds the number of an objective in the LMS, a new one's is the next free; asks at the first write only. */
export function objectivesIn(lms: Lms): (id: string) => number | undefined {
  let numbers: Map<string, number> | undefined;
  let length = 0;
  const read = () => {
    [length] = listIn(lms, PATH);
    const found = new Map<string, number>();
    // By id: the first numbers may belong to objectives of the manifest, or come in another order.
    for (let n = 0; n < length; n++) found.set(lms.get(`${PATH}.${n}.id`), n);
    return found;
  };
  return (id) => {
    numbers = numbers || read();
    if (length >= 0 && !numbers.has(id)) numbers.set(id, length++);
    return numbers.get(id);
  };
}
