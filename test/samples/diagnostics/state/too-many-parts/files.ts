const retired = Array.from(
  { length: 4100 },
  (_, n) => `["slot", "listen/old-${n}", "screen", 1],\n["text", "listen/old-${n}", "", ""],`,
);
const present = [`["slot", "listen/start", "screen", 1],`, `["text", "listen/start", "", "#"],`];

export const files = {
  "ids.lock.json": `[\n${[...present, ...retired].join("\n")}\nnull\n]\n`,
};
