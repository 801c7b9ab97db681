import { partsOf } from "../../delivery/json.ts";

/**
 * A learner as today's statements want it, whatever year the launcher is from: old ones write each part as a list,
 * and accounts with other words. Nothing where nobody is named.
 */
export function actorIn(given: unknown): object | undefined {
  const parts = partsOf(given);
  const [name, mbox, sha, openid, account] = [
    "name",
    "mbox",
    "mbox_sha1sum",
    "openid",
    "account",
  ].map((part) => first(parts[part]));
  // Exactly one of them may say who it is.
  const who =
    (text(mbox) && { mbox: `mailto:${text(mbox).replace(/^mailto:/, "")}` }) ||
    (text(sha) && { mbox_sha1sum: text(sha) }) ||
    (text(openid) && { openid: text(openid) }) ||
    accountIn(account);
  return who && { objectType: "Agent", ...who, ...(text(name) && { name: text(name) }) };
}

function accountIn(given: unknown): object | undefined {
  const { homePage, accountServiceHomePage, name, accountName } = partsOf(given);
  const [home, who] = [text(homePage ?? accountServiceHomePage), text(name ?? accountName)];
  return home && who ? { account: { homePage: home, name: who } } : undefined;
}

function first(part: unknown): unknown {
  return Array.isArray(part) ? part[0] : part;
}

function text(part: unknown): string {
  return typeof part === "string" ? part : "";
}
