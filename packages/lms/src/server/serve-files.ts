import type { Files } from "../package/zip.ts";
import { fileAt, type Server, serve } from "./serve.ts";

/** Serves files as any web server does, with no LMS around: `/` is `index.html`. */
export function serveFiles(files: Files, port = 0): Promise<Server> {
  return serve(({ url }) => {
    const wanted = url.pathname.endsWith("/") ? new URL("index.html", url) : url;
    return fileAt(files, wanted, "/");
  }, port);
}
