/** A fault of ours keeps no learner from the lesson; thrown again where it stops nothing, it is still seen. */
export function throwLater(fault: unknown): void {
  setTimeout(() => {
    throw fault;
  });
}
