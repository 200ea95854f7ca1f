import { pictureOf, tooLarge } from "#platform/picture-form/picture-steps.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may } from "#platform/web/visitor.ts";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { addPhoto } from "./add-photo.command.ts";
import { describePhoto, movePhoto, putBackPhoto, removePhoto } from "./arrange-photos.command.ts";
import { readNewPhoto, readPhotoWords } from "./photo.form.ts";
import { findPhotos, findRemoved } from "./photos.query.ts";
import { type PhotoDone, photosTexts } from "./photos.texts.ts";
import { PhotosView } from "./photos.view.tsx";
import { routes } from "../routes.ts";

const power = "places.edit";

type PhotosVisit = VisitOf<typeof routes.photos>;

const photoId = (form: Reader) => form.text("photo_id");
const back = ({ params }: PhotosVisit, key: PhotoDone) => done(routes.photos.href(params), key);
const putBackSays = { put_back: "remise", too_many: "trop", already_there: "deja", gone: "partie" } as const;

export default acts("places/photos", routes.photos, {
  access: may(power),
  find: ({ db, params, visitor }) => findPlaceFor(db, params.slug, visitor, power),
  show,
  acts: (step) => ({
    add: step({ tooLarge, read: readNewPhoto, run: add }),
    earlier: step({ read: photoId, run: (visit, place, id) => move(visit, place, id, -1) }),
    later: step({ read: photoId, run: (visit, place, id) => move(visit, place, id, 1) }),
    describe: step({
      read: (form) => ({ id: photoId(form), words: readPhotoWords(form, `-${photoId(form)}`) }),
      run: async (visit, place, { id, words }) => back(visit, (await describePhoto(visit.db, visit.visitor, place, id, words)) ? "decrite" : "partie"),
    }),
    remove: step({
      read: photoId,
      run: async (visit, place, id) => back(visit, (await removePhoto(visit.db, visit.visitor, place, id)) ? "retiree" : "partie"),
    }),
    put_back: step({
      read: photoId,
      run: async (visit, place, id) => back(visit, putBackSays[await putBackPhoto(visit.db, visit.visitor, place, id)]),
    }),
  }),
});

async function add(visit: PhotosVisit, place: PlaceRecord, { file, words }: ReturnType<typeof readNewPhoto>): Promise<Outcome> {
  const { db, files, visitor, locale } = visit;
  const made = await pictureOf(file, locale);
  if (!made.ok) return made.outcome;
  const added = await addPhoto(db, files, visitor, { place, picture: made.picture, words });
  return added.ok ? back(visit, "ajoutee") : conflict({ photo: photosTexts[locale].problems[added.problem] });
}

async function move(visit: PhotosVisit, place: PlaceRecord, id: string, by: -1 | 1) {
  await movePhoto(visit.db, place, id, by);
  return back(visit, "deplacee");
}

async function show({ db, locale }: PhotosVisit, place: PlaceRecord, form: FormState) {
  const t = photosTexts[locale];
  const notDone = (["partie", "trop", "deja"] as const).map((key) => [key, { sentence: t.done[key], tone: "warn" as const }]);
  return {
    title: `${t.title}, ${place.name}`,
    robots: "noindex",
    says: { ...t.done, retiree: { sentence: t.done.retiree, next: t.removedNote }, ...Object.fromEntries(notDone) },
    body: <PhotosView place={place} photos={await findPhotos(db, place.id)} removed={await findRemoved(db, place.id)} form={form} />,
  } as const;
}
