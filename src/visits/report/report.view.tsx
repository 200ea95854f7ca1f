import { useTexts } from "#platform/i18n/context.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { FileField, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../routes.ts";
import { visitsTexts } from "../visits.texts.ts";
import type { Request } from "../visits.query.ts";
import type { Photo, Report } from "./report.query.ts";
import { Photos } from "./photos.view.tsx";
import { reportTexts } from "./report.texts.ts";

interface WriteProps {
  request: Request;
  photos: readonly Photo[];
  /** What somebody else published or corrected meanwhile. */
  standing: Report | null;
  form: FormState;
}

export function Write({ request, photos, standing, form }: WriteProps) {
  const t = useTexts(reportTexts);
  const general = useTexts(visitsTexts);
  const trail = [
    { label: general.queue, href: routes.queue.href() },
    { label: request.organisation, href: routes.handle.href({ id: request.id }) },
  ];
  return (
    <>
      <PageHead title={t.title} trail={trail} lead={t.lead} />
      <div class="wrap flow">
        {standing && (
          <blockquote class="text-quoted">
            <p>
              <b>{standing.title}</b>
            </p>
            <p>{standing.body}</p>
          </blockquote>
        )}
        <Form action={routes.write.href({ id: request.id })} state={form} files label={t.title}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? "0")} />
          <TextField name="title" label={t.headline} hint={t.headlineHint} maxLength={160} />
          <TextArea name="body" label={t.body} hint={t.bodyHint} maxLength={8000} rows={10} />
          <TextField name="people" label={t.people} inputMode="numeric" maxLength={3} short />
          <Submit label={request.state === "reported" ? t.correct : t.publish} big act="publish" />
          <h2>{t.photos}</h2>
          <p class="soft">{t.consent}</p>
          <Photos
            photos={photos}
            under={({ fileId, alt }) => (
              <TextButton act={`remove:${fileId}`}>
                {t.removePhoto} <span class="vh">{alt}</span>
              </TextButton>
            )}
          />
          <FileField name="photo" label={t.photo} hint={t.photoHint} accept="image/jpeg,image/png,image/webp" optional />
          <TextField name="alt" label={t.alt} hint={t.altHint} maxLength={300} optional />
          <Submit label={t.addPhoto} kind="quiet" icon="image" act="photo" />
        </Form>
      </div>
    </>
  );
}
