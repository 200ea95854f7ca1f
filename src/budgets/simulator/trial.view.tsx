import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Form, Select, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { countingTexts } from "../counting-rules.texts.ts";
import { routes } from "../routes.ts";
import type { Parameters } from "../vote.ts";
import type { PastVote, TriedRule } from "./simulator.query.ts";
import { simulatorTexts } from "./simulator.texts.ts";

interface TrialProps {
  past: PastVote;
  trials: readonly TriedRule[];
  waiting: boolean;
  drafts: readonly { readonly slug: string; readonly title: string }[];
  form: FormState;
}

export function TrialPage({ past, trials, waiting, drafts, form }: TrialProps) {
  const t = useTexts(simulatorTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const count = (value: number) => formatNumber(value, locale);
  const here = routes.trial.href({ past: past.slug });
  return (
    <>
      <PageHead
        title={past.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: t.title, href: routes.simulator.href() },
        ]}
        lead={t.oneLead(count(past.ballots), count(past.projects), count(Number(past.budget)))}
        joined
      />
      <Band tight>
        <div class="flow">
          {waiting && <Waiting here={here} />}
          {trials.length > 0 && <SideBySide trials={trials} />}
          {past.source && <p class="small soft">{t.sourceOf(past.source)}</p>}
        </div>
      </Band>
      {trials.length > 0 && (
        <Band ground="linen" tight>
          <SectionHead title={t.matrix}>{t.matrixText}</SectionHead>
          <Matrix trials={trials} />
        </Band>
      )}
      {drafts.length > 0 && (
        <Band tight>
          <SectionHead title={t.mine}>{t.mineText}</SectionHead>
          <OwnVote here={here} drafts={drafts} form={form} />
        </Band>
      )}
    </>
  );
}

/** The same ballots by the rules of a draft of one's own. */
function OwnVote({ here, drafts, form }: Pick<TrialProps, "drafts" | "form"> & { here: string }) {
  const t = useTexts(simulatorTexts);
  return (
    <Form action={here} state={form} label={t.mine}>
      <Select name="vote" label={t.vote} choices={drafts.map(({ slug, title }) => ({ value: slug, label: title, written: true }))} />
      <Submit label={t.try} kind="quiet" />
    </Form>
  );
}

function Waiting({ here }: { here: string }) {
  const t = useTexts(simulatorTexts);
  return (
    <Notice tone="info" title={t.waiting}>
      <p>{t.waitingText}</p>
      <ButtonLink kind="quiet" icon="refresh-cw" href={here}>
        {t.reload}
      </ButtonLink>
    </Notice>
  );
}

/** "Parts égales. On recompte avec…", short enough for the head of a column. */
function useRuleName() {
  const counting = useTexts(countingTexts);
  return ({ rule, completion }: Parameters): string => (completion && completion !== "none" ? `${counting.rules[rule]} (${completion})` : counting.rules[rule]);
}

function SideBySide({ trials }: Pick<TrialProps, "trials">) {
  const t = useTexts(simulatorTexts);
  const locale = useLocale();
  const ruleName = useRuleName();
  const percent = (share: number) => formatNumber(share, locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <>
      <Table
        caption={t.sideBySide}
        rows={trials}
        columns={[
          { label: t.rule, heads: true, cell: ({ parameters }) => ruleName(parameters) },
          {
            label: t.winners,
            number: true,
            cell: ({ trial }) => (trial.ok ? formatNumber(trial.winners.length, locale) : t.failed(trial.projects.join(", "))),
          },
          { label: t.spent, number: true, cell: ({ trial }) => trial.ok && percent(Number(trial.spent) / Number(trial.budget)) },
          { label: t.served, number: true, cell: ({ trial }) => trial.ok && trial.voters > 0 && percent(1 - trial.without / trial.voters) },
          { label: t.gini, number: true, cell: ({ trial }) => trial.ok && formatNumber(Number(trial.gini), locale, { maximumFractionDigits: 2 }) },
        ]}
      />
      <p class="small soft">
        {t.servedNote} {t.giniNote}
      </p>
    </>
  );
}

function Matrix({ trials }: Pick<TrialProps, "trials">) {
  const t = useTexts(simulatorTexts);
  const locale = useLocale();
  const ruleName = useRuleName();
  const counted = trials.flatMap(({ parameters, trial }) => (trial.ok ? [{ parameters, trial }] : []));
  const projects = new Map(counted.flatMap(({ trial }) => trial.winners.map((winner) => [winner.id, winner] as const)));
  const wins = (id: string) => counted.filter(({ trial }) => trial.winners.some((winner) => winner.id === id)).length;
  const rows = [...projects.values()].sort((a, b) => wins(b.id) - wins(a.id) || a.name.localeCompare(b.name)).slice(0, 300);
  return (
    <Table
      caption={t.matrix}
      hideCaption
      scroll
      dense
      rows={rows}
      columns={[
        { label: t.project, heads: true, cell: ({ name, id }) => name || id },
        { label: t.cost, number: true, cell: ({ cost }) => formatNumber(Number(cost), locale) },
        ...counted.map(({ parameters, trial }) => ({
          label: ruleName(parameters),
          cell: ({ id }: { id: string }) => (trial.winners.some((winner) => winner.id === id) ? t.yes : <span class="soft">{t.no}</span>),
        })),
      ]}
    />
  );
}
