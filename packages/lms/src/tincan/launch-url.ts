import type { TinCanForm } from "../cmi5/options.ts";
import { ENDPOINT } from "../lrs/endpoint.ts";
import { type JsonObject, textAt } from "../lrs/json.ts";
import { basic } from "../lrs/tokens.ts";

/** What a launch gives to a course. */
export interface TinCanTerms {
  readonly actor: JsonObject;
  readonly registration: string | undefined;
  readonly activityId: string;
  readonly token: string;
}

/** The page with the parameters of a launch, in the form that an LMS has. */
export function tinCanUrl(
  page: string,
  { actor, registration, activityId, token }: TinCanTerms,
  { form, lrsOrigin }: { readonly form: TinCanForm; readonly lrsOrigin: string },
): string {
  const sent = JSON.stringify(form.actor === "old-style" ? oldStyle(actor) : actor);
  const parameters: readonly (readonly [string, string | undefined])[] = [
    ["endpoint", lrsOrigin + ENDPOINT],
    ["auth", form.auth === "bare" ? token : basic(token)],
    ["actor", form.actor === "twice" ? encodeURIComponent(sent) : sent],
    ["registration", registration],
    ["activity_id", form.activityId === "missing" ? undefined : activityId],
    ["grouping", form.grouping],
    ["content_token", "of-no-use"],
  ];
  const encoded = parameters.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const query = encoded.join("&");
  const written = form.actor === "plus" ? query.replaceAll("%20", "+") : query;
  return `${page}${page.includes("?") ? "&" : "?"}${written}`;
}

/** As Tin Can 0.9 wrote it. */
function oldStyle(actor: JsonObject): JsonObject {
  return {
    name: [actor.name],
    account: [
      {
        accountServiceHomePage: textAt(actor, "account", "homePage"),
        accountName: textAt(actor, "account", "name"),
      },
    ],
  };
}
