import { isAgent } from "../agents.ts";
import type { DocumentPlace, Documents } from "../documents.ts";
import { conditionOf, etagOf } from "../etag.ts";
import { isObject, parsed } from "../json.ts";
import {
  type DocumentAccess,
  empty,
  json,
  type LrsAnswer,
  type LrsRequest,
  refusal,
} from "../request.ts";
import type { LrsViolation } from "../violation.ts";
import { parameter, strangeParameters } from "./parameters.ts";

/** What a resource of documents is addressed by. */
interface Addressing {
  readonly id: string;
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** The resources of documents. */
export const DOCUMENTS: Readonly<Record<string, Addressing>> = {
  "activities/state": {
    id: "stateId",
    needed: ["activityId", "agent"],
    optional: ["registration"],
  },
  "agents/profile": { id: "profileId", needed: ["agent"], optional: [] },
  "activities/profile": { id: "profileId", needed: ["activityId"], optional: [] },
};

/** Reads and writes states and profiles, by the LRS's version. */
export function documentsOf(request: LrsRequest, documents: Documents, version: string): LrsAnswer {
  const addressing = DOCUMENTS[request.resource];
  if (!addressing) return empty(404);
  const wrong = violationsOfAddress(request, addressing);
  if (wrong.length > 0) return refusal(400, ...wrong);
  const access = accessOf(request, addressing);
  const { violations, refused } = request.sender.judgeAccess(access);
  if (refused) return refusal(403, ...violations);
  const answer = answerOf(request, access, { documents, version });
  if ((answer.status ?? 200) < 400 || answer.status === 404) request.sender.accessed(access);
  return { ...answer, violations: [...violations, ...(answer.violations ?? [])] };
}

function violationsOfAddress(request: LrsRequest, { id, needed, optional }: Addressing) {
  const query = request.url.searchParams;
  const writes = request.method === "PUT" || request.method === "POST";
  const agent = query.get("agent");
  return [
    ...strangeParameters(
      request,
      [id, ...needed, ...optional, "since"],
      writes ? [id, ...needed] : needed,
    ),
    ...(agent !== null && !isAgent(parsed(agent)) ? [parameter("agent is nobody.")] : []),
  ];
}

function accessOf({ url, method, resource, body }: LrsRequest, { id }: Addressing): DocumentAccess {
  const value = (name: string) => url.searchParams.get(name) ?? undefined;
  return {
    resource,
    method,
    body,
    id: value(id),
    agent: parsed(value("agent") ?? ""),
    registration: value("registration"),
    activityId: value("activityId"),
  };
}

interface Store {
  readonly documents: Documents;
  readonly version: string;
}

function answerOf(request: LrsRequest, access: DocumentAccess, store: Store): LrsAnswer {
  if (access.id === undefined) return answerToMany(request, access, store.documents);
  const place = placeOf(access, access.id);
  switch (request.method) {
    case "GET":
    case "HEAD":
      return read(place, store.documents);
    case "PUT":
      return write(request, place, store);
    case "POST":
      return merge(request, place, store);
    case "DELETE":
      return remove(request, place, store.documents);
    default:
      return empty(405);
  }
}

function placeOf(access: DocumentAccess, id: string): DocumentPlace {
  const { resource, agent, activityId, registration } = access;
  return {
    resource,
    id,
    ...(agent !== undefined && { agent }),
    ...(activityId !== undefined && { activityId }),
    ...(registration !== undefined && { registration }),
  };
}

function answerToMany(
  request: LrsRequest,
  access: DocumentAccess,
  documents: Documents,
): LrsAnswer {
  const since = Date.parse(request.url.searchParams.get("since") ?? "1970-01-01");
  const found = documents.beside(placeOf(access, ""));
  if (request.method === "GET")
    return json(found.filter(({ updated }) => Date.parse(updated) > since).map(({ id }) => id));
  if (request.method !== "DELETE" || request.resource !== "activities/state") return empty(405);
  for (const document of found) documents.delete(document);
  return empty(204);
}

function read(place: DocumentPlace, documents: Documents): LrsAnswer {
  const found = documents.get(place);
  if (!found) return empty(404);
  const { type, content, updated } = found;
  return {
    type,
    body: content,
    headers: { etag: etagOf(content), "last-modified": new Date(updated).toUTCString() },
  };
}

function write(request: LrsRequest, place: DocumentPlace, store: Store): LrsAnswer {
  const refused = refusalOf(request, place, store);
  if (refused) return refused;
  const type = request.headers["content-type"] ?? "application/octet-stream";
  store.documents.put(place, { type, content: request.body, writer: "content" });
  return empty(204);
}

/** Adds the outermost names of one JSON object to another. */
function merge(request: LrsRequest, place: DocumentPlace, store: Store): LrsAnswer {
  const present = store.documents.get(place);
  const before = present ? parsed(present.content) : {};
  const added = parsed(request.body);
  if (!isObject(before) || !isObject(added))
    return refusal(400, document("only JSON objects can be merged."));
  const refused = present && refusalOf(request, place, store);
  if (refused && refused.status !== 409) return refused;
  const content = JSON.stringify({ ...before, ...added });
  store.documents.put(place, { type: "application/json", content, writer: "content" });
  return empty(204);
}

function remove(request: LrsRequest, place: DocumentPlace, documents: Documents): LrsAnswer {
  if (conditionOf(request.headers, documents.get(place)?.content) === "fails") return conflict();
  documents.delete(place);
  return empty(204);
}

/** States may be written without a condition before xAPI 2.0, profiles may not. */
function refusalOf(request: LrsRequest, place: DocumentPlace, store: Store): LrsAnswer | undefined {
  const present = store.documents.get(place)?.content;
  const condition = conditionOf(request.headers, present);
  if (condition === "fails") return conflict();
  const needsOne = place.resource !== "activities/state" || store.version.startsWith("2.");
  if (condition === "missing" && needsOne && present !== undefined)
    return refusal(409, document("the document is there already; If-Match is missing."));
  return undefined;
}

/** Nobody's fault: another page was faster, and the one who asks may read it again. */
function conflict(): LrsAnswer {
  return { status: 412, type: "text/plain", body: "the document is not as it was." };
}

function document(message: string): LrsViolation {
  return { rule: "xapi/document", message };
}
