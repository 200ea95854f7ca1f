import { useLocale } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { When } from "../manage/manage.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { isPublic } from "../process.ts";
import { phaseOf } from "../stage.ts";
import { stageTexts } from "../stage.texts.ts";
import { stagesTexts } from "./stages.texts.ts";
import { routes } from "../routes.ts";

interface StagesProps {
  process: ProcessSheet;
  now: Date;
}

export function Stages({ process, now }: StagesProps) {
  const locale = useLocale();
  const t = stagesTexts[locale];
  const { stages, slug } = process;
  const disorder = stages.flatMap((stage, at) => (at > 0 && stage.opensAt < stages[at - 1]!.opensAt ? [t.disorder(stage.title, stages[at - 1]!.title)] : []));
  return (
    <ManageFrame process={process} part="editStages" lead={t.lead}>
      {disorder.map((sentence) => (
        <Notice tone="warn" title={sentence} />
      ))}
      {stages.length === 0 ? <Empty title={t.empty} text={t.emptySays} /> : <Listed process={process} now={now} />}
      <p class="row">
        <ButtonLink icon="plus" href={routes.newStage.href({ process: slug })}>
          {t.add}
        </ButtonLink>
      </p>
      {isPublic(process.state) && <p class="soft">{t.kept}</p>}
    </ManageFrame>
  );
}

function Listed({ process, now }: Pick<StagesProps, "process" | "now">) {
  const locale = useLocale();
  const t = stagesTexts[locale];
  const { stageColumns, stages: caption } = manageTexts[locale];
  const words = stageTexts[locale];
  const { stages, slug, state } = process;
  return (
    <form method="post" action={routes.editStages.href({ process: slug })}>
      <Table
        caption={caption}
        hideCaption
        rows={stages}
        columns={[
          {
            label: stageColumns.stage,
            heads: true,
            cell: ({ id, title, kind }) => (
              <>
                <Written as="a" href={routes.editStage.href({ stage: id })}>
                  {title}
                </Written>{" "}
                <span class="soft">({words.kinds[kind]})</span>
              </>
            ),
          },
          { label: stageColumns.when, cell: (stage) => <When stage={stage} /> },
          {
            label: stageColumns.phase,
            cell: (stage) => <Badge tone={phaseOf(stage, now) === "now" ? "accent" : "none"}>{words.phases[phaseOf(stage, now)]}</Badge>,
          },
          { label: t.order, cell: (stage) => <Acts stage={stage} at={stages.indexOf(stage)} last={stages.length - 1} removable={!isPublic(state)} /> },
        ]}
      />
    </form>
  );
}

function Acts({ stage: { id, position, title }, at, last, removable }: { stage: StageSheet; at: number; last: number; removable: boolean }) {
  const locale = useLocale();
  const t = stagesTexts[locale];
  const act = (name: string, label: string) => (
    <TextButton act={`${name}:${position}:${id}`}>
      {label}
      <span class="vh"> {written(title)}</span>
    </TextButton>
  );
  return (
    <span class="row tight">
      {at > 0 && act("up", t.up)}
      {at < last && act("down", t.down)}
      {removable && act("remove", manageTexts[locale].remove)}
    </span>
  );
}
