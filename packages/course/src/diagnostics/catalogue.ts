import { audience } from "./catalogue/audience.ts";
import { banks } from "./catalogue/banks.ts";
import { blocks } from "./catalogue/blocks.ts";
import { choice } from "./catalogue/choice.ts";
import { course } from "./catalogue/course.ts";
import { fences } from "./catalogue/fences.ts";
import { files } from "./catalogue/files.ts";
import { fill } from "./catalogue/fill.ts";
import { i18n } from "./catalogue/i18n.ts";
import { ids } from "./catalogue/ids.ts";
import { include } from "./catalogue/include.ts";
import { lesson } from "./catalogue/lesson.ts";
import { match } from "./catalogue/match.ts";
import { media } from "./catalogue/media.ts";
import { number } from "./catalogue/number.ts";
import { order } from "./catalogue/order.ts";
import { phrases } from "./catalogue/phrases.ts";
import { plan } from "./catalogue/plan.ts";
import { poll } from "./catalogue/poll.ts";
import { privacy } from "./catalogue/privacy.ts";
import { references } from "./catalogue/references.ts";
import { reflect } from "./catalogue/reflect.ts";
import { roleplay } from "./catalogue/roleplay.ts";
import { roleplayProof } from "./catalogue/roleplay-proof.ts";
import { roleplaySettings } from "./catalogue/roleplay-settings.ts";
import { roleplayTalk } from "./catalogue/roleplay-talk.ts";
import { scale } from "./catalogue/scale.ts";
import { skip } from "./catalogue/skip.ts";
import { target } from "./catalogue/target.ts";
import { tasks } from "./catalogue/tasks.ts";
import { words } from "./catalogue/words.ts";
import { xapi } from "./catalogue/xapi.ts";
import { yaml } from "./catalogue/yaml.ts";
import type { Problem } from "./problem.ts";

/** Every problem we know by its code, `subject/problem`. Codes are public and never change; texts may. */
export const catalogue = {
  ...yaml,
  ...course,
  ...target,
  ...xapi,
  ...files,
  ...ids,
  ...lesson,
  ...references,
  ...fences,
  ...choice,
  ...match,
  ...order,
  ...poll,
  ...fill,
  ...number,
  ...scale,
  ...reflect,
  ...roleplay,
  ...roleplayTalk,
  ...roleplaySettings,
  ...roleplayProof,
  ...audience,
  ...words,
  ...include,
  ...privacy,
  ...plan,
  ...tasks,
  ...banks,
  ...skip,
  ...blocks,
  ...phrases,
  ...media,
  ...i18n,
};

/** The code of a problem, such as `single/no-tick`. */
export type Code = keyof typeof catalogue;

/** What the messages of a problem need to know. */
export type ParamsOf<C extends Code> =
  (typeof catalogue)[C] extends Problem<infer Params> ? Params : never;

/** Every code, sorted. */
export const CODES = Object.keys(catalogue).sort() as readonly Code[]; // keys of the object above

/** Whether a word is the code of a problem. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
