/** Width and height of a film in pixels, so that the page keeps its place free; nothing when the file does not tell. */
export function filmSize(content: Uint8Array): { width?: number; height?: number } {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const { width, height } = isMatroska(bytes) ? inMatroska(bytes) : inMp4(bytes);
  return width > 0 && height > 0 ? { width, height } : {};
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Size = { width: 0, height: 0 };

/** WebM files are Matroska files. */
function isMatroska(bytes: Buffer): boolean {
  return bytes.indexOf(Buffer.from([0x1a, 0x45, 0xdf, 0xa3])) === 0;
}

const PIXEL_WIDTH = 0xb0;
const PIXEL_HEIGHT = 0xba;

/** The elements PixelWidth and PixelHeight, which stand behind each other near the start of the file. */
function inMatroska(bytes: Buffer): Size {
  const head = bytes.subarray(0, 10_000);
  for (let at = head.indexOf(PIXEL_WIDTH); at >= 0; at = head.indexOf(PIXEL_WIDTH, at + 1)) {
    const width = numberIn(head, at);
    const next = at + 2 + (width?.length ?? 0);
    const height = head[next] === PIXEL_HEIGHT ? numberIn(head, next) : undefined;
    if (width && height) return { width: width.value, height: height.value };
  }
  return UNKNOWN;
}

/** The value of an element of one or two bytes, whose length stands behind its id. */
function numberIn(bytes: Buffer, at: number): { value: number; length: number } | undefined {
  const length = (bytes[at + 1] ?? 0) - 0x80;
  if ((length !== 1 && length !== 2) || at + 2 + length > bytes.length) return undefined;
  return { value: bytes.readUIntBE(at + 2, length), length };
}

/** The box `tkhd` of each track; that of a sound has no size. */
function inMp4(bytes: Buffer): Size {
  for (let at = bytes.indexOf("tkhd"); at >= 0; at = bytes.indexOf("tkhd", at + 4)) {
    // Times take four bytes each, or eight in version 1; width and height end the box.
    const end = at + (bytes[at + 4] === 1 ? 92 : 80);
    if (end + 8 > bytes.length) break;
    const size = { width: bytes.readUInt16BE(end), height: bytes.readUInt16BE(end + 4) };
    if (size.width > 0) return size;
  }
  return UNKNOWN;
}
