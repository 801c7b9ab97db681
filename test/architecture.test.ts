import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

const root = resolve(fileURLToPath(import.meta.url), "../..");

/** The column "May import" of the architecture, for packages of ours. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  course: [],
  targets: ["course"],
  player: ["course"],
  compiler: ["course", "targets", "player", "templates"],
  lms: ["course", "targets"],
  cli: ["compiler", "lms", "course"],
};

/** Files that may touch the disk. */
const DISK = [
  "compiler/src/read.ts",
  "compiler/src/write.ts",
  "compiler/src/templates.ts",
  "compiler/src/without-axios.ts",
];

interface Import {
  readonly file: string;
  readonly from: string;
}

describe("architecture", () => {
  const files = Object.keys(ARROWS).flatMap((name) => sources(`packages/${name}/src`));
  const imports = files.flatMap(importsOf);

  it("has no package beside those of the table", () => {
    expect(readdirSync(join(root, "packages")).sort()).to.deep.equal(Object.keys(ARROWS).sort());
  });

  it("has arrows only as drawn", () => {
    const wrong = imports.filter(({ file, from }) => {
      const other = /^@coursewright\/([\w-]+)/.exec(from)?.[1];
      const own = packageOf(file);
      return other !== undefined && !ARROWS[own]?.includes(other) && other !== own;
    });
    expect(wrong).to.deep.equal([]);
  });

  it("never reaches into another package past its exports", () => {
    const wrong = imports.filter(({ file, from }) => {
      if (!from.startsWith(".")) return false;
      const target = resolve(root, file, "..", from);
      return !target.startsWith(`${join(root, "packages", packageOf(file))}/`);
    });
    expect(wrong).to.deep.equal([]);
  });

  it("bundles the player, and never imports it", () => {
    const wrong = imports.filter(({ from }) => from === "@coursewright/player");
    expect(wrong).to.deep.equal([]);
  });

  it("touches the disk only at the rim", () => {
    const wrong = imports.filter(
      ({ file, from }) =>
        /^node:fs/.test(from) &&
        !DISK.some((name) => file.endsWith(name)) &&
        !["cli", "lms"].includes(packageOf(file)),
    );
    expect(wrong).to.deep.equal([]);
  });

  it("wraps each npm package in one file of a package", () => {
    const npm = imports.filter(({ from }) => !/^[.]|^node:|^@coursewright\//.test(from));
    const users = new Map<string, Set<string>>();
    for (const { file, from } of npm) {
      const name = `${packageOf(file)}: ${from
        .split("/")
        .slice(0, from.startsWith("@") ? 2 : 1)
        .join("/")}`;
      users.set(name, (users.get(name) ?? new Set()).add(file));
    }
    const wrong = [...users].filter(([name, files]) => files.size > 1 && !MANY.includes(name));
    expect(wrong.map(([name, files]) => [name, ...files])).to.deep.equal([]);
  });

  it("leaves the console to print.ts", () => {
    const wrong = files.filter(
      (file) => /\bconsole\./.test(read(file)) && !file.endsWith("cli/src/print.ts"),
    );
    expect(wrong).to.deep.equal([]);
  });
});

/** Packages whose use in several files is their purpose. */
const MANY = [
  // A bundle and a style sheet are two things that esbuild makes.
  "compiler: esbuild",
  // A validator and the options it shares with the one compiled beforehand.
  "compiler: ajv",
  // The parser of messages, and the two readers of what it parsed.
  "compiler: @formatjs/icu-messageformat-parser",
  // A command is a value of yargs; colours are in what commands print.
  "cli: yargs",
  "cli: picocolors",
];

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

function importsOf(file: string): readonly Import[] {
  const pattern = /(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"/g;
  return [...read(file).matchAll(pattern)].map(([, named, lazy]) => ({
    file,
    from: named ?? lazy ?? "",
  }));
}

function packageOf(file: string): string {
  return file.split("/")[1] ?? "";
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
