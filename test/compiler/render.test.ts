import { outline } from "@coursewright/course";
import { expect } from "chai";
import { outlineFile } from "../../packages/compiler/src/bundle.ts";
import { render } from "../../packages/compiler/src/render.ts";
import {
  course,
  edition,
  html,
  lesson,
  prose,
  question,
  screen,
  text,
} from "../support/edition.ts";
import { listening } from "../support/listening.ts";

const FILES = { style: "player.css", outline: "course.js", script: "player.js" };

function page(whole = listening(), recorder: "lms" | "browser" = "lms"): string {
  return render(edition(whole), { recorder, theme: "calm", files: FILES }).content;
}

describe("a page", () => {
  it("is index.html", () => {
    const options = { recorder: "lms", theme: "calm", files: FILES } as const;
    expect(render(edition(listening()), options).path).to.equal("index.html");
  });

  it("escapes texts and leaves HTML as it is", () => {
    const whole = course([lesson([screen("s", "One &amp; two", [])])], {}, { title: text("Q<A") });
    expect(page(whole)).to.contain("<title>Q&lt;A</title>").and.to.contain(">One &amp; two</h2>");
  });

  it("holds no script, style or event handler of its own", () => {
    expect(page()).not.to.match(/<style|<script(?! defer src=)|\sstyle=|\son\w+=/);
  });

  it("holds only the icons that it uses", () => {
    const icons = (markup: string) => markup.match(/<symbol id="[\w-]+"/g) ?? [];
    const plain = course([lesson([screen("s", "Title", [prose("<p>Words.</p>")])])]);
    expect(icons(page())).to.include('<symbol id="i-warn"');
    expect(icons(page(plain))).not.to.include('<symbol id="i-warn"');
  });

  it("asks each question in a form of its own", () => {
    const kinds = ["single", "multiple", "truefalse"] as const;
    const blocks = kinds.map((kind) => question(kind, kind, "?", ["x Yes", "- No"]));
    const forms = page(course([lesson([screen("s", "Title", blocks)])])).match(/<form class="q"/g);
    expect(forms).to.have.length(kinds.length);
  });

  it("puts no link into a link", () => {
    const title = 'See <a href="https://example.com">this</a>';
    const whole = course([lesson([screen("s", title, [])])]);
    expect(page(whole)).to.contain('<a href="#lesson--s">See this</a>');
  });

  it("tells who sees what, as far as it is true", () => {
    expect(page()).to.contain("your result, your score, your answers and how sure you say you are");
    expect(page(listening(), "browser"))
      .to.contain("are not sent anywhere")
      .and.not.to.contain("LMS sees");
  });

  it("writes right to left where the language does", () => {
    const arabic = { ...edition(listening()), locale: "ar" };
    const { content } = render(arabic, { recorder: "lms", theme: "calm", files: FILES });
    expect(content).to.contain('<html lang="ar" dir="rtl"');
  });

  it("has the button of a course that the learner ends on the last screen only", () => {
    const markup = page(listening({ completion: "manual" }));
    expect(markup.split("data-finished")).to.have.length(2);
  });

  it("has a way out of the last page where an LMS waits for the learner to come back", () => {
    const bye = (speaks: boolean) => {
      const options = { recorder: "lms", speaks, theme: "calm", files: FILES } as const;
      const [, after = ""] = render(edition(listening()), options).content.split('id="cw-bye"');
      return after.split("</section>")[0];
    };
    expect(bye(true)).to.contain('data-exit data-when="[data-link=lost], [data-link=kept]" hidden');
    expect(bye(false)).not.to.contain("data-exit");
  });

  it("puts nothing of the author's into the script that could end it", () => {
    const whole = course([lesson([screen("s", "Title", [])])], {}, { id: "com.</script>\u2028" });
    expect(outlineFile(outline(whole)).content).not.to.match(/<\/script>|\u2028/);
  });

  it("renders every screen of a thousand lessons", () => {
    const blocks = [prose("<p>Words.</p>"), question("single", "q", "?", ["x Yes", "- No"])];
    const screens = ["a", "b", "c", "d"].map((name) => screen(name, "Title", blocks));
    const many = Array.from({ length: 1000 }, () => lesson(screens, { title: html("Lesson") }));
    expect(page(course(many)).match(/<section class="screen"/g)).to.have.length(4000);
  });
});
