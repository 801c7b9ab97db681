import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { schemas } from "@coursewright/compiler";
import { expect } from "chai";
import { parse } from "yaml";
import {
  validateCourse,
  validateLesson,
  validatePilot,
  validateRoleplay,
  validateTerms,
  validateWords,
} from "../../packages/compiler/src/validators.ts";
import { runCommand } from "../support/command-line.ts";
import { filesIn } from "../support/samples.ts";
import { inScratchFolder } from "../support/scratch.ts";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
const COURSES = ["everything", "listening-under-pressure", "reference"];

/** What ajv makes of each schema. */
const VALIDATORS = {
  course: validateCourse,
  lesson: validateLesson,
  roleplay: validateRoleplay,
  words: validateWords,
  pilot: validatePilot,
  terms: validateTerms,
};

type SchemaName = keyof typeof VALIDATORS;

/** Which schema a file of a course follows; those of a further language hold words only, and follow none. */
const KINDS: readonly (readonly [RegExp, SchemaName])[] = [
  [/^course\.yaml$/, "course"],
  [/^words\.yaml$/, "words"],
  [/^pilots\/.*\.yaml$/, "pilot"],
  [/^i18n\/terms\.yaml$/, "terms"],
  [/^lessons\/[^.]*\.md$/, "lesson"],
  [/^roleplays\/[^.]*\.md$/, "roleplay"],
];

/** A slip of each sort in a file of each sort, and where an editor shows it. */
const SLIPS: readonly (readonly [schema: SchemaName, text: string, at: string])[] = [
  ["course", "coursewright: 1\nid: com.example.a\nversion: 1.0.0\ntitle: A\nlanguages: [en]", ""],
  ["course", whole("pas: 70"), ""],
  ["course", whole("pass: 101"), "/pass"],
  ["course", whole("completion: all"), "/completion"],
  ["course", whole("audience: { roles: [Nurse] }"), "/audience/roles/0"],
  ["course", whole("review-by: 2027-02-30"), "/review-by"],
  ["course", whole("").replace("1.0.0", '"1.0"'), "/version"],
  ["course", whole("").replace("com.example.a", "Listening"), "/id"],
  ["lesson", "minute: 3", ""],
  ["lesson", "minutes: three", "/minutes"],
  ["lesson", "draw: { replies: 0 }", "/draw/replies"],
  ["lesson", "skip: { from: 80 }", "/skip"],
  ["roleplay", "meters: { trust: { start: 2, min: 0 } }", "/meters/trust"],
  ["roleplay", "retry: sometimes", "/retry"],
  ["words", "client: []", "/client"],
  ["words", "Client: customer", ""],
  ["pilot", "start: 2027-02-02\ndays: 90\non: [tuesday]", "/on/0"],
  ["terms", "term: [{ term: say back }]", ""],
  ["terms", "terms: [{ term: say back, avoids: { nl: nazeggen } }]", "/terms/0"],
  ["terms", "terms: [{ nl: teruggeven }]", "/terms/0"],
  ["terms", "formality: { nl: polite }", "/formality/nl"],
  ["pilot", "start: soon\ndays: 90\non: [tue]", "/start"],
];

function whole(more: string): string {
  const head = "coursewright: 1\nid: com.example.a\nversion: 1.0.0\ntitle: A\nlanguages: [en]\n";
  return `${head}steps: [lessons/a.md]\n${more}`;
}

describe("the schemas for editors", () => {
  for (const course of COURSES) {
    it(`take every file of courses/${course}`, () => {
      const problems = problemsIn(join(root, "courses", course));
      expect(problems).to.deep.equal([]);
    });
  }

  it("take everything that `new` writes", () =>
    inScratchFolder(async (folder) => {
      await makeAll(folder);
      expect(problemsIn(join(folder, "mine"))).to.deep.equal([]);
    }));

  for (const [name, text, at] of SLIPS) {
    it(`show a slip in a ${name} at "${at}": ${text.split("\n").at(-1)}`, () => {
      const validate = VALIDATORS[name];
      expect(validate(parse(text))).to.equal(false);
      expect(validate.errors?.map(({ instancePath }) => instancePath)).to.include(at);
    });
  }

  it("are published as `new course` writes them, and as its settings and first lines name them", () =>
    inScratchFolder(async (folder) => {
      await makeAll(folder);
      execFileSync("tsx", [join(root, "scripts/schemas.ts"), join(folder, "published")], {
        env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
      });
      const everything = Object.entries(textsIn(join(folder, "published")));
      const published = Object.fromEntries(
        everything.filter(([path]) => !path.startsWith("reports/")),
      );
      const parsed = Object.entries(published).map(([name, text]) => [
        name.replace(/\.json$/, ""),
        JSON.parse(text),
      ]);
      expect(Object.fromEntries(parsed)).to.deep.equal(schemas());
      expect(textsIn(join(folder, "mine/.coursewright/schemas"))).to.deep.equal(published);
      const paths = Object.keys(published).map((name) => `.coursewright/schemas/${name}`);
      expect([...mapped(join(folder, "mine"))].sort()).to.deep.equal(paths);
      expect(named(join(folder, "mine"))).to.have.length.above(1);
      expect(paths).to.include.members([...named(join(folder, "mine"))]);
    }));
});

async function makeAll(folder: string): Promise<void> {
  const things = ["lesson saying-no", "roleplay late-report", "pilot spring --start 2027-02-02"];
  await runCommand(["new", "course", "mine"], folder);
  for (const thing of things) {
    const { stderr } = await runCommand(["new", ...thing.split(" "), "--course", "mine"], folder);
    expect(stderr).to.equal("");
  }
}

function problemsIn(folder: string): readonly string[] {
  return Object.entries(textsIn(folder)).flatMap(([path, text]) => {
    const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
    const validate = kind && VALIDATORS[kind];
    if (!validate || validate(settingsIn(path, text))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${path}${instancePath} ${message}`,
    );
  });
}

/** What of a file is YAML. */
function settingsIn(path: string, text: string): unknown {
  if (path.endsWith(".yaml")) return parse(text);
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "{}");
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...filesIn(folder)].map(([path, bytes]) => [path, bytes.toString("utf8")]),
  );
}

/** The schemas that the editor's settings of a course name. */
function mapped(folder: string): readonly string[] {
  return Object.keys(
    JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8"))["yaml.schemas"],
  );
}

/** The schemas that files name in their first line, from the course folder. */
function named(folder: string): readonly string[] {
  return Object.entries(textsIn(folder)).flatMap(([path, text]) => {
    const schema = /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1];
    return schema === undefined ? [] : [join(path, "..", schema)];
  });
}
