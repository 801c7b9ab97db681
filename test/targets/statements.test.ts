import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { judge } from "../../packages/lms/src/cmi5/rules/judge.ts";
import { after, launchedWith, type Situation } from "../../packages/lms/src/cmi5/situation.ts";
import type { JsonObject } from "../../packages/lms/src/lrs/json.ts";
import { lintStatement } from "../../packages/lms/src/lrs/statement-lint.ts";
import { invalidities } from "../../packages/lms/src/lrs/validation.ts";
import type { Statement } from "../../packages/targets/src/statements/statement.ts";
import {
  closingStatements,
  openingStatements,
  toStatements,
} from "../../packages/targets/src/statements/tell.ts";
import type { Told } from "../../packages/targets/src/statements/told.ts";
import { expectFile } from "../support/samples.ts";
import { activitiesFor, contextFor, type Manner, TEMPLATE } from "../support/statement-context.ts";
import { readStory, STORIES, type Story, storyNames } from "../support/story.ts";

const FILES: Readonly<Record<Manner, string>> = { cmi5: "cmi5", xapi: "xapi", scorm: "copy" };

for (const name of storyNames()) {
  const story = readStory(name);
  describe(`statements: ${name.replaceAll("-", " ")}`, () => {
    for (const manner of mannersOf(story)) {
      it(`in ${FILES[manner]}`, async () => {
        const statements = await tell(story, manner);
        const text = `${JSON.stringify(statements, null, 2)}\n`;
        expectFile(fileURLToPath(new URL(`${name}/${FILES[manner]}.json`, STORIES)), text);
      });

      it(`valid in ${FILES[manner]}`, async () => {
        const statements = asSent(await tell(story, manner));
        expect(statements.flatMap(invalidities)).to.deep.equal([]);
        expect(statements.flatMap((each) => lintStatement(each))).to.deep.equal([]);
      });
    }

    it("by the rules of cmi5", async () => {
      expect(await violations(story)).to.deep.equal([]);
    });
  });
}

/** The copy beside SCORM is told where a whole session is. */
function mannersOf({ launch }: Story): readonly Manner[] {
  return launch ? ["cmi5", "xapi", "scorm"] : ["cmi5", "xapi"];
}

async function tell({ launch, moments }: Story, manner: Manner): Promise<readonly Statement[]> {
  const context = contextFor({ launch, activities: await activitiesFor(launch) }, manner);
  const opening = launch ? openingStatements(context(0), launch.entry ?? "new") : [];
  let told: Told = { ever: launch?.told ?? {}, now: {} };
  const during = moments.flatMap(({ seconds, events }) => {
    const telling = toStatements(events, context(seconds), told);
    told = telling.told;
    return telling.statements;
  });
  const closing = launch ? closingStatements(context(launch.leaves), told).statements : [];
  return [...opening, ...during, ...closing];
}

/** What the strict LMS has against the session; without a launch it has begun already. */
async function violations(story: Story): Promise<readonly string[]> {
  const { launch } = story;
  const {
    actor,
    registration = "",
    activityId,
  } = contextFor({ launch, activities: await activitiesFor(launch) }, "cmi5")(0);
  const ever = launch?.told ?? {};
  let situation: Situation = launchedWith(
    { ...TERMS, actor: asJson(actor), registration, activityId, ...wishes(story) },
    { completed: ever.completed ?? false, passed: ever.passed ?? false },
  );
  situation = { ...situation, launchDataRead: true, preferencesRead: true };
  if (!launch) situation = { ...situation, phase: "initialized" };
  return asSent(await tell(story, "cmi5")).flatMap((statement) => {
    const objections = judge([statement], situation);
    situation = after(situation, statement);
    return objections.violations.map(({ rule, message }) => `${rule}: ${message}`);
  });
}

const TERMS = {
  sessionId: "session-1",
  publisherId: "https://example.com/courses/com.example.listening",
  contextTemplate: TEMPLATE,
  moveOn: "CompletedAndPassed",
} as const;

function wishes({ launch }: Story) {
  const mode = ({ normal: "Normal", browse: "Browse", review: "Review" } as const)[
    launch?.mode ?? "normal"
  ];
  const masteryScore = launch?.masteryScore;
  return { mode, ...(masteryScore !== undefined && { masteryScore }) };
}

function asSent(statements: readonly Statement[]): readonly JsonObject[] {
  return statements.map(asJson);
}

function asJson(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value));
}
