import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { startOfDay } from "#platform/time/day.ts";
import { fileField } from "#platform/imports/upload.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, DateTimeField, FileField, Form, Select, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NearMap, type Territory } from "#territory";
import { routes } from "../routes.ts";
import type { Day, Series, Value } from "./measures.query.ts";
import { measuresTexts } from "./measures.texts.ts";
import { useValue } from "./measures.view.tsx";
import { type Flag, flags, flagWords, unitOf } from "./series.ts";

interface SeriesProps {
  series: Series;
  /** The last ones, the last first. */
  values: readonly Value[];
  days: readonly Day[];
  territory: Territory;
  own: boolean;
  runs: boolean;
  form: FormState;
}

const tones = { raw: "none", checked: "ok", doubtful: "warn", wrong: "danger" } as const satisfies Record<Flag, Tone>;

export function SeriesPage(props: SeriesProps) {
  const { series: one, own, runs } = props;
  const t = useTexts(measuresTexts);
  return (
    <>
      <PageHead
        title={one.title}
        lead={<span lang="fr">{one.place}</span>}
        trail={[{ label: t.title, href: routes.measures.href() }]}
        badges={<Badge tone="info">{t.quantities[one.quantity]}</Badge>}
        joined
      />
      <Band tight>
        <Columns kind="aside">
          <div class="flow loose">
            {one.withdrawnAt && (
              <Notice tone="warn" title={t.withdrawn}>
                <p lang="fr">{one.withdrawnWhy}</p>
              </Notice>
            )}
            <Values {...props} />
            {own && !one.withdrawnAt && <Add {...props} />}
            {(own || runs) && !one.withdrawnAt && <Correct {...props} />}
          </div>
          <About {...props} />
        </Columns>
      </Band>
    </>
  );
}

function About({ series: one, territory }: SeriesProps) {
  const t = useTexts(measuresTexts);
  const locale = useLocale();
  const said = useValue();
  const { latitude, longitude, communeCode } = one;
  return (
    <aside class="flow loose">
      <NearMap
        territory={territory}
        code={communeCode}
        point={{ latitude, longitude }}
        tip={one.place}
        title={t.mapOf(one.communeName)}
        caption={t.mapCaption}
      />
      <Facts
        wide
        facts={[
          [t.columns.mean, one.mean !== null && said(one, one.mean)],
          [t.range, one.lowest !== null && one.highest !== null && t.between(said(one, one.lowest), said(one, one.highest))],
          [t.since, one.first && sayShortDay(one.first, locale)],
          [t.columns.instrument, <span lang="fr">{one.instrument}</span>],
          [t.method, <span lang="fr">{one.method}</span>],
          [t.columns.commune, one.communeName],
          [t.position, `${formatNumber(latitude, locale, { minimumFractionDigits: 4 })}, ${formatNumber(longitude, locale, { minimumFractionDigits: 4 })}`],
          [t.author, one.author],
          [t.forChallenge, one.challengeSlug && <a href={routes.show.href({ slug: one.challengeSlug })}>{one.challengeTitle}</a>],
        ]}
      />
      <p class="small soft">{t.trust}</p>
    </aside>
  );
}

function Values({ series: one, values, days }: SeriesProps) {
  const t = useTexts(measuresTexts);
  const locale = useLocale();
  if (values.length === 0) return <Empty title={t.noValue} />;
  const number = (value: number) => formatNumber(value, locale, { maximumFractionDigits: 1 });
  return (
    <>
      <h2>{plural(one.count, locale, t.values)}</h2>
      <p>
        <ButtonLink kind="quiet" icon="download" href={routes.seriesCsv.href({ id: one.id })}>
          {t.csvValues}
        </ButtonLink>
      </p>
      <Table<Day>
        caption={t.byDay(unitOf[one.quantity])}
        rows={days}
        columns={[
          { label: t.day, heads: true, cell: ({ day }) => sayShortDay(startOfDay(day), locale) },
          { label: t.columns.mean, number: true, cell: ({ mean }) => number(mean) },
          { label: t.lowest, number: true, cell: ({ lowest }) => number(lowest) },
          { label: t.highest, number: true, cell: ({ highest }) => number(highest) },
          { label: t.columns.count, number: true, cell: ({ count }) => formatNumber(count, locale) },
        ]}
      />
      <Disclosure summary={t.lastValues(formatNumber(values.length, locale))}>
        <Table<Value>
          caption={t.lastValues(formatNumber(values.length, locale))}
          hideCaption
          dense
          rows={values}
          columns={[
            { label: t.instant, heads: true, cell: ({ at }) => <time dateTime={at.toISOString()}>{sayInstant(at, locale)}</time> },
            { label: t.value(unitOf[one.quantity]), number: true, cell: ({ value }) => number(value) },
            { label: t.quality, cell: ({ flag }) => <Badge tone={tones[flag]}>{t.flags[flag]}</Badge> },
            { label: t.note, cell: ({ note }) => note && <span lang="fr">{note}</span> },
          ]}
        />
      </Disclosure>
    </>
  );
}

function Add({ series: one, form }: SeriesProps) {
  const t = useTexts(measuresTexts);
  const action = routes.series.href({ id: one.id });
  return (
    <>
      <Form action={action} state={stateOf(form, "add")} label={t.add}>
        <h2>{t.add}</h2>
        <DateTimeField name="instant" label={t.instant} />
        <TextField name="valeur" label={t.value(unitOf[one.quantity])} inputMode="decimal" short />
        <TextField name="note" label={t.note} maxLength={200} optional />
        <Actions>
          <Button kind="quiet" act="add">
            {t.add}
          </Button>
        </Actions>
      </Form>
      <Form action={action} state={stateOf(form, "file")} files label={t.import}>
        <h2>{t.import}</h2>
        <p>{t.importLead}</p>
        <FileField name={fileField} label={t.file} accept=".csv,.xlsx,.ods,text/csv" />
        <Actions>
          <Button kind="quiet" icon="upload" act="file">
            {t.import}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

function Correct({ series: one, values, form }: SeriesProps) {
  const t = useTexts(measuresTexts);
  const locale = useLocale();
  const action = routes.series.href({ id: one.id });
  return (
    <>
      {values.length > 0 && (
        <Form action={action} state={stateOf(form, "flag")} label={t.flag}>
          <h2>{t.flag}</h2>
          <p>{t.flagLead}</p>
          <Select name="de" label={t.instant} choices={values.map(({ at }) => ({ value: at.toISOString(), label: sayInstant(at, locale) }))} />
          <Select name="qualite" label={t.quality} choices={flags.map((flag) => ({ value: flagWords[flag], label: t.flags[flag] }))} />
          <TextField name="remarque" label={t.note} maxLength={200} optional />
          <Actions>
            <Button kind="quiet" act="flag">
              {t.flag}
            </Button>
          </Actions>
        </Form>
      )}
      <Form action={action} state={stateOf(form, "withdraw")} label={t.withdraw}>
        <h2>{t.withdraw}</h2>
        <TextField name="motif" label={t.why} maxLength={500} />
        <Actions>
          <Button kind="danger" act="withdraw">
            {t.withdraw}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
