import type { ComponentChildren } from "preact";

import { type Cover, CoverImage } from "#platform/drawing/cover.tsx";
import { useTexts } from "#platform/i18n/context.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, FileField, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { pictureTexts } from "./picture-form.texts.ts";

/** A file, what is seen on it, the right to show it. `children`: more of its words, before the right. */
export function PictureFields({ children }: { children?: ComponentChildren }) {
  const t = useTexts(pictureTexts);
  return (
    <>
      <FileField name="photo" label={t.file} hint={t.fileHint} accept="image/jpeg,image/png,image/webp,image/avif" />
      <TextArea name="description" label={t.alt} hint={t.altHint} rows={2} maxLength={300} />
      {children}
      <Checkbox name="accord" label={t.consent} />
    </>
  );
}

interface PictureFormProps {
  action: string;
  form: FormState;
  cover: Cover;
  /** What the picture should show. */
  lead: string;
}

/** The one picture of a thing: it is seen, put, replaced, removed. Its steps are `pictureSteps`. */
export function PictureForm({ action, form, cover, lead }: PictureFormProps) {
  const t = useTexts(pictureTexts);
  return (
    <TitledPart id="image" title={t.title}>
      {"photo" in cover ? (
        <form method="post" action={action} class="flow">
          <CoverImage cover={cover} in="card" />
          <p>{cover.photo.alt}</p>
          <TextButton act="nopicture">{t.remove}</TextButton>
        </form>
      ) : (
        <p class="soft">{t.none}</p>
      )}
      <Form action={action} state={stateOf(form, "picture")} files label={t.title}>
        <p>{lead}</p>
        <PictureFields />
        <Submit label={t.send} kind="quiet" icon="upload" act="picture" />
      </Form>
    </TitledPart>
  );
}
