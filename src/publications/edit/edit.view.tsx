import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { localeNames, locales } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Checkbox, DateTimeField, FileField, Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { kinds, type Piece, type State, wordsFor } from "../piece.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { routes } from "../routes.ts";
import { hrefOf } from "../read/href-of.ts";

export const stateTones = { draft: "none", scheduled: "info", published: "ok", withdrawn: "warn" } as const;

export function NewPiece({ form }: { form: FormState }) {
  const t = useTexts(publicationsTexts);
  return (
    <PageFrame title={t.create} lead={t.createLead} trail={[{ label: t.desk, href: routes.desk.href() }]}>
      <Form action={routes.create.href()} state={form}>
        <Radios name="kind" label={t.kind} choices={kinds.map((value) => ({ value, label: t.kinds[value], note: t.kindSays[value] }))} />
        <Words />
        <Submit label={t.keepDraft} />
      </Form>
    </PageFrame>
  );
}

export function EditPiece({ piece, state, form }: { piece: Piece; state: State; form: FormState }) {
  const t = useTexts(publicationsTexts);
  const locale = useLocale();
  const { id, kind, picture, appearsAt } = piece;
  return (
    <PageFrame
      title={wordsFor(piece.draft, locale).words.title}
      trail={[{ label: t.desk, href: routes.desk.href() }]}
      badges={
        <>
          <Badge tone={stateTones[state]}>{t.states[state]}</Badge>
          {appearsAt && <span class="soft">{t.appears(formatDate(appearsAt, locale, { dateStyle: "long", timeStyle: "short" }))}</span>}
        </>
      }
    >
      <p class="row">
        <Go icon="eye" href={routes.preview.href({ id })}>
          {t.preview}
        </Go>
        {state === "published" && <Go href={hrefOf(piece)}>{t.see}</Go>}
      </p>
      <Form action={routes.edit.href({ id })} state={form} files>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <Words />
        {kind === "page" && <Checkbox name="in_footer" label={t.inFooter} />}
        <PictureFields picture={picture} />
        <DateTimeField name="appears" label={t.moment} hint={t.momentHint} optional />
        <Acts state={state} />
      </Form>
    </PageFrame>
  );
}

function PictureFields({ picture }: Pick<Piece, "picture">) {
  const t = useTexts(publicationsTexts);
  return (
    <section class="flow">
      <h2>{t.picture}</h2>
      {picture && <img src={`${platformRoutes.attachment.href({ id: picture.fileId })}?largeur=320`} alt={picture.alt} width={320} loading="lazy" />}
      <FileField name="picture" label={t.pictureFile} hint={t.pictureHint} accept="image/png,image/jpeg,image/webp" optional />
      <TextField name="alt" label={t.alt} hint={t.altHint} maxLength={300} optional />
      {picture && <Checkbox name="remove_picture" label={t.removePicture} />}
    </section>
  );
}

function Acts({ state }: { state: State }) {
  const t = useTexts(publicationsTexts);
  return (
    <Actions>
      <Button act="publish">{t.publish}</Button>
      <Button act="save" kind="quiet">
        {t.keepDraft}
      </Button>
      {(state === "published" || state === "scheduled") && (
        <Button act="withdraw" kind="danger">
          {t.withdraw}
        </Button>
      )}
      {state === "withdrawn" && (
        <Button act="put_back" kind="quiet">
          {t.putBack}
        </Button>
      )}
    </Actions>
  );
}

function Words() {
  const t = useTexts(publicationsTexts);
  return (
    <>
      {locales.map((locale) =>
        locale === "fr" ? (
          <WordsIn locale={locale} />
        ) : (
          <Disclosure summary={t.wordsIn(localeNames[locale])}>
            <WordsIn locale={locale} />
          </Disclosure>
        ),
      )}
    </>
  );
}

function WordsIn({ locale }: { locale: (typeof locales)[number] }) {
  const t = useTexts(publicationsTexts);
  const label = (says: string) => `${says} (${localeNames[locale]})`;
  return (
    <>
      <TextField name={`title_${locale}`} label={label(t.title)} maxLength={120} />
      <TextField name={`lead_${locale}`} label={label(t.lead)} hint={t.leadHint} maxLength={300} />
      <TextArea name={`body_${locale}`} label={label(t.body)} hint={t.markdown} rows={12} maxLength={30_000} />
    </>
  );
}
