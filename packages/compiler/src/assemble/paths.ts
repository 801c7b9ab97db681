/** A path as it stands in a file, seen from the course folder; nothing when it leads out of it. */
export function resolvePath(file: string, path: string): string | undefined {
  const parts = file.split("/").slice(0, -1);
  for (const part of unescapePath(path).split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The way from a file to a path of the course folder, as Markdown writes it. */
export function relativePath(file: string, path: string): string {
  const up = file.split("/").length - 1;
  return "../".repeat(up) + path;
}

function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign is part of the name.
    return path;
  }
}
