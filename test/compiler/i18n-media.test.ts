import { build, type Package, readProject } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { sampleCourse } from "../support/build.ts";

describe("files in media/nl", () => {
  let both: Package;
  let english: Package;
  let dutch: Package;

  before(async () => {
    const project = readProject(sampleCourse("pictures-in-two-languages"));
    if (!project) throw new Error("no such course");
    const report = new Report();
    const [first, second, third] = await build(project, {}, report);
    if (!first || !second || !third) throw new Error(JSON.stringify(report.diagnostics));
    [both, english, dutch] = [first, second, third];
  });

  const media = ({ files }: Package) =>
    files.flatMap(({ path }) => (path.startsWith("media/") ? [path.replace(/-\w{8}\./, ".")] : []));

  /** A page of a package, with names of files as authors know them; `text.` is the page in Dutch. */
  const page = ({ files }: Package, begins: string) => {
    const found = files.find(({ path }) => path.startsWith(begins));
    const text = new TextDecoder().decode(found?.content);
    return text.replaceAll('\\"', '"').replaceAll("<\\/", "</");
  };

  const pictures = (html: string) =>
    [...html.matchAll(/<img[^>]* src="(media\/[^"]*)"/g)].map(([, src]) => src);

  it("take the place of the source's in that language, wherever they stand", () => {
    const [source, own] = [pictures(page(both, "index.html")), pictures(page(both, "text.nl"))];
    expect(source.length).to.equal(own.length).and.to.be.above(3);
    for (const src of source) expect(own).not.to.include(src);
  });

  it("bring their own size", () => {
    expect(page(both, "index.html")).to.match(/<img src="media\/sign[^>]* width="720"/);
    expect(page(both, "text.nl")).to.match(/<img src="media\/sign[^>]* width="480"/);
  });

  it("may be the captions alone, of a film that is the same", () => {
    expect(page(both, "index.html")).to.match(/src="media\/meeting[^"]*vtt" srclang="en"/);
    expect(page(both, "text.nl")).to.match(/src="media\/meeting[^"]*vtt" srclang="nl"/);
    expect(page(both, "text.nl")).to.contain("<p>Dus het kwam te laat.</p>");
  });

  it("are not needed: captions of the source say which language they are in", () => {
    expect(page(both, "text.nl")).to.match(/src="media\/talk[^"]*vtt" srclang="en"/);
    expect(page(both, "text.nl")).to.match(/<p lang="en" dir="ltr">/);
  });

  it("are both in the zip of all languages, and else only where they are shown", () => {
    const one = media(english);
    expect([...media(dutch)].sort()).to.deep.equal([...one].sort());
    expect(media(both).filter((path) => path.includes("sign"))).to.have.length(2);
    const names = ({ files }: Package) => files.map(({ path }) => path);
    for (const name of ["sign", "badge", "ines"]) {
      const [source] = names(english).filter((path) => path.includes(name));
      expect(names(dutch)).not.to.include(source);
    }
  });

  it("stay in their own language where it has no text for the lesson", async () => {
    const project = readProject(sampleCourse("pictures-in-two-languages"));
    if (!project) throw new Error("no such course");
    const texts = new Map(project.texts);
    texts.delete("lessons/look.nl.md");
    texts.set("course.yaml", `${texts.get("course.yaml")}missing: fallback\n`);
    const [made] = await build({ ...project, texts }, {}, new Report());
    if (!made) throw new Error("not built");
    const shown = (begins: string) => pictures(page(made, begins));
    expect(shown("index.html")).to.deep.equal(pictures(page(both, "index.html")));
    expect(page(made, "index.html")).to.match(/src="media\/meeting[^"]*vtt" srclang="en"/);
    expect(shown("text.nl")).to.include(pictures(page(both, "text.nl"))[0]);
    expect(page(made, "text.nl")).to.match(/src="media\/meeting[^"]*vtt" srclang="nl"/);
  });
});
