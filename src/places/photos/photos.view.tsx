import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { pictureTexts } from "#platform/picture-form/picture-form.texts.ts";
import { PictureFields } from "#platform/picture-form/picture-form.view.tsx";
import { Onward, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import { PhotoEntry, Picture } from "./photo-entry.view.tsx";
import { mostPhotos } from "./photo.ts";
import type { Photo, RemovedPhoto } from "./photos.query.ts";
import { photosTexts } from "./photos.texts.ts";

interface PhotosViewProps {
  place: PlaceRecord;
  photos: readonly Photo[];
  removed: readonly RemovedPhoto[];
  form: FormState;
}

export function PhotosView({ place, photos, removed, form }: PhotosViewProps) {
  const t = useTexts(photosTexts);
  const locale = useLocale();
  const action = routes.photos.href({ slug: place.slug });
  return (
    <PageFrame title={t.title} here={t.here} trail={useTrail(place)} lead={t.lead} ground="surface" flow="loose">
      <section aria-labelledby="les-photos">
        <h2 id="les-photos">{photos.length === 0 ? t.none : plural(photos.length, locale, t.shown)}</h2>
        {photos.length === 0 && <p class="soft">{t.noneNote}</p>}
        <ol class="photo-list">
          {photos.map((photo, at) => (
            <PhotoEntry photo={photo} at={at} count={photos.length} action={action} form={form} />
          ))}
        </ol>
      </section>
      {photos.length >= mostPhotos ? <Notice title={t.full} text={t.fullNote} /> : <AddForm action={action} form={form} />}
      {removed.length > 0 && <Removed photos={removed} action={action} />}
      <Onward href={routes.show.href({ slug: place.slug })}>{t.back}</Onward>
    </PageFrame>
  );
}

function AddForm({ action, form }: Pick<PhotosViewProps, "form"> & { action: string }) {
  const t = useTexts(photosTexts);
  const picture = useTexts(pictureTexts);
  return (
    <section aria-labelledby="ajouter">
      <h2 id="ajouter">{t.add}</h2>
      <Form action={action} state={stateOf(form, "add")} files label={t.add}>
        <PictureFields>
          <Disclosure summary={t.altHelp}>
            <ul>
              {t.altTips.map((tip) => (
                <li>{tip}</li>
              ))}
            </ul>
          </Disclosure>
          <TextField name="credit" label={t.credit} hint={t.creditHint} maxLength={120} optional />
        </PictureFields>
        <Submit label={picture.send} act="add" />
      </Form>
    </section>
  );
}

function Removed({ photos, action }: { photos: readonly RemovedPhoto[]; action: string }) {
  const t = useTexts(photosTexts);
  return (
    <section aria-labelledby="retirees">
      <h2 id="retirees">{t.removed}</h2>
      <p class="soft">{t.removedNote}</p>
      <ul class="photo-list">
        {photos.map((photo) => (
          <li>
            <Picture photo={photo} />
            <form method="post" action={action} class="flow">
              <Written as="p">{photo.alt}</Written>
              <input type="hidden" name="photo_id" value={photo.id} />
              <TextButton act="put_back">
                {t.undo}
                <span class="vh"> ({written(photo.alt)})</span>
              </TextButton>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
