import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Territory } from "#territory";
import type { ListenFilters } from "../process.filters.ts";
import { AloneEntry } from "../listen/alone-entry.view.tsx";
import { listenTexts } from "../listen/listen.texts.ts";
import { processPageTexts } from "../process/process-page.texts.ts";
import type { Reading } from "../process/readings.query.ts";
import { scales } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import type { PluggedStage, StageFigure, StagePlug } from "../stage-plug.ts";
import { stageTexts } from "../stage.texts.ts";
import { daysLeft } from "#platform/time/day.ts";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Decision } from "./decision/decision.query.ts";
import { decisionTexts } from "./decision/decision.texts.ts";
import { DecidedBy } from "./decision/decision.view.tsx";
import { decideTexts } from "./decide.texts.ts";
import type { DecidedList } from "../decided-list.ts";
import type { OpenAlone } from "../open-alone.ts";
import { routes } from "../routes.ts";

interface DecideProps {
  /** Open now, in which somebody decides. */
  stages: readonly PluggedStage[];
  /** Open now, and stages of no process. */
  alone: readonly OpenAlone[];
  /** Of what was awarded, over, the latest first. */
  awarded: readonly PluggedStage[];
  /** Process id → what was decided of it as a whole. */
  decisions: ReadonlyMap<string, Decision>;
  /** Stage id → what one reads of it by now. */
  readings: ReadonlyMap<string, Reading>;
  /** What was decided one by one, as the rooms that keep it list it. */
  lists: readonly Awaited<ReturnType<DecidedList>>[];
  figures: ReadonlyMap<string, readonly StageFigure[]>;
  filters: ListenFilters;
  territory: Territory;
  now: Date;
  plugs: readonly StagePlug[];
}

export function Decide(props: DecideProps) {
  const locale = useLocale();
  const t = decideTexts[locale];
  return (
    <>
      <PageHead title={t.title} here={processTexts[locale].decide} lead={t.lead} joined />
      <Band tight>
        <Choose {...props} />
      </Band>
      <Band tight>
        <SectionHead title={t.now}>{props.stages.length + props.alone.length === 0 ? t.nothingNow : t.nowSays}</SectionHead>
        {props.stages.length + props.alone.length > 0 && (
          <Entries>
            {props.alone.map((one) => (
              <AloneEntry one={one} now={props.now} />
            ))}
            {props.stages.map((stage) => (
              <Deciding {...props} stage={stage} />
            ))}
          </Entries>
        )}
      </Band>
      {props.lists.map(({ band }) => band)}
      <Ended {...props} />
    </>
  );
}

function Choose({ filters, territory, lists }: DecideProps) {
  const locale = useLocale();
  const t = listenTexts[locale];
  return (
    <Filters action={routes.decide.href()} label={decideTexts[locale].filters}>
      <div class="filters-grid">
        <Select
          name="commune"
          label={t.commune}
          empty={t.allCommunes}
          value={filters.commune?.code}
          choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select name="echelle" label={t.scale} empty={t.allScales} value={filters.scale} choices={scales.map((value) => ({ value, label: t.scales[value] }))} />
        <Button icon="search">{t.show}</Button>
      </div>
      {lists.flatMap(({ kept }) => Object.entries(kept).map(([name, value]) => <input type="hidden" name={name} value={value} />))}
    </Filters>
  );
}

function Deciding({ stage, figures, readings, plugs, now }: DecideProps & { stage: PluggedStage }) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  const { kind, title, closesAt, process, decides, id } = stage;
  const left = closesAt ? daysLeft(closesAt, now) : null;
  const own = plugs.filter((plug) => plug.kind === kind);
  const action = own.flatMap(({ act }) => act?.(stage, locale) ?? [])[0] ?? readings.get(id)?.links[0];
  const lead = left
    ? { big: formatNumber(left, locale), small: plural(left, locale, t.dayWord), hot: left <= 7 }
    : { icon: "calendar-clock" as const, hot: left === 0 };
  const counted = (figures.get(id) ?? []).slice(0, 2).map(({ value, label }) => `${value} ${label}`);
  return (
    <Entry
      title={<Written>{process.title}</Written>}
      href={routes.process.href({ process: process.slug })}
      lead={lead}
      meta={[stageTexts[locale].kinds[kind], ...(title === stageTexts[locale].kinds[kind] ? [] : [<Written>{title}</Written>]), ...counted]}
      action={action}
    >
      <p>
        <Quoting words={decides}>{decideTexts[locale].who(decides)}</Quoting>
      </p>
    </Entry>
  );
}

/** What each process that came to its award selected. */
function Ended({ awarded, decisions, figures }: DecideProps) {
  const locale = useLocale();
  const t = decideTexts[locale];
  if (awarded.length === 0) return null;
  return (
    <Band>
      <SectionHead title={t.over} more={<Go href={routes.processes.href()}>{t.listen}</Go>}>
        {t.overSays}
      </SectionHead>
      <Entries>
        {awarded.map((stage) => (
          <Over stage={stage} figures={figures.get(stage.id) ?? []} decision={decisions.get(stage.process.id) ?? null} />
        ))}
      </Entries>
    </Band>
  );
}

/** By its figures, or by the words of its decision; of one that has neither, that it is not published yet. */
function Over({ stage, figures, decision }: { stage: PluggedStage; figures: readonly StageFigure[]; decision: Decision | null }) {
  const locale = useLocale();
  const t = decisionTexts[locale];
  const { process, title, closesAt, decides } = stage;
  const href = routes.process.href({ process: process.slug });
  const counted = figures.slice(0, 3).map(({ value, label }) => `${value} ${label}`);
  return (
    <Entry
      title={<Written>{process.title}</Written>}
      href={href}
      lead={{ icon: "badge-check" }}
      meta={[
        <Written>{title}</Written>,
        ...(closesAt ? [formatDate(closesAt, locale)] : []),
        ...counted,
        ...(decision?.deliberation ? [`${t.deliberation} ${decision.deliberation}`] : []),
      ]}
      action={decision ? { href: `${href}#decision`, label: t.read } : undefined}
    >
      <p>{decision ? <DecidedBy decision={decision} /> : <Written>{decides}</Written>}</p>
      {decision && <Written as="p">{beginningOf(plainText(decision.text))}</Written>}
      {!decision && figures.length === 0 && <p class="soft">{t.none}</p>}
    </Entry>
  );
}
