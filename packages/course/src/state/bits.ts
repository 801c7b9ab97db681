const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Packs whole numbers into base64url, six bits a character. */
export class BitWriter {
  private text = "";
  private held = 0;
  private heldBits = 0;

  /** Appends the lowest `width` bits, 31 at most, highest first; a value that does not fit is our mistake. */
  write(value: number, width: number): void {
    if (value < 0 || value >= 2 ** width) throw new Error(`${value} does not fit ${width} bits`);
    for (let bit = width - 1; bit >= 0; bit--) {
      this.held = (this.held << 1) | ((value >> bit) & 1);
      if (++this.heldBits === 6) this.flush();
    }
  }

  /** All that was written, the last character filled up with zeros. */
  toString(): string {
    if (this.heldBits === 0) return this.text;
    return this.text + ALPHABET.charAt(this.held << (6 - this.heldBits));
  }

  private flush(): void {
    this.text += ALPHABET.charAt(this.held);
    this.held = 0;
    this.heldBits = 0;
  }
}

/** Reads what `BitWriter` wrote; past the end come zeros. */
export class BitReader {
  private readonly text: string;
  private position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next `width` bits, 31 at most. */
  read(width: number): number {
    let value = 0;
    for (let n = 0; n < width; n++) value = (value << 1) | this.next();
    return value;
  }

  private next(): number {
    const code = ALPHABET.indexOf(this.text.charAt(Math.floor(this.position / 6)) || "A");
    return (code >> (5 - (this.position++ % 6))) & 1;
  }
}
