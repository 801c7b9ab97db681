import type { Size } from "../state/slots.ts";
import { bitsFor } from "./options.ts";

/** Bits of a slot of the size `[rows, letters]`, which holds a letter for each row. */
export function rowsWidth(size: Size): number {
  const { rows, bits } = rowsOf(size);
  return rows * bits;
}

/** Whether a slot of one size has a place for each letter of each row that another needs. */
export function rowsHold(slot: Size, needed: Size): boolean {
  const [has, wants] = [rowsOf(slot), rowsOf(needed)];
  return has.rows >= wants.rows && has.bits >= wants.bits;
}

function rowsOf(size: Size): { readonly rows: number; readonly bits: number } {
  const [rows = 0, letters = 0] = [size].flat();
  return { rows, bits: bitsFor(letters) };
}
