import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Page } from "#platform/web/page.tsx";
import { anyone, signedIn } from "#platform/web/visitor.ts";
import { findHandled } from "../find-handled.ts";
import { answerer } from "../gate.ts";
import { findInquiry } from "../inquiries.query.ts";
import { inquiryOfLink } from "../links.query.ts";
import { routes } from "../routes.ts";
import { findPicture } from "./pictures.query.ts";

/** A picture of this question, kept by no browser. @throws NotFound for one of another. */
async function answerWith({ db, files }: { readonly db: Db; readonly files: Files }, inquiryId: string, id: string): Promise<Response> {
  const picture = await findPicture(db, inquiryId, id);
  const found = picture && (await files.get(picture.fileId));
  if (!found) throw new NotFound();
  const { mediaType, size } = found.file;
  return new Response(found.stream, { headers: { "content-type": mediaType, "content-length": String(size), "cache-control": "private, no-store" } });
}

/** For whoever asked, by their link or their account, and for those who answer: each where they read the question itself. */
export const picturePages: readonly Page[] = [
  page("inquiries/pictures", routes.followPicture, {
    access: anyone,
    get: async (visit) => answerWith(visit, (await inquiryOfLink(visit.db, "follow", visit.params.token)).id, visit.params.picture),
  }),
  page("inquiries/pictures", routes.ownPicture, {
    access: signedIn,
    async get(visit) {
      const inquiry = await findInquiry(visit.db, visit.params.id);
      if (!inquiry || inquiry.personId !== visit.visitor.id) throw new NotFound();
      return answerWith(visit, inquiry.id, visit.params.picture);
    },
  }),
  page("inquiries/pictures", routes.deskPicture, {
    access: answerer,
    get: async (visit) => answerWith(visit, (await findHandled(visit)).id, visit.params.picture),
  }),
];
