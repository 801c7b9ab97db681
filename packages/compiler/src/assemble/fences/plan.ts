import type { Place, Plan } from "@coursewright/course";
import type { Fence } from "../../parse/fences.ts";
import { children, type Token } from "../../parse/markdown.ts";
import type { Opening } from "../../parse/opening.ts";
import { contentOf } from "../content.ts";
import type { LessonContext } from "../context.ts";
import { blockSettings, writtenId } from "../settings.ts";
import { plainText } from "../text.ts";
import { reportUnreadLinks } from "../unread-links.ts";
import type { FenceReader } from "./fence.ts";

/** A sentence with gaps that a learner keeps. */
export const plan: FenceReader = (fence, context) => {
  const { opening } = fence;
  const { was } = blockSettings("plan", opening, context.report);
  const remind = remindOf(opening, context);
  const tokens = contentOf(fence, context.document).filter(isToken);
  const sentence = tokens.find(({ type }) => type === "paragraph");
  const other = tokens.find((token) => token !== sentence);
  if (other) context.report.add("plan/several-paragraphs", placeOf(other, context), {});
  if (sentence) reportUnreadLinks([sentence], context);
  const { html, gaps } = withGaps(sentence, context);
  if (gaps.length === 0) context.report.add("plan/no-gap", opening.place, {});
  return [
    {
      kind: "plan",
      id: writtenId(opening, context.report) ?? "",
      ...(was !== undefined && { was }),
      html: context.words.html(html),
      gaps: gaps.map((gap) => context.words.text(gap)),
      ...(remind && { remind }),
      place: opening.place,
    },
  ];
};

function remindOf(opening: Opening, { report }: LessonContext): Plan["remind"] {
  const { settings } = opening.attributes;
  const [remind, every] = [settings.get("remind"), settings.get("every")];
  if (remind && every) {
    report.add("plan/remind-twice", every.place, {}, { related: remind.place });
  }
  if (every?.value === "day" || every?.value === "week") return { every: every.value };
  const days = /^(\d+)d$/.exec(remind?.value ?? "")?.[1];
  return days === undefined ? undefined : { days: Number(days) };
}

const GAP = /<code>.*?<\/code>|\[\[(.*?)\]\]/gs;

/** The sentence with an empty element for each gap, and what each gap asks for. */
function withGaps(
  sentence: Token | undefined,
  context: LessonContext,
): { readonly html: string; readonly gaps: readonly string[] } {
  const gaps: string[] = [];
  if (!sentence) return { html: "", gaps };
  const html = context.writer.inline(children(sentence)).replace(GAP, (all, asks?: string) => {
    if (asks === undefined) return all;
    const gap = plainText(asks);
    if (gap === "") context.report.add("plan/empty-gap", placeOf(sentence, context), {});
    return `<i data-blank="${gaps.push(gap) - 1}"></i>`;
  });
  return { html, gaps };
}

function isToken(part: Token | Fence): part is Token {
  return !("kind" in part);
}

function placeOf(token: Token, { document }: LessonContext): Place {
  return document.reader.positions.placeOf(token);
}
