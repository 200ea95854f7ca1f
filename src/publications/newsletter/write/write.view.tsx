import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { localeNames, locales } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { publicationsTexts } from "../../publications.texts.ts";
import { routes } from "../../routes.ts";
import type { Newsletter } from "../newsletter.ts";
import { newsletterTexts } from "../newsletter.texts.ts";

const tones = { draft: "none", sending: "info", sent: "ok" } as const;

export function letterValues({ version, words }: Newsletter): Values {
  const said = locales.flatMap((locale) => [
    [`subject_${locale}`, words[locale]?.subject ?? ""],
    [`body_${locale}`, words[locale]?.body ?? ""],
  ]);
  return { version: String(version), ...Object.fromEntries(said) };
}

function useTrail() {
  return [
    { label: useTexts(publicationsTexts).desk, href: routes.desk.href() },
    { label: useTexts(newsletterTexts).desk, href: routes.newsletters.href() },
  ];
}

export function Newsletters({ found, subscribers }: { found: ListPage<Newsletter, object>; subscribers: number }) {
  const t = useTexts(newsletterTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.desk}
      lead={t.deskLead(subscribers)}
      trail={useTrail().slice(0, 1)}
      actions={<ButtonLink href={routes.createNewsletter.href()}>{t.write}</ButtonLink>}
    >
      {found.total === 0 ? (
        <Empty title={t.nothing} level={2} text={t.nothingWhat} />
      ) : (
        <Table
          caption={t.desk}
          hideCaption
          rows={found.rows}
          columns={[
            { label: t.subject, heads: true, cell: ({ id, words }) => <a href={routes.newsletter.href({ id })}>{(words[locale] ?? words.fr)!.subject}</a> },
            { label: t.state, cell: ({ state }) => <Badge tone={tones[state]}>{t.states[state]}</Badge> },
            { label: t.sentOn, cell: ({ sentAt }) => sentAt && formatDate(sentAt, locale, { dateStyle: "medium", timeStyle: "short" }) },
            { label: t.sentTo, number: true, cell: ({ sent }) => formatNumber(sent, locale) },
            { label: t.refused, number: true, cell: ({ refused }) => formatNumber(refused, locale) },
          ]}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

export function NewLetter({ form }: { form: FormState }) {
  const t = useTexts(newsletterTexts);
  return (
    <PageFrame title={t.write} lead={t.nothingWhat} trail={useTrail()}>
      <Form action={routes.createNewsletter.href()} state={form}>
        <Words />
        <Submit label={t.keep} />
      </Form>
    </PageFrame>
  );
}

export function WriteLetter({ letter, subscribers, form }: { letter: Newsletter; subscribers: number; form: FormState }) {
  const t = useTexts(newsletterTexts);
  const { id, state } = letter;
  return (
    <PageFrame title={letter.words.fr!.subject} trail={useTrail()} badges={<Badge tone={tones[state]}>{t.states[state]}</Badge>}>
      {state === "draft" ? (
        <Form action={routes.newsletter.href({ id })} state={form}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
          <Words />
          <p class="small soft">{t.sendNote}</p>
          <Actions>
            <Button act="test">{t.test}</Button>
            <Button act="save" kind="quiet">
              {t.keep}
            </Button>
            {subscribers > 0 && (
              <Button act="send" kind="danger" icon="mail">
                {t.send(subscribers)}
              </Button>
            )}
          </Actions>
        </Form>
      ) : (
        <Sent letter={letter} />
      )}
    </PageFrame>
  );
}

function Sent({ letter: { words, sent, refused, sentAt } }: { letter: Newsletter }) {
  const t = useTexts(newsletterTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      <Facts
        facts={[
          [t.sentOn, sentAt && formatDate(sentAt, locale, { dateStyle: "long", timeStyle: "short" })],
          [t.sentTo, formatNumber(sent, locale)],
          [t.refused, formatNumber(refused, locale)],
        ]}
      />
      {locales.map((one) => {
        const said = words[one];
        return (
          said && (
            <Written as="section" lang={one} class="flow">
              <h2>{said.subject}</h2>
              {said.body.split(/\n{2,}/).map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </Written>
          )
        );
      })}
    </div>
  );
}

function Words() {
  const t = useTexts(newsletterTexts);
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
  const t = useTexts(newsletterTexts);
  return (
    <>
      <TextField name={`subject_${locale}`} label={`${t.subject} (${localeNames[locale]})`} maxLength={120} />
      <TextArea name={`body_${locale}`} label={`${t.body} (${localeNames[locale]})`} hint={t.bodyHint} rows={10} maxLength={8000} />
    </>
  );
}
