import { useTexts } from "#platform/i18n/context.tsx";
import { routes as platformRoutes } from "#platform/routes.ts";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import type { Photo } from "./photos.query.ts";
import { photosTexts } from "./photos.texts.ts";

interface EntryProps {
  photo: Photo;
  /** Its place among those shown, from 0. */
  at: number;
  count: number;
  action: string;
  values: Values | undefined;
  problems: Problems | undefined;
}

/** One photo with its words, and what can be done with it: move, remove, describe. */
export function PhotoEntry({ photo, at, count, action, values = {}, problems = {} }: EntryProps) {
  const t = useTexts(photosTexts);
  const [alt, credit] = [`description-${photo.id}`, `credit-${photo.id}`];
  const wrong = { ...(problems[alt] && { [alt]: problems[alt] }), ...(problems[credit] && { [credit]: problems[credit] }) };
  const name = <span class="vh"> {t.photo(at + 1)}</span>;
  return (
    <li>
      <Picture photo={photo} />
      <div class="flow">
        <h3>{t.photo(at + 1)}</h3>
        <p>{photo.alt}</p>
        {photo.credit && <p class="small soft">{t.creditSaid(photo.credit)}</p>}
        <form method="post" action={action} class="row tight">
          <input type="hidden" name="photo_id" value={photo.id} />
          {at > 0 && (
            <TextButton name="acte" value="monter">
              {t.earlier}
              {name}
            </TextButton>
          )}
          {at < count - 1 && (
            <TextButton name="acte" value="descendre">
              {t.later}
              {name}
            </TextButton>
          )}
          <TextButton name="acte" value="retirer">
            {t.remove}
            {name}
          </TextButton>
        </form>
        <Disclosure summary={t.edit} open={Object.keys(wrong).length > 0} bare>
          <Form action={action} values={{ [alt]: photo.alt, [credit]: photo.credit, ...values }} problems={wrong} label={`${t.edit}, ${t.photo(at + 1)}`}>
            <input type="hidden" name="photo_id" value={photo.id} />
            <TextArea name={alt} label={`${t.alt}, ${t.photo(at + 1)}`} hint={t.altHint} rows={2} maxLength={300} />
            <TextField name={credit} label={`${t.credit}, ${t.photo(at + 1)}`} hint={t.creditHint} maxLength={120} optional />
            <Actions>
              <Button kind="quiet" name="acte" value="decrire">
                {t.save}
              </Button>
            </Actions>
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
