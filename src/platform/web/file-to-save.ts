import { NotFound } from "#platform/web/errors.ts";
import type { Files } from "../files/files.ts";

/**
 * A kept file as an answer that browsers save under its name: never opened inside the site, whatever it holds.
 * @throws NotFound when there is none.
 */
export async function fileToSave(files: Files, id: string | null | undefined, cache = "private, no-cache"): Promise<Response> {
  const found = id ? await files.get(id) : null;
  if (!found) throw new NotFound();
  const { name, mediaType, size } = found.file;
  return new Response(found.stream, {
    headers: {
      "content-type": mediaType,
      "content-length": String(size),
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": cache,
    },
  });
}
