import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findSeen } from "../loans.query.ts";
import { routes } from "../routes.ts";
import { findPhoto } from "./photo.query.ts";

/** A picture of a thing that is lent: read where the loan is, by those who see it; kept by no browser. @throws NotFound for one of another loan. */
export default page("loans/check", routes.photo, {
  access: signedIn,
  async get({ db, files, params, visitor }) {
    const loan = isUuid(params.photo) ? await findSeen(db, params.id, visitor) : null;
    if (!loan) throw new NotFound();
    const fileId = await findPhoto(db, loan.id, params.photo);
    const found = fileId && (await files.get(fileId));
    if (!found) throw new NotFound();
    const { mediaType, size } = found.file;
    return new Response(found.stream, { headers: { "content-type": mediaType, "content-length": String(size), "cache-control": "private, no-store" } });
  },
});
