import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Files } from "../package/zip.ts";
import { contentTypeOf } from "./content-types.ts";

/** A request. */
export interface Asked {
  readonly method: string;
  /** With the name that the browser used: to it, localhost and 127.0.0.1 are two sites. */
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a request is answered with. */
export interface Answer {
  /** 200 unless said otherwise. */
  readonly status?: number;
  /** Absent where there is no body. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** An answer, nothing where there is nothing, or a line that goes dead as when a server or a network is gone. */
export type Reply = Answer | "hang-up" | undefined;

/** Answers a request. */
export type Responder = (asked: Asked) => Reply | Promise<Reply>;

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
  const reply = await respond(await askedOf(request));
  if (reply === "hang-up") return request.socket.destroy();
  if (!reply) return response.writeHead(404).end();
  const { status = 200, type, headers, body } = reply;
  return response
    .writeHead(status, {
      ...(type && { "content-type": type }),
      "cache-control": "no-store",
      ...headers,
    })
    .end(body);
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const { method = "GET", url = "/" } = request;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method,
    url: new URL(url, `http://${request.headers.host}`),
    headers: Object.fromEntries(headers),
    body: await bodyOf(request),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
