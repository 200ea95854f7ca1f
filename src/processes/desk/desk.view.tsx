import { keysOf } from "#platform/keys-of.ts";
import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { processTexts } from "../process.texts.ts";
import { phaseOf } from "../stage.ts";
import type { DeskProcess } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import type { DeskTurn } from "./turns.ts";
import { routes } from "../routes.ts";

export type DeskGroup = "running" | "preparing" | "over";
export type DeskOrder = "newest" | "title";

interface DeskProps {
  turns: readonly DeskTurn[];
  found: ListPage<DeskProcess, { readonly group: DeskGroup; readonly late: boolean; readonly q: string }, DeskOrder>;
  counts: Readonly<Record<DeskGroup, number>>;
  nameOf: (commune: string | null) => string | null;
  now: Date;
}

export function Desk(props: DeskProps) {
  const t = deskTexts[useLocale()];
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        joined
        actions={
          <ButtonLink icon="plus" href={routes.newProcess.href()}>
            {t.prepare}
          </ButtonLink>
        }
      />
      <Turns {...props} />
      <Processes {...props} />
    </>
  );
}

function Turns({ turns, found, now }: DeskProps) {
  const locale = useLocale();
  const t = deskTexts[locale];
  const { late } = found.values;
  return (
    <Band tight>
      <SectionHead title={t.turns}>{t.turnsSays}</SectionHead>
      <Tabs
        label={t.filter}
        tabs={[
          { label: t.allTurns, href: found.href({ late: false }), current: !late },
          { label: t.onlyLate, href: found.href({ late: true }), current: late },
        ]}
      />
      {turns.length === 0 ? (
        <Empty title={t.nothingWaits} level={3} text={t.nothingWaitsSays} />
      ) : (
        <Table
          caption={t.turns}
          hideCaption
          rows={turns}
          columns={[
            { label: t.columns.what, heads: true, cell: ({ what, href: to }) => <a href={to}>{what}</a> },
            { label: t.columns.who, cell: ({ who, whoLang }) => <Written lang={whoLang}>{who}</Written> },
            {
              label: t.columns.process,
              cell: ({ process }) => (
                <Written as="a" href={routes.manage.href({ process: process.slug })}>
                  {process.title}
                </Written>
              ),
            },
            { label: t.columns.due, cell: (turn) => <Due turn={turn} now={now} /> },
          ]}
        />
      )}
    </Band>
  );
}

export function Due({ turn: { late, due }, now }: { turn: Pick<DeskTurn, "late" | "due">; now: Date }) {
  const locale = useLocale();
  const t = deskTexts[locale];
  const day = due && formatDate(due, locale, { dateStyle: "medium" });
  return (
    <span>
      {late > 0 && <Badge tone="danger">{plural(late, locale, t.late)}</Badge>} {day ? (due < now ? t.wasDueOn(day) : t.dueOn(day)) : t.noDue}
    </span>
  );
}

function Processes({ found, counts, nameOf, now }: DeskProps) {
  const locale = useLocale();
  const t = deskTexts[locale];
  const words = processTexts[locale];
  const { group } = found.values;
  const tabs = keysOf(t.shownStates).map((one) => ({
    label: t.shownStates[one],
    href: found.href({ group: one, q: "" }),
    count: formatNumber(counts[one], locale),
    current: one === group,
  }));
  return (
    <Band ground="linen" tight>
      <SectionHead title={t.processes} />
      <Tabs label={t.which} tabs={tabs} />
      {counts[group] > 1 && <Search found={found} />}
      {found.total === 0 ? (
        <NothingListed of={found} title={t.noProcess} level={3} text={t.noProcessSays} />
      ) : (
        <Table
          caption={t.processes}
          hideCaption
          rows={found.rows}
          ordered={found}
          columns={[
            {
              label: t.columns.process,
              order: "title",
              heads: true,
              cell: ({ title, slug }) => (
                <Written as="a" href={routes.manage.href({ process: slug })}>
                  {title}
                </Written>
              ),
            },
            { label: t.columns.who, cell: ({ ownerCommune }) => nameOf(ownerCommune) ?? words.metropolis },
            { label: t.columns.stage, cell: (process) => <NowIn process={process} now={now} /> },
            {
              label: t.columns.state,
              cell: ({ state }) => <Badge tone={state === "published" ? "ok" : state === "cancelled" ? "danger" : "none"}>{words.states[state]}</Badge>,
            },
          ]}
        />
      )}
      <Pages of={found} />
      {found.total > 0 && (
        <Onward icon="download" href={found.csv!}>
          {t.csv}
        </Onward>
      )}
    </Band>
  );
}

/** Within the states that are shown. */
function Search({ found }: Pick<DeskProps, "found">) {
  const t = deskTexts[useLocale()];
  const { group, late, q } = found.values;
  return (
    <Filters action={routes.desk.href()} values={{ q }} label={t.show} inline>
      {group !== "running" && <input type="hidden" name="etat" value={group} />}
      {late && <input type="hidden" name="retard" value="1" />}
      <TextField name="q" type="search" label={t.search} maxLength={100} autocomplete="off" />
      <Button icon="search" kind="quiet">
        {t.show}
      </Button>
    </Filters>
  );
}

/** The stages that are open, else the next one, else that all are over. */
function NowIn({ process: { stages }, now }: { process: DeskProcess; now: Date }) {
  const locale = useLocale();
  const t = deskTexts[locale];
  const inPhase = (phase: "now" | "next") => stages.filter((stage) => phaseOf(stage, now) === phase);
  const shown = inPhase("now").length > 0 ? inPhase("now") : inPhase("next").slice(0, 1);
  if (stages.length === 0) return <>{t.noStage}</>;
  if (shown.length === 0) return <>{t.allOver}</>;
  return (
    <span>
      {shown.map(({ title, opensAt, closesAt }, at) => (
        <>
          {at > 0 && <br />}
          {written(title)},{" "}
          <span class="soft">{opensAt > now ? t.opensOn(formatDate(opensAt, locale)) : closesAt ? t.until(formatDate(closesAt, locale)) : t.noEnd}</span>
        </>
      ))}
    </span>
  );
}
