/** Whether a learner typed what is accepted; unless `exact`, case, accents, the kind of apostrophe and final punctuation do not matter. */
export function sameWords(typed: string, accepted: string, exact: boolean): boolean {
  return exact ? tidy(typed) === tidy(accepted) : bare(typed) === bare(accepted);
}

/** Whether a learner who is not right is as near as a slip of the keyboard. */
export function isNear(typed: string, accepted: string): boolean {
  const [one, other] = [bare(typed), bare(accepted)];
  return slips(one, other) <= Math.min(2, Math.floor(other.length / 4));
}

function tidy(text: string): string {
  return text.normalize().replace(/\s+/g, " ").trim();
}

function bare(text: string): string {
  return tidy(text)
    .replace(/[‘’ʼ`´]/g, "'")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s.,;:!?…。？！]+$/, "")
    .toLowerCase();
}

/** Letters to add, drop or change until one word is the other. */
function slips(one: string, other: string): number {
  let row = [...other, ""].map((_, n) => n);
  for (const letter of one) {
    let best = (row[0] ?? 0) + 1;
    const next = [best];
    for (let n = 0; n < other.length; n++) {
      const changed = (row[n] ?? 0) + (letter === other[n] ? 0 : 1);
      best = Math.min(changed, best + 1, (row[n + 1] ?? 0) + 1);
      next.push(best);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
