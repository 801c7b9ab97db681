import type { Stage } from "@coursewright/compiler";
import { SingleBar } from "cli-progress";

const STAGES: readonly Stage[] = [
  "parse",
  "assemble",
  "check",
  "bundle",
  "render",
  "pack",
  "write",
];
const PATIENCE_IN_MILLISECONDS = 1000;

/** Shows a bar on standard error once a command takes longer than a second, and only to a person. */
export function startProgress(): { stage: (name: Stage) => void; stop: () => void } {
  if (!process.stderr.isTTY) return { stage: () => {}, stop: () => {} };
  const started = Date.now();
  let bar: SingleBar | undefined;
  return {
    stage(name) {
      const step = STAGES.indexOf(name);
      if (!bar && Date.now() - started > PATIENCE_IN_MILLISECONDS) bar = startBar();
      bar?.update(step, { name });
    },
    stop: () => bar?.stop(),
  };
}

function startBar(): SingleBar {
  const options = { format: "{bar} {name}", stream: process.stderr, clearOnComplete: true };
  const bar = new SingleBar(options);
  bar.start(STAGES.length, 0, { name: "" });
  return bar;
}
