import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";

const picture = /^image\/(jpeg|png|webp|avif|gif)$/;

/**
 * A picture that a room shows to everyone. Its random address never changes its content, so that browsers may keep it.
 * Other files have no address here: the room that keeps them decides who may read them.
 */
export default page("platform/attachment", routes.attachment, {
  access: anyone,

  async get({ files, params }) {
    const found = /^[0-9a-f-]{36}$/.test(params.id) ? await files.get(params.id) : null;
    if (!found || !picture.test(found.file.mediaType)) {
      await found?.stream.cancel();
      throw new NotFound();
    }
    const { mediaType, size } = found.file;
    return new Response(found.stream, {
      headers: { "content-type": mediaType, "content-length": String(size), "cache-control": "public, max-age=31536000, immutable" },
    });
  },
});
