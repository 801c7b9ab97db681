import type { AnyResponse, KindName, Question, QuestionOf, ResponseOf } from "@coursewright/course";
import type { QuestionView } from "@coursewright/course/view";

/** The views of the kinds that a course uses. */
export type Views = { readonly [K in KindName]?: QuestionView<QuestionOf<K>, ResponseOf<K>> };

/** A view with its types widened to all kinds. */
export type AnyView = QuestionView<Question, AnyResponse>;

/** The view of a kind, which is in each script whose course has it. */
export function viewOf(views: Views, kind: KindName): AnyView {
  // A question only ever meets the view of its own kind.
  return views[kind] as unknown as AnyView;
}
