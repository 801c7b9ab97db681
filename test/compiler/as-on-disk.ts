import type { Project } from "@coursewright/compiler";
import { projectFrom } from "../../packages/compiler/src/read.ts";

/** A sample's course, with its files told apart and decoded as those of a folder are. */
export function asOnDisk(course: Project, files: ReadonlyMap<string, Buffer>): Project {
  const written = new Map(files);
  for (const kind of ["lesson", "roleplay"]) {
    const short = files.get(`${kind}.md`);
    if (short) written.set(`${kind}s/${kind}.md`, short);
  }
  const texts = [...course.texts].map(([path, text]) => fileOf(path, written.get(path) ?? text));
  return projectFrom(course.root, [...texts, ...course.assets.values()]) ?? course;
}

function fileOf(path: string, text: Buffer | string) {
  const content = Buffer.from(text);
  return { path, sizeInBytes: content.length, content: () => content };
}
