import { randomUUID } from "node:crypto";

/** A token as the address for tokens gives it away: two words that nobody can guess, in base64. */
export function newToken(): string {
  return Buffer.from(`${randomUUID()}:${randomUUID()}`).toString("base64");
}

/** The header that carries a token. */
export function basic(token: string): string {
  return `Basic ${token}`;
}
