/** Four decimals: what is compared with a pass mark is what is sent. */
export function rounded(value: number): number {
  return Number(value.toFixed(4));
}
