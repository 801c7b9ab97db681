import { slug } from "@coursewright/course";
import { suggest } from "../../parse/suggest.ts";
import type { RoleplayContext } from "./context.ts";
import type { RoleplayDraft } from "./places.ts";

/** Id of the place where the talk begins: the one that the settings name, else the first. */
export function findStart({ places }: RoleplayDraft, context: RoleplayContext): string {
  const { settings, yaml } = context.document;
  const first = places[0]?.id ?? "";
  if (settings.start === undefined || places.length === 0) return first;
  const ids = places.map(({ id }) => id);
  const wanted = slug(settings.start.replace(/^#/, ""));
  if (ids.includes(wanted)) return wanted;
  const params = { name: settings.start, near: suggest(wanted, ids) };
  context.report.add("roleplay/no-such-start", yaml.placeOf(["start"]), params);
  return first;
}
