import { CoverImage } from "#platform/drawing/cover.tsx";
import { drawProcessOf } from "#platform/drawing/drawing.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { type Phase, phaseOf, phaseWords } from "../call.ts";
import type { Call } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";

const tones = { draft: "warn", soon: "info", open: "ok", closed: "none", withdrawn: "danger" } as const satisfies Record<Phase, string>;

export function PhaseBadge({ phase }: { phase: Phase }) {
  const t = useTexts(callsTexts);
  return <Badge tone={tones[phase]}>{t.phases[phase]}</Badge>;
}

/** When it can be applied to, in words. */
export function sayTimes(
  { opensAt, closesAt, ...call }: Pick<Call, "opensAt" | "closesAt" | "publishedAt" | "withdrawnAt">,
  now: Date,
  locale: Locale,
): string {
  const t = callsTexts[locale];
  const phase = phaseOf({ ...call, opensAt, closesAt }, now);
  if (phase === "soon" && opensAt) return t.opens(sayShortDay(opensAt, locale));
  if (!closesAt) return t.permanent;
  return phase === "closed" ? t.closedOn(sayShortDay(closesAt, locale)) : t.closes(sayShortDay(closesAt, locale));
}

export const columns = (locale: Locale): Columns<Call> => {
  const t = callsTexts[locale];
  return {
    [t.columns.title]: ({ title }) => title,
    [t.columns.phase]: (call) => t.phases[phaseOf(call, new Date())],
    [t.columns.opens]: ({ opensAt }) => opensAt && dayOf(opensAt),
    [t.columns.closes]: ({ closesAt }) => closesAt && dayOf(closesAt),
    [t.columns.envelope]: ({ totalCents }) => totalCents / 100,
    [t.columns.ceiling]: ({ rules }) => rules.ceilingCents && rules.ceilingCents / 100,
    [t.columns.rate]: ({ rules }) => rules.rate,
  };
};

interface CallsProps {
  found: ListPage<Call, { readonly q: string; readonly phase: keyof typeof phaseWords | null }>;
  now: Date;
  builds: boolean;
}

export function Calls({ found, now, builds }: CallsProps) {
  const t = useTexts(callsTexts);
  const locale = useLocale();
  const { q, phase } = found.values;
  return (
    <PageFrame
      title={t.list}
      lead={t.lead}
      actions={
        <>
          <ButtonLink href={routes.router.href()}>{t.toRouter}</ButtonLink>
          <ButtonLink kind="quiet" href={routes.placePath.href()}>
            {t.toPath}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.funded.href()}>
            {t.toFunded}
          </ButtonLink>
          {builds && (
            <ButtonLink kind="quiet" icon="pencil" href={routes.desk.href()}>
              {t.desk}
            </ButtonLink>
          )}
        </>
      }
      flow
    >
      {(found.total > 0 || found.narrowed) && <Narrow q={q} phase={phase} />}
      <h2 id="resultats">{plural(found.total, locale, t.count)}</h2>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} level={3} text={t.emptyNext} />
      ) : (
        <>
          <Entries>
            {found.rows.map((call) => (
              <CallLine call={call} now={now} />
            ))}
          </Entries>
          <Pages of={found} />
          <Go href={found.csv!} icon="download">
            {t.csv}
          </Go>
        </>
      )}
    </PageFrame>
  );
}

interface CallLineProps {
  /** In French, unless it says otherwise. */
  call: Call & { readonly lang?: Locale };
  now: Date;
  level?: 2 | 3;
  href?: string;
  /** What waits, for the service. */
  waits?: readonly string[];
}

export function CallLine({ call, now, level, href = routes.show.href({ slug: call.slug }), waits = [] }: CallLineProps) {
  const t = useTexts(callsTexts);
  const locale = useLocale();
  const { ceilingCents, rate } = call.rules;
  return (
    <Entry
      title={<Written lang={call.lang}>{call.title}</Written>}
      href={href}
      level={level}
      picture={<CoverImage cover={{ drawing: drawProcessOf(call.id, call.title) }} />}
      meta={[
        <PhaseBadge phase={phaseOf(call, now)} />,
        call.opensAt && sayTimes(call, now, locale),
        ceilingCents !== null && t.ceiling(sayEuros(ceilingCents, locale)),
        rate < 100 && t.rate(formatNumber(rate, locale)),
        ...waits.map((one) => <Badge tone="warn">{one}</Badge>),
      ].filter(Boolean)}
    >
      <Written as="p" lang={call.lang}>
        {call.summary}
      </Written>
    </Entry>
  );
}

function Narrow({ q, phase }: { q: string; phase: keyof typeof phaseWords | null }) {
  const t = useTexts(callsTexts);
  return (
    <Filters action={routes.list.href()} values={{ q, etat: phase ? phaseWords[phase] : "" }} label={t.filter} lands="resultats" fold>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select
          name="etat"
          label={t.phase}
          empty={t.allPhases}
          choices={(["open", "soon", "closed"] as const).map((one) => ({ value: phaseWords[one], label: t.phases[one] }))}
        />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}
