import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Files } from "../package/zip.ts";
import { contentTypeOf } from "./content-types.ts";

/** What a request is answered with. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Answers a request, or nothing when there is nothing at its URL. */
export type Responder = (request: {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}) => Answer | undefined | Promise<Answer | undefined>;

/** A server of this machine that runs until it is stopped. */
export interface Server {
  /** As `http://127.0.0.1:1234`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Listens on the loopback only; port 0 takes a free one. */
export async function serve(respond: Responder, port = 0): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, respond).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${actual}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file at a path below a prefix of the URL. */
export function fileAt(files: Files, url: URL, prefix: string): Answer | undefined {
  if (!url.pathname.startsWith(prefix)) return;
  const path = decodeURIComponent(url.pathname.slice(prefix.length));
  const body = files.get(path);
  return body && { type: contentTypeOf(path), body };
}

async function answer(request: IncomingMessage, response: ServerResponse, respond: Responder) {
  // A page elsewhere that points a name of its own at 127.0.0.1 sends that name.
  const host = request.headers.host ?? "";
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return response.writeHead(403).end();
  const { method = "GET", url = "/" } = request;
  const found = await respond({
    method,
    url: new URL(url, "http://127.0.0.1"),
    body: await bodyOf(request),
  });
  if (!found) return response.writeHead(404).end();
  return response
    .writeHead(200, { "content-type": found.type, "cache-control": "no-store" })
    .end(found.body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
