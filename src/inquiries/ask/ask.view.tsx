import type { PlaceBrief } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { plainText } from "#platform/text/markdown.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Actions, Form, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Territory } from "#territory";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { themes } from "../inquiry.ts";
import { routes } from "../routes.ts";
import type { AnswerBrief } from "../similar/similar.query.ts";
import { longestTitle, longestWords } from "./ask.form.ts";
import { askTexts } from "./ask.texts.ts";

interface AskProps {
  form: FormState;
  territory: Territory;
  /** Null: not asked yet; what was typed is not right. */
  similar: readonly AnswerBrief[] | null;
  places: readonly PlaceBrief[];
  /** The address of whoever is signed in. */
  /** Of whoever is signed in: where a mail reaches them. */
  account: { readonly email: string | null } | null;
}

export function Ask({ form, territory, similar, places, account }: AskProps) {
  const t = useTexts(askTexts);
  const general = useTexts(inquiriesTexts);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: general.here, href: routes.answers.href() }]} lead={t.lead} />
      <div class="wrap flow">
        {similar && <Similar answers={similar} />}
        <Form action={routes.ask.href()} state={form} label={t.title}>
          <TextField name="title" label={t.question} hint={t.questionHint} maxLength={longestTitle} />
          <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={longestWords} rows={6} />
          <Select name="theme" label={general.theme} choices={themes.map((value) => ({ value, label: general.themes[value] }))} />
          <Select
            name="commune"
            label={general.commune}
            hint={t.communeHint}
            empty={t.anyCommune}
            choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))}
            optional
          />
          <PlaceFields places={places} />
          <Publicity />
          {account === null ? (
            <TextField name="email" type="email" label={t.email} hint={t.emailHint} autocomplete="email" maxLength={254} />
          ) : (
            <p class="soft">{t.withAccount(account.email)}</p>
          )}
          <Buttons ready={similar !== null} />
        </Form>
      </div>
    </>
  );
}

/** Whether the answer may become a page for everybody. */
function Publicity() {
  const t = useTexts(askTexts);
  return (
    <Radios
      name="public"
      label={t.public}
      choices={[
        { value: "yes", label: t.publicYes, note: t.publicYesNote },
        { value: "no", label: t.publicNo, note: t.publicNoNote },
      ]}
    />
  );
}

/** The first press shows answers that there are already, the second sends. */
function Buttons({ ready }: { ready: boolean }) {
  const t = useTexts(askTexts);
  return (
    <Actions>
      {ready ? (
        <>
          <Button big act="send">
            {t.send}
          </Button>
          <Button kind="quiet" act="look">
            {t.lookAgain}
          </Button>
        </>
      ) : (
        <Button big act="look">
          {t.look}
        </Button>
      )}
    </Actions>
  );
}

/** A name finds places; one of those that were found is chosen, or none. */
function PlaceFields({ places }: { places: readonly PlaceBrief[] }) {
  const t = useTexts(askTexts);
  return (
    <>
      <TextField name="place_words" label={t.placeWords} hint={t.placeHint} maxLength={100} optional />
      {places.length > 0 && (
        <Select
          name="place"
          label={t.placeFound}
          empty={t.noPlace}
          choices={places.map(({ id, name, postalCode }) => ({ value: id, label: `${name} (${postalCode})` }))}
          optional
        />
      )}
    </>
  );
}

function Similar({ answers }: { answers: readonly AnswerBrief[] }) {
  const t = useTexts(askTexts);
  const locale = useLocale();
  if (answers.length === 0) return <Notice title={t.noneAlike} announce />;
  return (
    <section aria-labelledby="semblables" class="flow">
      <Notice title={t.alike} announce text={t.alikeNext} />
      <h2 id="semblables">{t.alikeTitle}</h2>
      <Entries>
        {answers.map(({ slug, title, beginning, checkedOn }) => (
          <Entry title={title} href={routes.shown.href({ slug })} meta={[t.checkedOn(formatDate(`${checkedOn}T12:00:00Z`, locale))]}>
            <p>{`${plainText(beginning).slice(0, 180)}…`}</p>
          </Entry>
        ))}
      </Entries>
    </section>
  );
}

export function Sent() {
  const t = useTexts(askTexts);
  const general = useTexts(inquiriesTexts);
  return (
    <>
      <PageHead title={t.sentTitle} trail={[{ label: general.here, href: routes.answers.href() }]} lead={t.sentLead} />
      <div class="wrap flow">
        <p>{t.sentNext}</p>
        <Onward href={routes.answers.href()}>{t.readAnswers}</Onward>
      </div>
    </>
  );
}
