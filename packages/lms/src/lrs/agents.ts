import { isObject, type JsonObject, textAt } from "./json.ts";

const IDENTIFIERS = ["mbox", "mbox_sha1sum", "openid"];

/** What tells an agent from others, as one text; names do not count. */
export function agentKey(agent: unknown): string {
  const simple = IDENTIFIERS.find((name) => textAt(agent, name) !== undefined);
  if (simple) return `${simple} ${textAt(agent, simple)}`;
  return `account ${textAt(agent, "account", "homePage")} ${textAt(agent, "account", "name")}`;
}

/** Whether a value names exactly one somebody. */
export function isAgent(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const found = [...IDENTIFIERS, "account"].filter((name) => value[name] !== undefined);
  return found.length === 1 && !agentKey(value).includes("undefined");
}
