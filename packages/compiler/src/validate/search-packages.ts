import { type Report, startOf } from "@coursewright/course";
import type { Package } from "../package.ts";
import { secretsIn } from "./secrets.ts";

const TEXT = /\.(html?|js|css|json|xml|svg|vtt|txt|md|csv)$/i;

/** The last look before a package leaves: what could not be found in the sources may have come in with a picture. */
export function searchPackages(packages: readonly Package[], report: Report): void {
  // What packages share is the same bytes.
  const seen = new Set<Uint8Array>();
  for (const { path, content } of packages.flatMap(({ files }) => files)) {
    if (!TEXT.test(path) || seen.has(content)) continue;
    seen.add(content);
    const [secret] = secretsIn(new TextDecoder().decode(content));
    if (secret)
      report.add("xapi/credential", startOf("course.yaml"), {
        what: `${secret.what} (in ${path} of the package)`,
      });
  }
}
