import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a browser is and the environment it needs. */
export interface Installation {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** Unpacks the browser that `@sparticuz/chromium` holds, once per machine. */
export async function unpackChromium(): Promise<Installation> {
  const folder = join(tmpdir(), `coursewright-chromium-${version()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...definedOnly(process.env),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}

/** Into a folder beside first: a run that is killed halfway leaves no half browser behind. */
async function unpackInto(folder: string): Promise<void> {
  const draft = mkdtempSync(`${folder}-`);
  // The package unpacks into the temporary folder, and its libraries only on what it takes for Amazon's machine.
  await withEnvironment({ TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" }, async () => {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  });
  const fonts = join(draft, "fonts", "fonts.conf");
  writeFileSync(fonts, readFileSync(fonts, "utf8").replaceAll("/tmp/", `${folder}/`));
  moveUnlessThere(draft, folder);
}

/** Leaves the environment as it was, whatever the work changed in it. */
async function withEnvironment(changes: Record<string, string>, work: () => Promise<void>) {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function moveUnlessThere(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was faster.
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function version(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(entry, "../../package.json"), "utf8"));
  return version;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const defined = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(defined);
}
