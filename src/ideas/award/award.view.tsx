import { NumberedTitle } from "../numbered-title.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Checkbox, CheckboxGroup, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import type { StageLink } from "#processes";
import { Table } from "#platform/ui/table.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import type { CaseProcess } from "../case/case.query.ts";
import { QueuePage } from "../queue/queue-page.view.tsx";
import type { Queues } from "../queue/queues.query.ts";
import { fitting } from "./award.ts";
import type { AwardCandidate, AwardedProposal } from "./award.query.ts";
import { awardTexts } from "./award.texts.ts";
import { routes } from "../routes.ts";
import { ideaName } from "../idea-name.ts";

interface AwardProps {
  process: CaseProcess;
  candidates: readonly AwardCandidate[];
  /** How many the jury ranked; 0 without a record. */
  ranked: number;
  awarded: readonly AwardedProposal[];
  decidedBy: StageLink | null;
  queues: Queues;
  form: FormState;
}

const spentOf = (awarded: readonly AwardedProposal[]): number => awarded.reduce((sum, { amountCents }) => sum + amountCents, 0);

export function AwardPage(props: AwardProps) {
  const { process, candidates, awarded, decidedBy, queues } = props;
  const t = useTexts(awardTexts);
  const locale = useLocale();
  const spent = spentOf(awarded);
  const { envelopeCents } = process;
  return (
    <QueuePage process={process} current="awards" title={t.title} lead={t.lead} queues={queues}>
      <Tiles
        tiles={[
          [t.envelope, envelopeCents === null ? t.noEnvelope : sayEuros(envelopeCents, locale)],
          [t.spent, sayEuros(spent, locale)],
          ...(envelopeCents === null ? [] : [[t.left, sayEuros(envelopeCents - spent, locale)] as const]),
        ]}
      />
      {decidedBy && (
        <Notice tone="info" title={t.byResultTitle}>
          <p>{t.byResult}</p>
          <p>
            <a href={decidedBy.href}>{decidedBy.label}</a>
          </p>
        </Notice>
      )}
      {decidedBy ? null : candidates.length === 0 ? awarded.length === 0 && <Empty title={t.none} text={t.noneText} /> : <AwardForm {...props} />}
      {awarded.length > 0 && <AwardedTable awarded={awarded} />}
      {awarded.some(({ state }) => state === "awarded") && <Withdraw {...props} />}
    </QueuePage>
  );
}

function AwardForm({ process, candidates, ranked, awarded, form }: AwardProps) {
  const t = useTexts(awardTexts);
  const locale = useLocale();
  const left = process.envelopeCents === null ? null : process.envelopeCents - spentOf(awarded);
  const state = stateOf(form, "award", { award: [...fitting(candidates, left)], close: "1" });
  const sayRank = (rank: number | null) => (rank === null ? t.noRank : t.rank(rank));
  const say = ({ cost, rank, supports }: AwardCandidate) =>
    [ranked > 0 ? sayRank(rank) : t.supports(formatNumber(supports, locale)), cost === null ? t.noCost : sayEuros(cost, locale)].join(", ");
  return (
    <Form action={routes.awards.href({ process: process.slug })} state={state} label={t.title}>
      <CheckboxGroup
        name="award"
        label={t.choose}
        hint={ranked > 0 ? t.byJury : t.bySupports}
        choices={candidates.map((one) => ({ value: one.id, label: ideaName(one), note: say(one), written: true, writtenNote: false }))}
        optional
      />
      <TextField name="reference" label={t.reference} hint={t.referenceHint} maxLength={300} optional />
      <Checkbox name="close" label={t.close} hint={t.closeHint} />
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={3} optional />
      <Submit label={t.award} big act="award" />
    </Form>
  );
}

function AwardedTable({ awarded }: Pick<AwardProps, "awarded">) {
  const t = useTexts(awardTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.awarded}
      rows={awarded}
      columns={[
        {
          label: t.idea,
          heads: true,
          cell: (one) => (
            <a href={routes.judged.href({ id: one.id })}>
              <NumberedTitle of={one} />
            </a>
          ),
        },
        { label: t.amount, number: true, cell: ({ amountCents }) => sayEuros(amountCents, locale) },
      ]}
      foot={[t.total, sayEuros(spentOf(awarded), locale)]}
    />
  );
}

function Withdraw({ process, awarded, form }: AwardProps) {
  const t = useTexts(awardTexts);
  const open = awarded.filter(({ state }) => state === "awarded");
  return (
    <Disclosure summary={t.withdraw} open={form.act === "withdraw"}>
      <Form action={routes.awards.href({ process: process.slug })} state={stateOf(form, "withdraw")} label={t.withdraw}>
        <p class="soft">{t.withdrawLead}</p>
        <Select name="which" label={t.which} choices={open.map((one) => ({ value: one.id, label: ideaName(one), written: true }))} />
        <TextArea name="why" label={t.reason} maxLength={2000} rows={3} />
        <Submit label={t.withdrawAct} kind="danger" act="withdraw" />
      </Form>
    </Disclosure>
  );
}
