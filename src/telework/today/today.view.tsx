import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { hostingTexts } from "../hosting/hosting.texts.ts";
import { routes } from "../routes.ts";
import { capital, sayWeekday } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { ExpectedStay } from "./today.query.ts";
import { todayTexts } from "./today.texts.ts";

interface TodayProps {
  expected: readonly ExpectedStay[];
  form: FormState;
  today: string;
}

export function Today({ expected, form, today }: TodayProps) {
  const t = useTexts(todayTexts);
  const locale = useLocale();
  const open = expected.filter(({ contested }) => !contested);
  return (
    <PageFrame
      title={`${t.title}, ${sayWeekday(today, locale)}`}
      here={t.title}
      lead={t.lead}
      trail={[{ label: useTexts(hostingTexts).title, href: routes.hosting.href() }]}
      flow="loose"
    >
      {expected.length === 0 ? <Empty title={t.empty} text={t.emptyNext} /> : <List expected={expected} form={form} />}
      {open.length > 0 && (
        <Form action={routes.today.href()} state={stateOf(form, "contest")} label={t.contest}>
          <h2>{t.contest}</h2>
          <p class="soft">{t.contestLead}</p>
          <Select name="qui" label={t.columns.who} choices={open.map((one) => ({ value: one.id, label: `${one.name ?? t.gone}, ${one.placeName}` }))} />
          <TextArea name="raison" label={t.reason} maxLength={500} rows={3} />
          <Submit label={t.contest} act="contest" kind="quiet" />
        </Form>
      )}
    </PageFrame>
  );
}

function List({ expected, form }: Pick<TodayProps, "expected" | "form">) {
  const t = useTexts(todayTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  return (
    <Form action={routes.today.href()} state={stateOf(form, "arrive")} label={t.title}>
      <Table<ExpectedStay>
        caption={capital(plural(expected.length, locale, t.count))}
        rows={expected}
        columns={[
          { label: t.columns.who, heads: true, cell: ({ name }) => name ?? t.gone },
          { label: t.columns.when, cell: ({ part }) => general.parts[part] },
          { label: t.columns.where, cell: ({ placeName, desks }) => `${placeName}, ${desks}` },
          {
            label: t.columns.state,
            cell: ({ id, name, state, contested }) =>
              contested ? (
                <Badge tone="warn">{t.contested}</Badge>
              ) : state === "came" ? (
                <Badge tone="ok">{t.here}</Badge>
              ) : (
                <Button act={`arrive:${id}`} kind="quiet">
                  {t.arrive} <span class="vh">{name ?? t.gone}</span>
                </Button>
              ),
          },
        ]}
      />
    </Form>
  );
}
