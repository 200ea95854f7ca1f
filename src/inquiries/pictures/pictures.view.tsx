import { useTexts } from "#platform/i18n/context.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { FileField, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { InquiryPicture } from "./pictures.query.ts";
import { picturesTexts } from "./pictures.texts.ts";

interface PicturesProps {
  pictures: readonly InquiryPicture[];
  /** Under the page of the question: "/questions/suivi/…". */
  here: string;
}

/** What was sent with a question, for those who answer. */
export function Pictures({ pictures, here }: PicturesProps) {
  return (
    <div class="inquiry-pictures">
      {pictures.map((picture) => (
        <Figure picture={picture} here={here} />
      ))}
    </div>
  );
}

function Figure({ picture: { id, shows }, here }: { picture: InquiryPicture; here: string }) {
  const t = useTexts(picturesTexts);
  const address = `${here}/photos/${id}`;
  return (
    <figure>
      <a href={address}>
        <img src={address} alt={shows ?? t.none} loading="lazy" decoding="async" />
      </a>
      {shows && (
        <Written as="figcaption" class="small soft">
          {shows}
        </Written>
      )}
    </figure>
  );
}

/** The same for whoever asked, who adds and removes while the question waits. */
export function OwnPictures({ pictures, here, form, open }: PicturesProps & { form: FormState; open: boolean }) {
  const t = useTexts(picturesTexts);
  if (!open && pictures.length === 0) return null;
  return (
    <TitledPart id="photos" title={t.title}>
      {pictures.length > 0 && (
        <form method="post" action={here} class="inquiry-pictures">
          {pictures.map((picture) => (
            <div>
              <Figure picture={picture} here={here} />
              {open && (
                <TextButton act={`no_picture:${picture.id}`}>
                  {t.remove}
                  {picture.shows && <span class="vh"> ({written(picture.shows)})</span>}
                </TextButton>
              )}
            </div>
          ))}
        </form>
      )}
      {open && (
        <Form action={here} state={stateOf(form, "picture")} files label={t.title}>
          <p class="soft">{t.lead}</p>
          <FileField name="photo" label={t.file} hint={t.fileHint} accept="image/jpeg,image/png,image/webp,image/avif" />
          <TextField name="shows" label={t.shows} maxLength={300} optional />
          <Submit label={t.add} kind="quiet" icon="upload" act="picture" />
        </Form>
      )}
    </TitledPart>
  );
}
