/** Answers whether a script of prerequisites (`aicc_script` of SCORM 1.2) holds; throws where it cannot be read. */
export function holds(script: string, statusOf: (id: string) => string): boolean {
  const tokens = script.match(/<>|[&|~={}(),*]|"[^"]*"|[^&|~={}(),*<>"\s]+/g) ?? [];
  const reader = new Reader(tokens, statusOf);
  return reader.whole();
}

const DONE = ["passed", "completed"];

class Reader {
  readonly #tokens: readonly string[];
  readonly #statusOf: (id: string) => string;
  #position = 0;

  constructor(tokens: readonly string[], statusOf: (id: string) => string) {
    this.#tokens = tokens;
    this.#statusOf = statusOf;
  }

  whole(): boolean {
    const held = this.#either();
    if (this.#position < this.#tokens.length)
      throw new Error(`Prerequisites: "${this.#tokens[this.#position]}" is not expected.`);
    return held;
  }

  #either(): boolean {
    let held = this.#both();
    // Both sides are read, or the rest would be taken for the next word.
    while (this.#take("|")) held = this.#both() || held;
    return held;
  }

  #both(): boolean {
    let held = this.#one();
    while (this.#take("&")) held = this.#one() && held;
    return held;
  }

  #one(): boolean {
    if (this.#take("~")) return !this.#one();
    if (this.#take("(")) return this.#closed(")");
    const word = this.#word();
    if (this.#take("*")) return this.#some(Number(word));
    const status = this.#statusOf(word);
    if (this.#take("=")) return status === this.#word();
    if (this.#take("<>")) return status !== this.#word();
    return DONE.includes(status);
  }

  #some(least: number): boolean {
    this.#expect("{");
    let count = 0;
    do count += this.#either() ? 1 : 0;
    while (this.#take(","));
    this.#expect("}");
    return count >= least;
  }

  #closed(end: string): boolean {
    const held = this.#either();
    this.#expect(end);
    return held;
  }

  #word(): string {
    const token = this.#tokens[this.#position++];
    if (token === undefined || /^[&|~={}(),*<>]/.test(token))
      throw new Error(`Prerequisites: an item is missing before "${token ?? "the end"}".`);
    return token.replaceAll('"', "");
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#position] !== token) return false;
    this.#position += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw new Error(`Prerequisites: "${token}" is missing.`);
  }
}
