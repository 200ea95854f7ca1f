import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Refused } from "#platform/web/errors.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { type Answer, type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { findSteered, type SteeredRecord } from "../steer/find-steered.query.ts";
import { addPhoto } from "./add-photo.command.ts";
import { describePhoto, movePhoto, putBackPhoto, removePhoto } from "./arrange-photos.command.ts";
import { readPhotoWords } from "./photo.form.ts";
import { findPhotos, findRemoved } from "./photos.query.ts";
import { photosRoutes } from "./photos.routes.ts";
import { type PhotoDone, photosTexts } from "./photos.texts.ts";
import { PhotosView } from "./photos.view.tsx";
import { largestPicture, makePicture } from "#platform/files/picture.ts";

const power = "places.edit";
type PhotosVisit = Visit<"/lieux/:slug/photos", Visitor>;

export default page("places/photos", photosRoutes.photos, {
  access: may(power),

  async get(visit) {
    const place = await findSteered(visit.db, visit.params.slug, visit.visitor, power);
    return show(visit, place, { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const place = await findSteered(visit.db, visit.params.slug, visit.visitor, power);
    const input = await visit.formInput().catch(tooLarge);
    if (!input) return refuse(visit, place, {}, { photo: photosTexts[visit.locale].problems.too_large }, 413);
    return input.text.photo_id === undefined ? add(visit, place, input) : arrange(visit, place, input.text);
  },
});

/** Beyond what the house reads at all, nothing of the form is known: the page says so at the field. */
function tooLarge(error: Error): null {
  if (error instanceof Refused && error.status === 413) return null;
  throw error;
}

async function add(visit: PhotosVisit, place: SteeredRecord, { text, file }: FormInput): Promise<Answer> {
  const { db, files, visitor, locale } = visit;
  const t = photosTexts[locale].problems;
  const { words, problems } = readPhotoWords(text, locale);
  const sent = file("photo");
  if (sent && sent.size > largestPicture) return refuse(visit, place, text, { photo: t.too_large, ...problems }, 413);
  const wrong: Problems = { ...(!sent && { photo: t.file }), ...problems, ...(text.accord !== "1" && { accord: t.consent }) };
  if (!sent || Object.keys(wrong).length > 0) return refuse(visit, place, text, wrong, 422);

  const made = await makePicture(new Uint8Array(await sent.arrayBuffer()));
  if (!made.ok) return refuse(visit, place, text, { photo: t[made.problem] }, 422);
  const added = await addPhoto(db, files, visitor, { place, picture: made.picture, words });
  return added.ok ? back(place, "ajoutee") : refuse(visit, place, text, { photo: t[added.problem] }, 409);
}

async function arrange(visit: PhotosVisit, place: SteeredRecord, fields: Record<string, string>): Promise<Answer> {
  const { db, visitor, locale } = visit;
  const { photo_id: id = "", acte } = fields;
  if (acte === "monter" || acte === "descendre") {
    await movePhoto(db, place, id, acte === "monter" ? -1 : 1);
    return back(place, "deplacee");
  }
  if (acte === "retirer") return (await removePhoto(db, visitor, place, id)) ? back(place, "retiree") : back(place, "partie");
  if (acte === "remettre") return back(place, putBackSays[await putBackPhoto(db, visitor, place, id)]);
  const { words, problems } = readPhotoWords(fields, locale, `-${id}`);
  if (Object.keys(problems).length > 0) return refuse(visit, place, fields, problems, 422);
  return back(place, (await describePhoto(db, visitor, place, id, words)) ? "decrite" : "partie");
}

const putBackSays = { put_back: "remise", too_many: "trop", already_there: "deja", gone: "partie" } as const;

const back = (place: SteeredRecord, fait: PhotoDone) => ({ redirect: withQuery(photosRoutes.photos.href({ slug: place.slug }), { fait }) });

async function refuse(visit: PhotosVisit, place: SteeredRecord, values: Values, problems: Problems, status: 409 | 413 | 422): Promise<Answer> {
  return { ...(await show(visit, place, { values, problems })), status };
}

interface More {
  readonly done?: string | null;
  readonly values?: Values;
  readonly problems?: Problems;
}

async function show({ db, locale }: Pick<Visit, "db" | "locale">, place: SteeredRecord, more: More): Promise<HtmlAnswer> {
  const [photos, removed] = [await findPhotos(db, place.id), await findRemoved(db, place.id)];
  return {
    title: `${photosTexts[locale].title}, ${place.name}`,
    robots: "noindex",
    body: <PhotosView place={place} photos={photos} removed={removed} {...more} />,
  };
}
