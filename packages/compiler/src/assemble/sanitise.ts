import type { Place, Report } from "@coursewright/course";
import type { Schema } from "hast-util-sanitize";

/** Elements whose content is nothing to read. */
const WITH_CONTENT = new Set(["script", "style", "iframe", "object", "template"]);

type PlaceIn = (offset: number, length: number) => Place;

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
  const schema: Schema = {
    ...defaultSchema,
    clobber: [],
    strip: [...WITH_CONTENT],
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
      span: ["dataByRole"],
      code: [["className", /^language-./]],
    },
    protocols: { href: ["http", "https", "mailto", "tel"], src: [] },
  };
  return (markup) => toHtml(sanitize(fromHtml(markup, { fragment: true }), schema));
}

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>?/g;

/** The raw HTML of a token without what is not allowed; each thing taken out is reported. */
export function allowedHtml(raw: string, placeIn: PlaceIn, report: Report): string {
  const remove = (what: string, offset: number): string => {
    report.add("html/removed", placeIn(offset, what.replace(/>$/, "").length), { what });
    return "";
  };
  // Blanks in its place, so that what follows stays where it stood.
  const stripped = raw.replace(BODY, (all, name: string, _end, offset: number) => {
    remove(`<${name}>`, offset);
    return " ".repeat(all.length);
  });
  return stripped.replace(TAG, (all, slash: string, name: string, rest: string, at: number) => {
    const isEnd = slash !== "";
    const isAllowed = ALLOWED.has(name.toLowerCase());
    if (!isAllowed && !isEnd) remove(`<${name}>`, at);
    if (!isAllowed) return bareTag(slash, name);
    if (isEnd) return all;
    const start = at + name.length + 1;
    return `<${name}${allowedAttributes(rest, (what, offset) => remove(what, start + offset))}>`;
  });
}

const BODY = /<(script|style|iframe|object|template)\b[\s\S]*?(<\/\1>)/gi;

/** Inside a line the content of such a tag is no part of it; the sanitiser takes both out. */
function bareTag(slash: string, name: string): string {
  return WITH_CONTENT.has(name.toLowerCase()) ? `<${slash}${name}>` : "";
}

function allowedAttributes(text: string, remove: (what: string, offset: number) => void): string {
  const kept: string[] = [];
  for (const match of text.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)) {
    const [all, name = ""] = match;
    if (ATTRIBUTES.has(name.toLowerCase())) kept.push(all);
    else remove(name, match.index);
  }
  return kept.length > 0 ? ` ${kept.join(" ")}` : "";
}
