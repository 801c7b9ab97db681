import type { Place, Report } from "@coursewright/course";

/** Takes everything out of HTML that could run, load or restyle something. */
export type Sanitiser = (markup: string) => string;

/** Elements that an author may write by hand; everything else has a Markdown form or no place here. */
const ALLOWED = new Set(
  "abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var wbr p blockquote ul ol li dl dt dd hr pre table thead tbody tfoot tr th td caption details summary".split(
    " ",
  ),
);

const ATTRIBUTES = new Set(["lang", "dir", "title", "colspan", "rowspan", "start", "open"]);

/** Loads the sanitiser only for a course that holds raw HTML: it costs a tenth of a second. */
export async function loadSanitiser(): Promise<Sanitiser> {
  const [{ fromHtml }, { defaultSchema, sanitize }, { toHtml }] = await Promise.all([
    import("hast-util-from-html"),
    import("hast-util-sanitize"),
    import("hast-util-to-html"),
  ]);
  const schema = {
    ...defaultSchema,
    clobber: [],
    tagNames: [...ALLOWED, "a", "img", "h3", "h4", "h5", "h6", "div"],
    attributes: {
      "*": [...ATTRIBUTES, "id"].map((name) =>
        name === "colspan" ? "colSpan" : name === "rowspan" ? "rowSpan" : name,
      ),
      a: ["href", "target", "rel", ["className", "cite"]],
      img: ["src", "alt", "width", "height"],
      div: ["role", "tabIndex", ["className", "table"]],
      th: ["scope", ["className", "left", "center", "right"]],
      td: [["className", "left", "center", "right"]],
      code: [["className", /^language-./]],
    },
    protocols: { href: ["http", "https", "mailto", "tel"], src: [] },
  };
  return (markup) => toHtml(sanitize(fromHtml(markup, { fragment: true }), schema as never));
}

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>?/g;

/** The raw HTML of a token without what is not allowed; each thing taken out is reported. */
export function allowedHtml(raw: string, place: Place, report: Report): string {
  const stripped = raw.replace(
    /<(script|style|iframe|object|template)\b[\s\S]*?(<\/\1>|$)/gi,
    (all) => {
      report.add("html/removed", place, { what: `<${/\w+/.exec(all)?.[0] ?? ""}>` });
      return "";
    },
  );
  return stripped.replace(TAG, (all, slash: string, name: string, rest: string) => {
    if (!ALLOWED.has(name.toLowerCase())) {
      if (slash === "") report.add("html/removed", place, { what: `<${name}>` });
      return "";
    }
    return slash === "" ? `<${name}${allowedAttributes(rest, place, report)}>` : all;
  });
}

function allowedAttributes(text: string, place: Place, report: Report): string {
  const kept: string[] = [];
  for (const match of text.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)) {
    const [all, name = ""] = match;
    if (ATTRIBUTES.has(name.toLowerCase())) kept.push(all);
    else report.add("html/removed", place, { what: name });
  }
  return kept.length > 0 ? ` ${kept.join(" ")}` : "";
}
