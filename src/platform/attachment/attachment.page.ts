import { audienceOf } from "#platform/attachment/file-gate.ts";
import { type NarrowWidth, narrowPicture, narrowWidths } from "#platform/files/narrow.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

/**
 * A picture that a room shows. Its random address never changes its content, but the room may withdraw it: it is kept for five minutes,
 * then asked for again by its tag, which costs no content. `?largeur=320`: smaller, for lists. Other files have no address here: the room that keeps them decides who may read them.
 */
export default page("platform/attachment", routes.attachment, {
  access: anyone,

  async get({ db, files, offers, params, visitor, headers, url }) {
    const { id } = params;
    const width = narrowWidths.find((one) => String(one) === url.searchParams.get("largeur"));
    const tag = `"${id}${width ? `-${width}` : ""}"`;
    const audience = isUuid(id) ? await audienceOf(db, offers, id, visitor) : "nobody";
    if (audience === "nobody") throw new NotFound();
    const kept = audience === "everyone" ? { etag: tag, "cache-control": "public, max-age=300" } : { "cache-control": "private, no-store" };
    if (kept.etag && headers.get("if-none-match")?.includes(kept.etag)) return new Response(null, { status: 304, headers: kept });
    const found = await files.get(id);
    if (!found) throw new NotFound();
    const { mediaType, size } = found.file;
    if (width) return narrow(id, width, found.stream, kept);
    return new Response(found.stream, { headers: { "content-type": mediaType, "content-length": String(size), ...kept } });
  },
});

async function narrow(id: string, width: NarrowWidth, stream: ReadableStream<Uint8Array>, kept: Record<string, string>): Promise<Response> {
  const picture = await narrowPicture(id, width, () => new Response(stream).bytes());
  if (!picture) throw new NotFound();
  return new Response(picture as Uint8Array<ArrayBuffer>, { headers: { "content-type": "image/webp", "content-length": String(picture.length), ...kept } });
}
