import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Actions, Checkbox, CheckboxGroup, Form, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Table } from "#platform/ui/table.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { ideaName } from "../judging/act-page.view.tsx";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { QueuePage, type QueuePageProps } from "../judging/queue-page.view.tsx";
import { fitting } from "./award.ts";
import type { AwardCandidate, Awarded } from "./award.query.ts";
import { awardTexts } from "./award.texts.ts";
import { routes } from "../routes.ts";

export interface AwardProps {
  process: JudgingProcess;
  candidates: readonly AwardCandidate[];
  /** How many the jury ranked; 0 without a record. */
  ranked: number;
  awarded: readonly Awarded[];
  queues: Pick<QueuePageProps, "kinds" | "counts">;
  done?: string | undefined;
  wrong?: string | undefined;
  act?: "award" | "withdraw" | undefined;
  values?: Values | undefined;
  problems?: Problems | undefined;
}

const spentOf = (awarded: readonly Awarded[]): number => awarded.reduce((sum, { amountCents }) => sum + amountCents, 0);

export function AwardPage(props: AwardProps) {
  const { process, candidates, awarded, queues, done, wrong } = props;
  const t = useTexts(awardTexts);
  const locale = useLocale();
  const spent = spentOf(awarded);
  const { envelopeCents } = process;
  return (
    <QueuePage process={process} current="awards" title={t.title} lead={t.lead} done={done} wrong={wrong} {...queues}>
      <Tiles
        tiles={[
          [t.envelope, envelopeCents === null ? t.noEnvelope : sayEuros(envelopeCents, locale)],
          [t.spent, sayEuros(spent, locale)],
          ...(envelopeCents === null ? [] : [[t.left, sayEuros(envelopeCents - spent, locale)] as const]),
        ]}
      />
      {candidates.length === 0 ? (
        awarded.length === 0 && (
          <Empty title={t.none}>
            <p>{t.noneText}</p>
          </Empty>
        )
      ) : (
        <AwardForm {...props} />
      )}
      {awarded.length > 0 && <AwardedTable awarded={awarded} />}
      {awarded.some(({ state }) => state === "awarded") && <Withdraw {...props} />}
    </QueuePage>
  );
}

function AwardForm({ process, candidates, ranked, awarded, act, values, problems }: AwardProps) {
  const t = useTexts(awardTexts);
  const locale = useLocale();
  const left = process.envelopeCents === null ? null : process.envelopeCents - spentOf(awarded);
  const again = act === "award";
  const start: Values = { award: [...fitting(candidates, left)], close: "1" };
  const say = ({ cost, rank, supports }: AwardCandidate) =>
    [
      ranked > 0 ? (rank === null ? t.noRank : t.rank(rank)) : t.supports(formatNumber(supports, locale)),
      cost === null ? t.noCost : sayEuros(cost, locale),
    ].join(", ");
  return (
    <Form action={routes.awards.href({ process: process.slug })} values={again ? values : start} problems={again ? problems : undefined} label={t.title}>
      <CheckboxGroup
        name="award"
        label={t.choose}
        hint={ranked > 0 ? t.byJury : t.bySupports}
        choices={candidates.map((one) => ({ value: one.id, label: ideaName(one), note: say(one) }))}
        optional
      />
      <TextField name="reference" label={t.reference} hint={t.referenceHint} maxLength={300} optional />
      <Checkbox name="close" label={t.close} hint={t.closeHint} />
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={3} optional />
      <Actions>
        <Button big name="act" value="award">
          {t.award}
        </Button>
      </Actions>
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
        { label: t.idea, heads: true, cell: (one) => <a href={routes.judged.href({ id: one.id })}>{ideaName(one)}</a> },
        { label: t.amount, number: true, cell: ({ amountCents }) => sayEuros(amountCents, locale) },
      ]}
      foot={[t.total, sayEuros(spentOf(awarded), locale)]}
    />
  );
}

function Withdraw({ process, awarded, act, values, problems, wrong }: AwardProps) {
  const t = useTexts(awardTexts);
  const again = act === "withdraw";
  const open = awarded.filter(({ state }) => state === "awarded");
  return (
    <Disclosure summary={t.withdraw} open={again && Boolean(problems ?? wrong)}>
      <Form
        action={routes.awards.href({ process: process.slug })}
        values={again ? values : undefined}
        problems={again ? problems : undefined}
        label={t.withdraw}
      >
        <p class="soft">{t.withdrawLead}</p>
        <Select name="which" label={t.which} choices={open.map((one) => ({ value: one.id, label: ideaName(one) }))} />
        <TextArea name="why" label={t.reason} maxLength={2000} rows={3} />
        <Actions>
          <Button kind="danger" name="act" value="withdraw">
            {t.withdrawAct}
          </Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
