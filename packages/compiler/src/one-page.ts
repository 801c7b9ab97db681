import type { PackageFile } from "./assemble/shelf.ts";
import type { Package } from "./package.ts";

const TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  m4a: "audio/mp4",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  ogg: "audio/ogg",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  vtt: "text/vtt",
  wav: "audio/wav",
  webm: "video/webm",
  webp: "image/webp",
  woff2: "font/woff2",
};

/** A web package as one page that needs no other file: to be mailed to whoever reviews the course. */
export function onePage({ files }: Package): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const page = textOf(byPath.get("index.html"));
  return withMedia(withScripts(withStyle(page, byPath), byPath), byPath);
}

type Files = ReadonlyMap<string, PackageFile>;

function withStyle(page: string, files: Files): string {
  return page.replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, path: string) => {
    const sheet = files.get(path);
    return sheet ? `<style>${textOf(sheet)}</style>` : link;
  });
}

/** Scripts go to the end of the page, where those that were deferred would have run. */
function withScripts(page: string, files: Files): string {
  const scripts: string[] = [];
  const rest = page.replace(/<script defer src="([^"]+)"><\/script>\s*/g, (tag, path: string) => {
    const script = files.get(path);
    if (!script) return tag;
    scripts.push(asTag(script));
    return "";
  });
  // Further languages come behind the first script, which makes the place for them, and before the player.
  const texts = [...files.values()].filter(({ path }) => path.startsWith("text."));
  scripts.splice(1, 0, ...texts.map(asTag));
  // A function, or `$&` in a script would be read as a place of the pattern.
  return rest.replace(/<\/body>/, () => `${scripts.join("\n")}\n</body>`);
}

function asTag(script: PackageFile): string {
  return `<script>${textOf(script).replace(/<\/script/gi, "<\\/script")}</script>`;
}

/** Pictures, sound and documents become a part of the page wherever it, or a text in a script, names them. */
function withMedia(page: string, files: Files): string {
  const named = /\b((?:src|href|poster)=\\?")(media\/[^"\\]+)/g;
  return page.replace(named, (whole, before: string, path: string) => {
    const file = files.get(path);
    return file ? before + dataOf(file) : whole;
  });
}

function dataOf({ path, content }: PackageFile): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  const type = TYPES[ending] ?? "application/octet-stream";
  return `data:${type};base64,${Buffer.from(content).toString("base64")}`;
}

function textOf(file: PackageFile | undefined): string {
  return new TextDecoder().decode(file?.content);
}
