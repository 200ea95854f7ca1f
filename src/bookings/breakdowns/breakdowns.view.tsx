import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { routes } from "../routes.ts";
import { type BreakdownState, breakdownStates } from "./breakdown.ts";
import type { Breakdown } from "./breakdowns.query.ts";
import { breakdownTexts } from "./breakdowns.texts.ts";

export const stateWords = { open: "a-voir", solved: "reglees" } as const;

interface BreakdownsProps {
  found: ListPage<Breakdown, { readonly state: BreakdownState }>;
  counts: Readonly<Record<BreakdownState, number>>;
}

export function Breakdowns({ found, counts }: BreakdownsProps) {
  const t = useTexts(breakdownTexts);
  const keep = useTexts(keepTexts);
  const locale = useLocale();
  const { state } = found.values;
  const tabs = breakdownStates.map((key) => ({
    ...{ label: t.states[key], href: found.href({ state: key }), count: formatNumber(counts[key], locale), current: key === state },
  }));
  return (
    <PageFrame title={t.list} trail={[{ label: keep.trail, href: routes.keep.href() }]} lead={t.listLead} flow>
      <Tabs label={t.list} tabs={tabs} />
      {found.total === 0 ? (
        <Empty title={t.none[state]} text={t.noneNext} />
      ) : (
        <>
          <SectionHead
            title={plural(found.total, locale, t.count)}
            more={
              <Go icon="download" href={found.csv!}>
                {t.csv}
              </Go>
            }
          />
          <Entries>
            {found.rows.map((row) => (
              <Row row={row} />
            ))}
          </Entries>
          <Pages of={found} />
        </>
      )}
    </PageFrame>
  );
}

function Row({ row: { id, name, placeName, at, words, resourceState, answer } }: { row: Breakdown }) {
  const t = useTexts(breakdownTexts);
  const locale = useLocale();
  const broken = resourceState === "broken" ? [<Badge tone="warn">{t.outOfOrder}</Badge>] : [];
  return (
    <Entry title={name} href={routes.breakdown.href({ id })} meta={[placeName, sayInstant(at, locale), ...broken]}>
      <Written as="p">{words}</Written>
      {answer && (
        <p>
          {t.because} <Written>{answer}</Written>
        </p>
      )}
    </Entry>
  );
}

/** One of them, in the hands of whoever keeps the thing. */
export function BreakdownPage({ breakdown, form }: { breakdown: Breakdown; form: FormState }) {
  const { id, name, placeName, at, words, state, answer, known, resourceId, resourceState } = breakdown;
  const t = useTexts(breakdownTexts);
  const locale = useLocale();
  const badge = <Badge tone={state === "open" ? "warn" : "ok"}>{t.states[state]}</Badge>;
  return (
    <PageFrame
      title={name}
      trail={[{ label: t.list, href: routes.breakdowns.href() }]}
      badges={resourceState === "broken" ? [badge, <Badge tone="warn">{t.outOfOrder}</Badge>] : badge}
      lead={`${placeName}, ${sayInstant(at, locale)}`}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow">
          <h2>{t.told}</h2>
          {words.split(/\n+/).map((line) => (
            <Written as="p">{line}</Written>
          ))}
          <p class="soft">{known ? t.known : t.unknown}</p>
          {answer && (
            <p>
              <b>{t.because}</b> <Written>{answer}</Written>
            </p>
          )}
          <p>
            <ButtonLink kind="quiet" href={routes.manage.href({ id: resourceId })}>
              {t.thing}
            </ButtonLink>
          </p>
        </div>
        <aside class="flow loose">{state === "open" ? <OpenForms breakdown={breakdown} form={form} /> : <ReopenForm id={id} />}</aside>
      </Columns>
    </PageFrame>
  );
}

function OpenForms({ breakdown: { id, resourceState }, form }: { breakdown: Breakdown; form: FormState }) {
  const t = useTexts(breakdownTexts);
  const action = routes.breakdown.href({ id });
  return (
    <>
      {resourceState === "open" && (
        <Form action={action} state={stateOf(form, "break")} label={t.break}>
          <h2>{t.break}</h2>
          <p class="soft">{t.breakLead}</p>
          <TextField name="panne" label={t.reason} hint={t.reasonHint} maxLength={300} />
          <Submit label={t.break} kind="danger" act="break" />
        </Form>
      )}
      <Form action={action} state={stateOf(form, "solve")} label={t.solve}>
        <h2>{t.solve}</h2>
        <p class="soft">{resourceState === "broken" ? t.solveBroken : t.solveLead}</p>
        <TextField name="suite" label={t.answer} hint={t.answerHint} maxLength={300} />
        <Submit label={t.solve} act="solve" />
      </Form>
    </>
  );
}

function ReopenForm({ id }: { id: string }) {
  const t = useTexts(breakdownTexts);
  return (
    <Form action={routes.breakdown.href({ id })} label={t.reopen}>
      <p class="soft">{t.reopenLead}</p>
      <Submit label={t.reopen} kind="quiet" act="reopen" />
    </Form>
  );
}
