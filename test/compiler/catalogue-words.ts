/** What the interface never says, by language: that somebody is wrong, failed, must submit or is begged; and shouting. */
export const NEVER: Readonly<Record<string, RegExp>> = {
  en: /\b(wrong|fail\w*|submit\w*|please|invalid|incorrect)\b|!/i,
  nl: /\b(fout\w*|mislukt|gefaald|verkeerd|indienen|alsjeblieft|alstublieft|ongeldig\w*|u|uw)\b|!/i,
  de: /\b(falsch\w*|fehler\w*|gescheitert|durchgefallen|einreichen|absenden|bitte|ungültig\w*|du|dich|dir|dein\w*|euch)\b|!/i,
  fr: /\b(faux|fausse|mauvais\w*|échec|échoué\w*|incorrect\w*|soumettre|veuillez|invalide|tu|ton)\b|s’il vous|!/i,
  es: /\b(incorrect\w*|equivocad\w*|fall(o|aste|ado)|inválid\w*|usted\w*)\b|por favor|no válid|[!¡]/i,
  "pt-BR": /\b(errad\w*|incorret\w*|falh\w*|reprovad\w*|submet\w*|inválid\w*)\b|por favor|!/i,
  pl: /błęd|źle|niepoprawn|nieprawidłow|niepowodz|oblan|prosz|nieważn|!/i,
  uk: /неправильн|помилк|хибн|невдал|провал|будь ласка|недійсн|[!ыэё]/i,
  tr: /yanlış|hatalı|başarısız|lütfen|geçersiz|!/i,
  ar: /خطأ|خاطئ|فشل|رسبت|من فضلك|يرجى|الرجاء|غير صالح|[!,;?]/,
  ja: /間違|不正解|誤り|失敗|提出|ください|下さい|無効|[!！]/,
  "zh-Hans": /错|失败|提交|请|无效|您|[!！]/,
};

/** Words that are the same in another language as in English. */
export const FOREIGN: ReadonlySet<string> = new Set([
  "Version {version}",
  "{minutes} min",
  "Hint",
  "Tip",
  "Important",
  "Notes",
  "Note",
  "Normal",
  "Chat",
  "Video",
  "Workshop",
  "Conversation",
  "Parts",
]);
