import { json, type LrsAnswer } from "../request.ts";

/** Which versions are spoken; needs no credentials. */
export function about(version: string): LrsAnswer {
  return json({ version: [version] });
}
