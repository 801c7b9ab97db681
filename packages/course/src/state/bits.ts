const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Whole numbers in a row, each in so many bits. Writing and reading take the same steps, so that a format is described once. */
export interface Bits {
  /**
   * The next number of `width` bits, 31 at most. A writer appends `value`, highest bit first, and returns it;
   * what is negative or too large counts as the greatest that fits. A reader returns what was written, past the end 0.
   */
  number(width: number, value?: number): number;
}

/** Packs numbers into base64url, six bits a character. */
export interface BitWriter extends Bits {
  /** How many bits were written. */
  count(): number;
  /** All that was written, the last character filled up with zeros. */
  text(): string;
}

export function bitWriter(): BitWriter {
  let digits = "";
  return {
    number(width, value = 0) {
      const beyond = 2 ** width;
      const fitting = Math.min(value >>> 0, beyond - 1);
      digits += (beyond + fitting).toString(2).slice(1);
      return fitting;
    },
    count: () => digits.length,
    text: () => digits.replace(/.{1,6}/g, (six) => ALPHABET.charAt(binary(six.padEnd(6, "0")))),
  };
}

/** Reads what `bitWriter` wrote. */
export function bitReader(text: string): Bits {
  const digits = text.replace(/./g, (six) => (64 + ALPHABET.indexOf(six)).toString(2).slice(1));
  let at = 0;
  return {
    number(width) {
      at += width;
      return binary(digits.slice(at - width, at));
    },
  };
}

function binary(digits: string): number {
  return Number(`0b${digits}`) || 0;
}
