export {
  LMS_NAMES,
  type LmsName,
  type LmsProfile,
  lmsProfiles,
  type Reason,
  TARGET_NAMES,
  type TargetName,
} from "@coursewright/targets";
export { addStep } from "./add-step.ts";
export { build, examine } from "./build.ts";
export { isCourseId, isId } from "./check/ids.ts";
export { fix } from "./fix/index.ts";
export { type Chart, chart } from "./graph/chart.ts";
export { proofFacts } from "./graph/facts.ts";
export { draw, GRAPH_FORMATS, type GraphFormat } from "./graph/index.ts";
export { proofLine } from "./graph/proof-line.ts";
export { type Acceptance, accepted } from "./i18n/accept.ts";
export { type Applied, apply, type Bringing } from "./i18n/apply.ts";
export { type Changed, changedIn } from "./i18n/changed.ts";
export { checkWords, type Doubt } from "./i18n/check-words.ts";
export { type Languages, languageNamed, languagesOf, localesOf } from "./i18n/every-language.ts";
export { type Admission, admit, type Choices, type Conflict } from "./i18n/exchange/admit.ts";
export {
  EXCHANGE_FORMATS,
  type Exchange,
  type ExchangeFormat,
  STATES,
  type TranslationState,
  unitsIn,
} from "./i18n/exchange/exchange.ts";
export { readExchange } from "./i18n/exchange/read-exchange.ts";
export { inWords } from "./i18n/exchange/refusal.ts";
export { EXTENSIONS, writeExchange } from "./i18n/exchange/write-exchange.ts";
export { exchangeOf } from "./i18n/exchange-of.ts";
export type { Language } from "./i18n/language.ts";
export { lockFile } from "./i18n/lock.ts";
export { type Misfit, misfitInWords } from "./i18n/misfit.ts";
export { isPseudo, PSEUDO_LOCALES } from "./i18n/pseudo.ts";
export { type FileStatus, type LanguageStatus, statusOf } from "./i18n/status.ts";
export { substituted } from "./i18n/substituted.ts";
export type { Unit, UnitKind } from "./i18n/unit.ts";
export { unitsOf } from "./i18n/units-of.ts";
export type { Package } from "./package.ts";
export { suggest } from "./parse/suggest.ts";
export type { Plan, Stage } from "./plan.ts";
export type { Asset, Project } from "./project.ts";
export { readProject, readProjectAround, type StarterFile, starterFiles } from "./read.ts";
export { PAGE_NAMES, type ReferencePage, referencePage, type Setting } from "./reference/index.ts";
export { schemas } from "./schema/index.ts";
export { isLmsName, isTargetName } from "./wanted.ts";
export { FORMS, type Form, madeFor, type Written, write, writeWhole, writeZip } from "./write.ts";
