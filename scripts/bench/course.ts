import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { questionsOf } from "./questions.ts";
import { ROLEPLAY } from "./roleplay.ts";

/** How often the same course is said and built. */
export interface Spread {
  /** The source first. */
  readonly languages: readonly string[];
  readonly targets: readonly string[];
}

const ONCE: Spread = { languages: ["en"], targets: ["scorm12"] };

/** Writes a course of N lessons, one screen of prose with a table and a picture and three questions each, and a role-play. */
export function generateCourse(folder: string, lessons: number, spread = ONCE): void {
  mkdirSync(join(folder, "lessons"), { recursive: true });
  mkdirSync(join(folder, "media"), { recursive: true });
  mkdirSync(join(folder, "roleplays"), { recursive: true });
  writeFileSync(join(folder, "roleplays/late.md"), ROLEPLAY);
  const numbers = Array.from({ length: lessons }, (_, index) => index + 1);
  writeFileSync(join(folder, "course.yaml"), courseYaml(numbers, spread));
  for (const language of spread.languages.slice(1)) {
    writeFileSync(join(folder, `course.${language}.yaml`), `title: ${lessons} (${language})\n`);
    writeFileSync(join(folder, `roleplays/late.${language}.md`), inLanguage(ROLEPLAY));
    for (const number of numbers) {
      const words = lesson(number)
        .replaceAll(/^(:::\w+\{#[\w-]+)[^}\n]*/gm, "$1")
        .replaceAll(/^([A-Z*][a-z])/gm, `${language} $1`);
      writeFileSync(join(folder, `lessons/lesson-${number}.${language}.md`), words);
    }
  }
  for (const number of numbers) {
    writeFileSync(join(folder, `lessons/lesson-${number}.md`), lesson(number));
    writeFileSync(join(folder, `media/picture-${number}.png`), picture(number));
  }
}

/** A language file says no settings but words. */
function inLanguage(roleplay: string): string {
  return roleplay.replace(/^---\n[\s\S]*?\n---\n/, "");
}

function courseYaml(numbers: readonly number[], { languages, targets }: Spread): string {
  const steps = numbers.map((number) => `  - lessons/lesson-${number}.md`).join("\n");
  return `coursewright: 1
id: com.example.bench
version: 1.0.0
title: A course of ${numbers.length} lessons
languages: [${languages.join(", ")}]
steps:
${steps}
  - roleplays/late.md
pass: 70
targets: [${targets.join(", ")}]
missing: fallback
`;
}

const PROSE = `Most people wait to talk. In six minutes you practise one move that changes that:
**say it back before you answer**. When someone is upset, they check one thing first: _did you get it?_
Say it back, then ask if you got it right. It sounds slow, and it is the fastest thing you can do.

| Move             | Sounds like                             |
| ---------------- | --------------------------------------- |
| Say it back      | "So it arrived, but at the wrong door." |
| Open question    | "What happened after that?"             |
| Name the feeling | "That sounds exhausting."               |
`;

function lesson(number: number): string {
  const picture = `![A picture of lesson ${number}](../media/picture-${number}.png)`;
  return `# Lesson ${number}\n\n## One move\n\n${PROSE}\n${picture}\n\n${questionsOf(number)}`;
}

/** A small grey PNG that differs from every other one. */
function picture(seed: number): Buffer {
  const width = 64;
  const height = 36;
  const rows = Buffer.alloc((width + 1) * height);
  for (let n = 0; n < rows.length; n++) rows[n] = n % (width + 1) === 0 ? 0 : (n * seed) % 251;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
