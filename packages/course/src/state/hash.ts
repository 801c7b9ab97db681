/** A whole number below 2³² that follows from the text alone; FNV-1a with a final mix. Not for secrets. */
export function hash(text: string, seed = 0): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  // FNV changes high bits late: the mix lets each character reach each bit, so that any part serves.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The key under which a browser keeps what must not leave it; tells no name. */
export function learnerKey(courseId: string, learnerId: string): string {
  const both = `${courseId}\n${learnerId}`;
  return `cw-${hash(both).toString(36)}${hash(both, 1).toString(36)}`;
}
