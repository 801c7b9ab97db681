import type { Edition, Locale } from "@coursewright/course";

/** A language that the learner can choose. */
interface LanguageView {
  readonly tag: Locale;
  readonly dir: string;
  /** In itself. */
  readonly name: string;
  readonly current: boolean;
}

/** The languages of a package; nothing where there is only one. */
export function languagesView({ languages, locale }: Edition): readonly LanguageView[] | undefined {
  if (languages.length < 2) return undefined;
  return languages.map((tag) => ({
    tag,
    dir: directionOf(tag),
    name: nameOf(tag),
    current: tag === locale,
  }));
}

/** Some languages write their own name small; on a button it begins with a capital. */
function nameOf(tag: Locale): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

interface WithDirection {
  readonly textInfo?: { readonly direction?: string };
  getTextInfo?(): { readonly direction?: string };
}

/** `ltr` or `rtl`. */
export function directionOf(tag: Locale): string {
  if (tag === "qps-x-rtl") return "rtl";
  // A property on Node 20, a method later; the library's types know neither.
  const locale: Intl.Locale & WithDirection = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "ltr";
}
