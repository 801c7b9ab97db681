import type { Project } from "@coursewright/compiler";

/** Random numbers that are the same on every run: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a slip of the keyboard, a bad merge or an attacker may put anywhere. */
const PIECES = [
  ":::",
  ":::single{#a",
  "::privacy",
  "\n:::\n",
  "\n\n",
  "- [x] ",
  "  > ",
  "> [!TIP]\n> ",
  "`hint` ",
  "`half`",
  "{#b}",
  '"',
  "“",
  "<!--",
  "-->",
  "[^1]",
  "\n[^1]: a",
  "[a](b)",
  '![](c "1. d")',
  "<details>",
  "<script",
  "```\n",
  "| a | b |\n| - | - |\n",
  "## ",
  "# ",
  "===\n",
  "---\n",
  "\t",
  "\u00a0",
  "\0",
  "\r",
  "\ud800",
  "😀",
  "&#x1F600;",
  "{{a}}",
  "*",
  "_",
  "[",
  "]",
  ": ",
  "→ [a](#a)",
  "-> [facts](#facts)",
  "`if trust >= 9` ",
  "`else` ",
  "`end` `score 60` `passed` ",
  "`trust +99` ",
  "`set a` ",
  "`pause` ",
  "`again`",
  "Ines (angry): ",
  '- "a" ',
  "[[a | (b)]]",
  "[[",
  "::include{file=",
  ":::for{role=a}\n\n",
  "::scale{again=a}",
  "### ",
  "| | b |",
  "1. ",
  "`email`",
  "&a ",
  "*a ",
  "14. ",
  "\\",
  "{adapted}",
  "---\nadapted: true\n---\n",
  "<<<<<<< HEAD\n",
  '{ "format": 1, "files": {} }',
  '"state": "old"',
  "null",
  '<g id="1">',
  "</g>",
  '<ph id="9"/>',
  "</target>",
  "<target>",
  '<target state="final">a</target>',
  "<![CDATA[",
  "]]>",
  "&lt;",
  "&nope;",
  '\nmsgid "',
  'msgstr ""\n',
  "#, fuzzy\n",
  '","',
  "\u2e55en\u2e58",
  "<w:t>",
  "</w:tc>",
];

/** A course most of whose texts are mutilated. */
export function mutilated(project: Project, random: () => number): Project {
  const texts = [...project.texts].map(
    ([path, text]) => [path, random() < 0.7 ? mutated(text, random) : text] as const,
  );
  return { ...project, texts: new Map(texts) };
}

/** Bytes of which a few are others, gone or there twice. */
export function mutatedBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const text = mutated(Buffer.from(bytes).toString("latin1"), random);
  return Buffer.from(text, "latin1");
}

/** A text with a few stretches cut, doubled, moved or replaced. */
export function mutated(text: string, random: () => number): string {
  let result = text;
  const times = 1 + Math.floor(random() * 8);
  for (let n = 0; n < times; n++) result = mutatedOnce(result, random);
  return result;
}

function mutatedOnce(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const end = at + Math.floor(random() * random() * 60);
  const piece = PIECES[Math.floor(random() * PIECES.length)] ?? "";
  const stretch = text.slice(at, end);
  const changes = [
    () => text.slice(0, at) + piece + text.slice(at),
    () => text.slice(0, at) + piece + text.slice(end),
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, at) + stretch + stretch + text.slice(end),
    () => text.slice(0, at) + piece.repeat(1 + Math.floor(random() * 30)) + text.slice(at),
    () => text.slice(0, at) + text.slice(end) + stretch,
  ];
  return changes[Math.floor(random() * changes.length)]?.() ?? text;
}
