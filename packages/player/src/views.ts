import type { AnyResponse, KindName, Question, QuestionOf, ResponseOf } from "@coursewright/course";
import type { QuestionView } from "@coursewright/course/view";

/** The views of the kinds that a course uses. */
export type Views = { readonly [K in KindName]?: QuestionView<QuestionOf<K>, ResponseOf<K>> };

/** A view with its types widened to all kinds. */
export type AnyView = QuestionView<Question, AnyResponse>;

/** The view of a kind; its absence is a mistake of whoever bundled the script. */
export function viewOf(views: Views, kind: KindName): AnyView {
  const view = views[kind];
  if (!view) throw new Error(`no view of ${kind} in this script`);
  // A question only ever meets the view of its own kind.
  return view as unknown as AnyView;
}
