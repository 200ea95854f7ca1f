import { audienceOf } from "#platform/attachment/file-gate.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

/**
 * A picture that a room shows. Its random address never changes its content, but the room may withdraw it: it is kept for five minutes,
 * then asked for again by its tag, which costs no content. Other files have no address here: the room that keeps them decides who may read them.
 */
export default page("platform/attachment", routes.attachment, {
  access: anyone,

  async get({ db, files, offers, params, visitor, headers }) {
    const { id } = params;
    const audience = isUuid(id) ? await audienceOf(db, offers, id, visitor) : "nobody";
    if (audience === "nobody") throw new NotFound();
    const kept = audience === "everyone" ? { etag: `"${id}"`, "cache-control": "public, max-age=300" } : { "cache-control": "private, no-store" };
    if (kept.etag && headers.get("if-none-match")?.includes(kept.etag)) return new Response(null, { status: 304, headers: kept });
    const found = await files.get(id);
    if (!found) throw new NotFound();
    const { mediaType, size } = found.file;
    return new Response(found.stream, { headers: { "content-type": mediaType, "content-length": String(size), ...kept } });
  },
});
