import { LMS_NAMES, LMS_TARGETS, type LmsProfile, lmsProfiles } from "@coursewright/targets";
import { expect } from "chai";

for (const name of LMS_NAMES) {
  const lms = lmsProfiles[name];

  describe(`the profile of ${lms.title}`, () => {
    it("is called as on the command line", () => {
      expect(lms.name).to.equal(name);
    });

    it("names targets that an LMS can load, each once", () => {
      expect(lms.targets).not.to.have.length(0);
      expect(LMS_TARGETS).to.include.members([...lms.targets]);
      expect(new Set(lms.targets).size).to.equal(lms.targets.length);
    });

    it("tells for each setting why it is so", () => {
      const told = lms.reasons.map(({ value }) => value);
      for (const value of settingsOf(lms)) {
        expect(told.some((each) => each.includes(value))).to.equal(true, value);
      }
    });

    it("tells for each reason where it is known from", () => {
      for (const { what, value, because, source } of lms.reasons) {
        expect(source).to.match(/^rows? \d|\w+\/[\w-]+#\d+/);
        expect(because).to.match(/^[A-Z].+\.$/);
        expect(what && value).not.to.equal("");
      }
    });
  });
}

describe("profiles", () => {
  it("set nothing for an LMS that nobody knows", () => {
    expect(settingsOf(lmsProfiles.generic)).to.deep.equal([]);
  });

  it("offer Docebo no target that it does not list", () => {
    expect(lmsProfiles.docebo.targets).not.to.include("scorm2004-4");
  });

  it("offer TalentLMS no SCORM 2004", () => {
    expect(lmsProfiles.talentlms.targets.join()).not.to.include("2004");
  });

  it("let Workday have a score where nothing is graded", () => {
    expect(lmsProfiles.workday.tracker.scoreWhenUngraded).to.equal(100);
  });

  it("tell SuccessFactors of a failure", () => {
    expect(lmsProfiles.successfactors.onFail).to.equal("failed");
  });

  it("end a finished session as Saba wants it", () => {
    expect(lmsProfiles.saba.tracker.exitOnComplete).to.equal("normal");
  });
});

/** What is set, as a reason would say it. */
function settingsOf({ tracker, manifest, onFail }: LmsProfile): readonly string[] {
  const { passMark, hide = [] } = manifest;
  return [
    ...Object.values(tracker).map(String),
    ...(passMark === undefined ? [] : [passMark ? "pass mark" : "none"]),
    ...hide,
    ...(onFail ? [onFail] : []),
  ];
}
