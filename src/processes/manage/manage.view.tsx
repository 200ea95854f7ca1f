import type { VNode } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Table } from "#platform/ui/table.tsx";
import { written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { Due } from "../desk/desk.view.tsx";
import type { DeskTurn } from "../desk/turns.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { phaseOf } from "../stage.ts";
import type { StageLink, StageWarning } from "../stage-plug.ts";
import { stageTexts } from "../stage.texts.ts";
import type { Lack } from "./lacks.query.ts";
import { ManageFrame } from "./manage-frame.view.tsx";
import { manageTexts } from "./manage.texts.ts";
import { routes } from "../routes.ts";

interface ManageProps {
  process: ProcessSheet;
  turns: readonly DeskTurn[];
  /** Null: it is published already. */
  lacks: readonly Lack[] | null;
  warnings: readonly StageWarning[];
  desks: readonly { readonly stage: StageSheet; readonly links: readonly StageLink[] }[];
  /** Whether they may bring in the ideas of another platform. */
  imports: readonly StageLink[];
  now: Date;
}

export function Manage({ process, turns, lacks, warnings, desks, imports, now }: ManageProps) {
  const locale = useLocale();
  const t = manageTexts[locale];
  return (
    <ManageFrame process={process} part="manage" lead={t.stateSays[process.state]}>
      {lacks && <Lacks lacks={lacks} next={<Go href={routes.processState.href({ process: process.slug })}>{t.tabs.processState}</Go>} />}
      <h2>{t.waits}</h2>
      {turns.length === 0 ? (
        <p>{t.nothingWaits}</p>
      ) : (
        <ul>
          {turns.map((turn) => (
            <li>
              <a href={turn.href}>{turn.what}</a>. {turn.who}. <Due turn={turn} now={now} />
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <>
          <h2>{t.warnings}</h2>
          <Warnings warnings={warnings} stages={process.stages} />
        </>
      )}
      <h2>{t.stages}</h2>
      <Stages desks={desks} now={now} />
      <p class="row">
        {imports.map(({ href, label }) => (
          <Go icon="upload" href={href}>
            {label}
          </Go>
        ))}
        <Go href={withQuery(routes.newProcess.href(), { modele: process.id })}>{t.duplicate}</Go>
      </p>
    </ManageFrame>
  );
}

/** Each with the stage it is about, when the page is not about one. */
export function Warnings({ warnings, stages = [] }: { warnings: readonly StageWarning[]; stages?: readonly StageSheet[] }) {
  return (
    <ul>
      {warnings.map(({ stageId, says, href }) => {
        const title = stages.find(({ id }) => id === stageId)?.title;
        return (
          <li>
            {title && <b>{written(title)}. </b>}
            <a href={href}>{says}</a>
          </li>
        );
      })}
    </ul>
  );
}

/** `next`: where whoever lacks nothing goes on. */
export function Lacks({ lacks, next }: { lacks: readonly Lack[]; next?: VNode | undefined }) {
  const t = manageTexts[useLocale()];
  return (
    <>
      <h2>{t.lacks}</h2>
      {lacks.length === 0 ? (
        <p class="row">
          {t.nothingLacks} {next}
        </p>
      ) : (
        <ul>
          {lacks.map((lack) => (
            <li>{lack.href ? <a href={lack.href}>{lack.says}</a> : lack.says}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "du 5 mai 2025 au 29 juin 2025". */
export function When({ stage: { opensAt, closesAt } }: { stage: Pick<StageSheet, "opensAt" | "closesAt"> }) {
  const locale = useLocale();
  const t = manageTexts[locale];
  const say = (date: Date) => formatDate(date, locale, { dateStyle: "medium", timeStyle: "short" });
  return <>{`${t.from(say(opensAt))}, ${closesAt ? t.to(say(closesAt)) : t.open}`}</>;
}

function Stages({ desks, now }: Pick<ManageProps, "desks" | "now">) {
  const locale = useLocale();
  const t = manageTexts[locale];
  const words = stageTexts[locale];
  return (
    <Table
      caption={t.stages}
      hideCaption
      rows={desks}
      columns={[
        {
          label: t.stageColumns.stage,
          heads: true,
          cell: ({ stage }) => (
            <>
              {written(stage.title)} <span class="soft">({words.kinds[stage.kind]})</span>
            </>
          ),
        },
        { label: t.stageColumns.when, cell: ({ stage }) => <When stage={stage} /> },
        {
          label: t.stageColumns.phase,
          cell: ({ stage }) => <Badge tone={phaseOf(stage, now) === "now" ? "accent" : "none"}>{words.phases[phaseOf(stage, now)]}</Badge>,
        },
        {
          label: t.stageColumns.acts,
          cell: ({ stage, links }) => (
            <span class="row tight">
              {links.map(({ href, label }) => (
                <a href={href}>{label}</a>
              ))}
              <a href={routes.editStage.href({ stage: stage.id })}>
                {t.editThis}
                <span class="vh"> {written(stage.title)}</span>
              </a>
              <a href={routes.stageDates.href({ stage: stage.id })}>
                {t.datesOfThis}
                <span class="vh"> {written(stage.title)}</span>
              </a>
            </span>
          ),
        },
      ]}
    />
  );
}
