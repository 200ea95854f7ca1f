import { useTexts } from "#platform/i18n/context.tsx";
import { pictureTexts } from "#platform/picture-form/picture-form.texts.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Photo } from "./photos.query.ts";
import { photosTexts } from "./photos.texts.ts";

interface EntryProps {
  photo: Photo;
  /** Its place among those shown, from 0. */
  at: number;
  count: number;
  action: string;
  form: FormState;
}

/** One photo with its words, and what can be done with it: move, remove, describe. */
export function PhotoEntry({ photo, at, count, action, form }: EntryProps) {
  const t = useTexts(photosTexts);
  const picture = useTexts(pictureTexts);
  const [alt, credit] = [`description-${photo.id}`, `credit-${photo.id}`];
  const words = { [alt]: photo.alt, [credit]: photo.credit };
  const state = form.values["photo_id"] === photo.id ? stateOf(form, "describe", words) : { act: null, values: words, problems: {} };
  const name = <span class="vh"> {t.photo(at + 1)}</span>;
  return (
    <li>
      <Picture photo={photo} />
      <div class="flow">
        <h3>{t.photo(at + 1)}</h3>
        <Written as="p">{photo.alt}</Written>
        {photo.credit && (
          <p class="small soft">
            <Quoting words={photo.credit}>{t.creditSaid(photo.credit)}</Quoting>
          </p>
        )}
        <form method="post" action={action} class="row tight">
          <input type="hidden" name="photo_id" value={photo.id} />
          {at > 0 && (
            <TextButton act="earlier">
              {t.earlier}
              {name}
            </TextButton>
          )}
          {at < count - 1 && (
            <TextButton act="later">
              {t.later}
              {name}
            </TextButton>
          )}
          <TextButton act="remove">
            {t.remove}
            {name}
          </TextButton>
        </form>
        <Disclosure summary={t.edit} open={state.act !== null} bare>
          <Form action={action} state={state} label={`${t.edit}, ${t.photo(at + 1)}`}>
            <input type="hidden" name="photo_id" value={photo.id} />
            <TextArea name={alt} label={`${picture.alt}, ${t.photo(at + 1)}`} hint={picture.altHint} rows={2} maxLength={300} />
            <TextField name={credit} label={`${t.credit}, ${t.photo(at + 1)}`} hint={t.creditHint} maxLength={120} optional />
            <Submit label={t.save} kind="quiet" act="describe" />
          </Form>
        </Disclosure>
      </div>
    </li>
  );
}

export function Picture({
  photo: { file_id, small_file_id, alt, width, height },
}: {
  photo: Pick<Photo, "file_id" | "small_file_id" | "alt" | "width" | "height">;
}) {
  const src = platformRoutes.attachment.href({ id: small_file_id ?? file_id });
  return <img src={src} alt={alt} width={width ?? undefined} height={height ?? undefined} loading="lazy" decoding="async" />;
}
