import type { Online } from "./online.ts";

/** What came back over a line. */
export interface Fetched {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Longer than any server takes that is well. */
const TIMEOUT = 10_000;

/** Asks a server; nothing where no answer came within ten seconds, or it was given up. Never rejects. */
export async function fetchText(
  online: Online,
  address: string,
  request: RequestInit,
  abort = new AbortController(),
): Promise<Fetched | undefined> {
  const cancel = online.later(TIMEOUT, () => abort.abort());
  try {
    const response = await online.fetch(address, { ...request, signal: abort.signal });
    const { status, headers } = response;
    return { status, headers: Object.fromEntries(headers), text: await response.text() };
  } catch {
    return undefined;
  } finally {
    cancel();
  }
}
