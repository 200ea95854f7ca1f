import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Filters, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { type Tab, tabWords } from "../circle.ts";
import type { Circle, Structure } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { routes } from "../routes.ts";
import { ForWhom } from "../say.view.tsx";

interface CirclesProps {
  found: ListPage<Circle, { tab: Tab; q: string }>;
  opens: boolean;
  signedIn: boolean;
}

export function Circles({ found, opens, signedIn }: CirclesProps) {
  const t = useTexts(circlesTexts);
  const { tab, q } = found.values;
  const tabs: readonly Tab[] = signedIn ? ["open", "own", "closed"] : ["open", "closed"];
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        <>
          {opens && <ButtonLink href={routes.open.href()}>{t.open}</ButtonLink>}
          <ButtonLink kind="quiet" href={routes.commons.href()}>
            {t.commons}
          </ButtonLink>
        </>
      }
      flow
    >
      <Tabs label={t.title} tabs={tabs.map((one) => ({ label: t.tabs[one], href: found.href({ tab: one }), current: tab === one }))} />
      <Filters action={routes.list.href()} values={{ q }} label={t.search} inline>
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        {tab !== "open" && <input type="hidden" name="quoi" value={tabWords[tab]} />}
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {found.total === 0 ? <NothingListed of={found} title={t.empty} text={t.emptyNext} /> : <Rows found={found} />}
    </PageFrame>
  );
}

function Rows({ found }: Pick<CirclesProps, "found">) {
  const t = useTexts(circlesTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      <Entries>
        {found.rows.map(({ id, question, about, state, structures, commons, openedAt }) => (
          <Entry
            title={<Written>{question}</Written>}
            href={routes.show.href({ id })}
            meta={[
              <Badge tone={state === "open" ? "ok" : "none"}>{t.states[state]}</Badge>,
              plural(structures, locale, t.structuresCount),
              commons > 0 && plural(commons, locale, t.commonsCount),
              formatDate(openedAt, locale),
            ].filter(Boolean)}
          >
            {about && (
              <Written as="p" class="soft small">
                {about.length > 180 ? `${about.slice(0, 177)}…` : about}
              </Written>
            )}
          </Entry>
        ))}
      </Entries>
      <Pages of={found} />
    </>
  );
}

export function OpenCircle({ own, form }: { own: readonly Structure[]; form: FormState }) {
  const t = useTexts(circlesTexts);
  return (
    <PageFrame title={t.open} lead={t.openLead} trail={[{ label: t.title, href: routes.list.href() }]}>
      <Form action={routes.open.href()} state={form} label={t.open}>
        <ForWhom own={own} />
        <TextField name="question" label={t.question} hint={t.questionHint} maxLength={200} />
        <TextArea name="presentation" label={t.about} hint={t.aboutHint} maxLength={3000} optional />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}
