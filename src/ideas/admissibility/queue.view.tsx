import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Tick } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { StageSheet } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { ideaName } from "../idea-name.ts";
import { NumberedTitle } from "../numbered-title.view.tsx";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { QueuePage } from "../queue/queue-page.view.tsx";
import type { Queues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import type { AdmissibilityLine, AdmissibilityTab } from "./admissibility.query.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";

interface QueueProps {
  process: CaseProcess;
  stage: StageSheet;
  queues: Queues;
  counts: Record<AdmissibilityTab, number>;
  /** Where judging one by one begins. */
  first: { readonly id: string } | null;
  hasCriteria: boolean;
  found: QueueSlice<AdmissibilityLine, AdmissibilityTab>;
  form: FormState;
  now: Date;
}

export function AdmissibilityQueue({ process, stage, queues, counts, first, hasCriteria, found, form, now }: QueueProps) {
  const t = useTexts(admissibilityTexts);
  const waits = found.values.tab === "waiting";
  const buttons = (
    <Button kind="quiet" icon="circle-check" act="admit_ticked">
      {t.admitTicked}
    </Button>
  );
  return (
    <QueuePage
      process={process}
      queues={queues}
      current="admissibilityQueue"
      title={t.queue}
      lead={t.queueLead}
      actions={
        <>
          {first && <ButtonLink href={`${withQuery(routes.admissibility.href({ id: first.id }), { suite: 1 })}#decision`}>{t.start}</ButtonLink>}
          <ButtonLink kind="quiet" icon="pencil" href={routes.criteria.href({ stage: stage.id })}>
            {hasCriteria ? t.criteria : t.editCriteria}
          </ButtonLink>
        </>
      }
    >
      <QueueList
        {...{ found, counts }}
        label={t.title}
        tabs={t.tabs}
        empty={
          <NothingListed of={found} title={waits ? t.none : t.noneYet}>
            {waits && <p>{t.noneText}</p>}
          </NothingListed>
        }
        several={waits && { form, buttons }}
        entry={(idea) => <Line idea={idea} now={now} form={form} />}
      />
    </QueuePage>
  );
}

function Line({ idea, now, form }: { idea: AdmissibilityLine; now: Date; form: FormState }) {
  const t = useTexts(admissibilityTexts);
  const general = useTexts(caseTexts);
  const locale = useLocale();
  const { id, signature, filedAt, dueAt, decision, criterion } = idea;
  const name = ideaName(idea);
  const meta = [
    signature,
    `${general.filed} ${formatDate(filedAt, locale)}`,
    criterion,
    dueAt && `${t.dueOn} ${formatDate(dueAt, locale)}`,
    dueAt && dueAt < now && <Badge tone="danger">{general.late}</Badge>,
  ];
  return (
    <Entry
      title={<NumberedTitle of={idea} />}
      href={routes.admissibility.href({ id })}
      level={2}
      meta={meta.filter(Boolean)}
      tick={!decision && <Tick id={id} name={name} written={idea.title} form={form} />}
    />
  );
}
