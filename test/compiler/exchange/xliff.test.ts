import { expect } from "chai";
import {
  type ExchangeUnit,
  STATES,
} from "../../../packages/compiler/src/i18n/exchange/exchange.ts";
import { writeExchange } from "../../../packages/compiler/src/i18n/exchange/write-exchange.ts";
import { below } from "../../../packages/compiler/src/i18n/exchange/xliff-pieces.ts";
import { readXml, type XmlNode } from "../../../packages/compiler/src/validate/xml.ts";
import { exchangeOf } from "./arbitrary.ts";

const UNITS: readonly Partial<ExchangeUnit>[] = [
  {
    source: "**Stay** with [*facts*](a.md) at `this`[^1] {{client}}  \n![p](p.png) [[1]] <br>",
    target: "`this` **Blijf** bij [*feiten*](a.md)[^1] {{client}}  \n![p](p.png) [[1]] <br>",
    speaker: "Ines",
    mood: "calm",
  },
  { source: "Reply", limit: 20 },
  ...STATES.map((state) => ({ source: "Stay", target: "Blijf", state })),
  { source: "Stay", target: "Blijf", stale: true },
];

describe("XLIFF 1.2", () => {
  let root: XmlNode;
  before(async () => {
    root = await documentOf("xliff12");
  });

  it("has the parts of a unit in the order of the schema", () => {
    const order = ["source", "target", "context-group", "note"];
    for (const unit of below(root, "trans-unit")) {
      const places = unit.children.map(({ name }) => order.indexOf(name));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    }
  });

  it("names each unit once in a file", () => {
    for (const file of below(root, "file")) {
      const ids = below(file, "trans-unit").map(({ attributes }) => attributes.get("id"));
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it("uses each code once in a text, and the same in both", () => {
    for (const unit of below(root, "trans-unit")) {
      const [source, target] = [below(unit, "source"), below(unit, "target")].map(idsIn);
      expect(new Set(source).size).to.equal(source?.length);
      if (target?.length) expect(target).to.have.members(source ?? []);
    }
  });

  it("uses no state that the standard does not list, unless it starts with x-", () => {
    const targets = below(root, "target");
    const states = targets.map(({ attributes }) => attributes.get("state"));
    expect(states.filter((state) => !STATES_12.has(state ?? ""))).to.deep.equal([]);
    const qualifiers = targets.flatMap(({ attributes }) => attributes.get("state-qualifier") ?? []);
    expect(qualifiers.filter((word) => !/^x-|^leveraged-mt$/.test(word))).to.deep.equal([]);
  });

  it("says in which unit of size a length is", () => {
    const limited = below(root, "trans-unit").filter(({ attributes }) =>
      attributes.has("maxwidth"),
    );
    expect(limited.map(({ attributes }) => attributes.get("size-unit"))).to.deep.equal(["char"]);
  });
});

describe("XLIFF 2.1", () => {
  let root: XmlNode;
  before(async () => {
    root = await documentOf("xliff21");
  });

  it("calls files and units by names of XML", () => {
    const ids = [...below(root, "file"), ...below(root, "unit")].map(({ attributes }) =>
      attributes.get("id"),
    );
    expect(ids.filter((id) => !/^[\w.-]+$/.test(id ?? ""))).to.deep.equal([]);
  });

  it("has the parts of a unit in the order of the schema", () => {
    const order = ["notes", "originalData", "segment"];
    for (const unit of below(root, "unit")) {
      const places = unit.children.map(({ name }) => order.indexOf(name));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    }
  });

  it("keeps the original of each code, and none for no code", () => {
    for (const unit of below(root, "unit")) {
      const kept = below(unit, "data").map(({ attributes }) => attributes.get("id"));
      const used = [...below(unit, "pc"), ...below(unit, "ph")].flatMap(({ attributes }) =>
        ["dataRef", "dataRefStart", "dataRefEnd"].flatMap((name) => attributes.get(name) ?? []),
      );
      expect(used).to.have.members(kept);
    }
  });

  it("has a state wherever it has a finer one of its own", () => {
    const finer = below(root, "segment").filter(({ attributes }) => attributes.has("subState"));
    expect(finer).to.have.lengthOf(3);
    for (const { attributes } of finer) {
      expect(attributes.get("state")).to.be.oneOf(["initial", "translated", "reviewed", "final"]);
      expect(attributes.get("subState")).to.match(/^[^:]+:.+$/);
    }
  });

  it("gives each finer type the type that it needs", () => {
    const typed = [...below(root, "pc"), ...below(root, "ph")];
    for (const { attributes } of typed.filter(({ attributes }) => attributes.has("subType"))) {
      const needed = attributes.get("subType") === "xlf:var" ? "ui" : "fmt";
      expect(attributes.get("type")).to.equal(needed);
    }
  });

  it("declares how lengths are counted before it limits one", () => {
    const [file] = below(root, "file");
    expect(file?.children[0]?.name).to.equal("profiles");
  });
});

const STATES_12 = new Set([
  "final",
  "needs-review-translation",
  "needs-translation",
  "new",
  "signed-off",
  "translated",
]);

async function documentOf(format: "xliff12" | "xliff21"): Promise<XmlNode> {
  const bytes = await writeExchange(exchangeOf(UNITS), format);
  const reading = readXml(Buffer.from(bytes).toString("utf8"));
  if (reading.kind === "read") return reading.root;
  throw new Error(reading.message);
}

function idsIn(nodes: readonly XmlNode[]): readonly (string | undefined)[] {
  return nodes.flatMap((node) =>
    ["g", "x"].flatMap((name) => below(node, name)).map(({ attributes }) => attributes.get("id")),
  );
}
