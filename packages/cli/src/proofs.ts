import { proofFacts, proofLine } from "@coursewright/compiler";
import type { Proof } from "@coursewright/course";

/** What is proved about the role-plays of a course, gathered while it is read. */
export class Proofs {
  readonly #proofs = new Map<string, Proof>();

  /** To be handed to the compiler. */
  readonly add = (id: string, proof: Proof): void => {
    this.#proofs.set(id, proof);
  };

  /** A line for each role-play. */
  get lines(): readonly string[] {
    return [...this.#proofs].map(([id, proof]) => proofLine(id, proof));
  }

  /** By the id of the role-play, as `graph --format json` prints it. */
  get json(): Readonly<Record<string, object>> {
    return Object.fromEntries([...this.#proofs].map(([id, proof]) => [id, proofFacts(proof)]));
  }
}
