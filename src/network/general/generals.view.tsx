import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { DateTimeField, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { Searched } from "../searched.view.tsx";
import type { General } from "./general.query.ts";
import { type GeneralState, type Tab, tabWords } from "./general.ts";
import { generalTexts } from "./general.texts.ts";
import { VoteRules } from "./vote.view.tsx";

export const toneOf: Readonly<Record<GeneralState, "ok" | "warn" | "danger" | "none">> = {
  ...{ draft: "none", called: "warn", open: "ok", closed: "none", cancelled: "danger" },
};

interface GeneralsProps {
  found: ListPage<General, { tab: Tab; q: string }>;
  keeps: boolean;
}

export function Generals({ found, keeps }: GeneralsProps) {
  const t = useTexts(generalTexts);
  const locale = useLocale();
  return (
    <Searched
      found={found}
      action={routes.generals.href()}
      tabs={["coming", "past"]}
      tabWords={tabWords}
      texts={t}
      counted={t.counted}
      actions={
        <>
          {keeps && <ButtonLink href={routes.plan.href()}>{t.plan}</ButtonLink>}
          <ButtonLink kind="quiet" href={routes.decisions.href()}>
            {t.decisions}
          </ButtonLink>
        </>
      }
    >
      <Entries>
        {found.rows.map((one) => (
          <Entry
            title={<Written>{one.title}</Written>}
            href={routes.general.href({ id: one.id })}
            lead={{
              big: formatDate(one.heldAt, locale, { day: "numeric" }),
              small: formatDate(one.heldAt, locale, { month: "short", year: "numeric" }),
            }}
            meta={[
              <Badge tone={toneOf[one.state]}>{t.states[one.state]}</Badge>,
              sayInstant(one.heldAt, locale),
              <Written>{one.place}</Written>,
              one.approvedAt ? t.approved : one.minutes !== null && t.notApproved,
            ].filter(Boolean)}
          />
        ))}
      </Entries>
    </Searched>
  );
}

export function Plan({ form }: { form: FormState }) {
  const t = useTexts(generalTexts);
  return (
    <PageFrame title={t.plan} lead={t.planLead} trail={[{ label: t.title, href: routes.generals.href() }]}>
      <Form action={routes.plan.href()} state={form} label={t.plan}>
        <PlanFields />
        <Submit label={t.save} />
      </Form>
    </PageFrame>
  );
}

export function PlanFields() {
  const t = useTexts(generalTexts);
  return (
    <>
      <TextField name="nom" label={t.name} maxLength={160} />
      <DateTimeField name="jour" label={t.when} />
      <TextField name="lieu" label={t.place} maxLength={200} />
      <TextArea name="presentation" label={t.about} hint={t.aboutHint} maxLength={3000} rows={4} optional />
      <TextField name="delai" label={t.notice} inputMode="numeric" unit={t.days} short />
      <TextField name="procurations" label={t.proxies} hint={t.proxiesHint} inputMode="numeric" unit={t.members} short />
      <TextField name="quorum" label={t.quorum} hint={t.quorumHint} inputMode="numeric" unit={t.percent} short />
      <VoteRules />
    </>
  );
}
