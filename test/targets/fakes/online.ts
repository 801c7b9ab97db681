import { createHash, randomUUID } from "node:crypto";
import type { Online } from "../../../packages/targets/src/delivery/online.ts";
import { withMemory } from "../../../packages/targets/src/delivery/online.ts";
import { FakeSurroundings } from "./surroundings.ts";

/** A request as a test looks at it. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly keepalive: boolean;
  readonly credentials: string;
}

/** Whoever answers; nothing is a line that went dead. */
export type Network = (sent: Sent) => Promise<Response | undefined>;

const BUDGET = 64 * 1024;

/** A browser in a network, whose time stands still until a test lets it pass. */
export class FakeOnline extends FakeSurroundings implements Online {
  readonly sent: Sent[] = [];
  /** What this tab keeps; a reload finds it again. */
  readonly tab = new Map<string, string>();
  /** Where the learner was sent at the end. */
  readonly left: (string | undefined)[] = [];
  readonly site = "https://content.example";
  /** The language that the page is in. */
  shownIn = "en";
  tabBlocked = false;
  isOffline = false;
  isMuted = false;
  reloading = false;
  /** Nothing is answered any more, as when a server hangs. */
  isHanging = false;
  private isClosed = false;
  private readonly online: (() => void)[] = [];
  private readonly network: Network;
  private readonly shift: number;
  private parting = 0;
  private open = 0;

  constructor(network: Network, query = "") {
    super({});
    this.network = network;
    this.query = query;
    // A record store takes no statement from the future.
    this.shift = Date.now() - super.now() - 3_600_000;
  }

  override now(): number {
    return super.now() + this.shift;
  }

  readonly session = withMemory({
    read: (key) => this.tab.get(key) ?? null,
    write: (key, value) => {
      if (!this.tabBlocked) this.tab.set(key, value);
      return !this.tabBlocked;
    },
    remove: (key) => void this.tab.delete(key),
  });

  readonly fetch = async (address: string, request: RequestInit): Promise<Response> => {
    const sent = sentBy(address, request);
    this.sent.push(sent);
    if (sent.keepalive) this.parting += Buffer.byteLength(sent.body);
    // All that a page sends at its end may carry so much together.
    if (sent.keepalive && this.parting > BUDGET) throw new TypeError("Failed to fetch");
    if (this.isHanging) return hanging(request.signal);
    this.open += 1;
    try {
      const response = this.isOffline || this.isClosed ? undefined : await this.network(sent);
      if (!response) throw new TypeError("Failed to fetch");
      return response;
    } finally {
      this.open -= 1;
    }
  };

  language(): string {
    return this.shownIn;
  }

  random(): number {
    return 0.5;
  }

  uuid(): string {
    return randomUUID();
  }

  async digest(text: string): Promise<string> {
    return createHash("sha256").update(text).digest("hex");
  }

  whenOnline(run: () => void): void {
    this.online.push(run);
  }

  /** The page is gone: nothing of it goes on. */
  close(): void {
    this.isClosed = true;
    this.online.length = 0;
  }

  /** The network is there again. */
  comeOnline(): void {
    this.isOffline = false;
    for (const run of this.online) run();
  }

  isReloading(): boolean {
    return this.reloading;
  }

  mute(): void {
    this.isMuted = true;
  }

  readdress(query: string): void {
    this.query = query;
  }

  leave(address: string | undefined): void {
    this.left.push(address);
  }

  /** Lets time pass, and everything that is answered be heard. */
  override async pass(seconds: number): Promise<void> {
    await this.settle();
    await super.pass(seconds);
    await this.settle();
  }

  async settle(): Promise<void> {
    let quiet = 0;
    while (quiet < 8) {
      quiet = this.open > 0 ? 0 : quiet + 1;
      await new Promise((resume) => setImmediate(resume));
    }
  }
}

/** A request that nobody answers before it is given up. */
function hanging(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) =>
    signal?.addEventListener("abort", () => reject(new DOMException("aborted"))),
  );
}

function sentBy(address: string, request: RequestInit): Sent {
  return {
    method: request.method ?? "GET",
    url: new URL(address, "https://content.example/course/"),
    headers: Object.fromEntries(new Headers(request.headers)),
    body: typeof request.body === "string" ? request.body : "",
    keepalive: request.keepalive === true,
    credentials: request.credentials ?? "same-origin",
  };
}
