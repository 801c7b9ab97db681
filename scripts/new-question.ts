import { execSync } from "node:child_process";
import { BLOCKS } from "../packages/compiler/src/parse/vocabulary.ts";
import { register, writeStarter } from "./starters/starter.ts";

// Starts a kind of question: its folder, its template, a sample for the reference, and a sample that fails
// until the kind is what its name says.
const [kind = ""] = process.argv.slice(2);
if (!/^[a-z]{2,20}$/.test(kind) || BLOCKS.includes(kind)) {
  console.error(
    "Name a kind that does not exist, in small letters: npx tsx scripts/new-question.ts rating",
  );
  process.exit(2);
}
/** True of every kind, so that learners of other languages read nothing wrong until a translator names this one. */
const YOUR_ANSWER = {
  ar: "إجابتك",
  de: "Eine Antwort geben",
  es: "Tu respuesta",
  fr: "Votre réponse",
  ja: "あなたの答え",
  nl: "Jouw antwoord",
  pl: "Twoja odpowiedź",
  "pt-BR": "Sua resposta",
  tr: "Yanıtınız",
  uk: "Ваша відповідь",
  "zh-Hans": "你的回答",
};
const Kind = kind.charAt(0).toUpperCase() + kind.slice(1);
const folder = `packages/course/src/questions/${kind}`;
const claim = `test/samples/questions/${kind}/the-right-answer-earns-all`;

writeStarter(
  {
    [`${folder}/index.ts`]: "question/index.ts.txt",
    [`${folder}/author.ts`]: "question/author.ts.txt",
    [`${folder}/view.ts`]: "question/view.ts.txt",
    [`templates/questions/${kind}.hbs`]: "question/question.hbs.txt",
    [`templates/samples/${kind}.md`]: "question/sample.md.txt",
    [`${claim}/question.yaml`]: "question/question.yaml.txt",
    [`${claim}/expected.yaml`]: "question/expected.yaml.txt",
  },
  { kind, Kind },
);
const names = `type ${Kind}Question, type ${Kind}Response, type ${Kind}Settings, ${kind}`;
const entry = `question: ${Kind}Question; response: ${Kind}Response; shape: "words"; settings: ${Kind}Settings;`;
register("packages/course/src/questions/index.ts", [
  [/(?=import )/, `import { ${names} } from "./${kind}/index.ts";\n`],
  [/export interface Kinds {\n[\s\S]*?(?=\n}\n)/, `\n  ${kind}: { ${entry} };`],
  [/= {\s*single,[\w\s,]*?(?=,?\s*};)/, `, ${kind}`],
]);
register("packages/course/src/questions/authors.ts", [
  [/(?=import )/, `import { author as ${kind} } from "./${kind}/author.ts";\n`],
  [/= {\s*single,[\w\s,]*?(?=,?\s*};)/, `, ${kind}`],
]);
for (const [locale, words] of Object.entries({ en: Kind, ...YOUR_ANSWER })) {
  const line = `  ${kind}: ${words}${locale === "en" ? "" : " # until a translator names it"}\n`;
  register(`templates/messages/${locale}.yaml`, [[/\n {2}truefalse: .*\n/, line]]);
}
execSync(`biome check --write packages/course/src/questions`, { stdio: "ignore" });
console.log(`
Next: make the sample pass, FILTER=${kind} npm test; use the kind in courses/everything;
run npx tsx scripts/reference.ts. For translators: "${kind}" in templates/messages says "your answer" in every
language but English; grep -r "until a translator" finds what is still to be named.`);
