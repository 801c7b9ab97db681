/** A JSON object whose parts nobody has looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A statement that has its id. */
export type Statement = JsonObject & { readonly id: string };

/** Whether a value is an object of names and values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a statement has a text as its id. */
export function hasId(statement: JsonObject): statement is Statement {
  return typeof statement.id === "string";
}

/** What lies at a path of names, if anything does. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, name) => (isObject(found) ? found[name] : undefined), value);
}

/** The text at a path, if there is one. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" ? found : undefined;
}

/** The number at a path, if there is one. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === "number" ? found : undefined;
}

/** The objects of the list at a path; none where there is no list. */
export function objectsAt(value: unknown, ...path: readonly string[]): readonly JsonObject[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found.filter(isObject) : [];
}

/** What a text says as JSON; nothing when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
