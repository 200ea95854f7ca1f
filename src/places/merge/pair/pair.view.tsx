import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge, Tags } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../../routes.ts";
import { texts } from "../../texts.ts";
import { mergeTexts } from "../merge.texts.ts";
import { sayReasons } from "../say-reason.ts";
import { Comparison, type PairViewProps } from "./comparison.view.tsx";
import type { Pair } from "./pair.query.ts";
import { PastMerges } from "./past-merges.view.tsx";

export function PairView(props: PairViewProps) {
  const { pair } = props;
  const t = useTexts(mergeTexts);
  const locale = useLocale();
  const { one, other, suggestion, merges } = pair;
  const merged = merges.find(({ undone_at }) => undone_at === null);
  const away = [one, other].filter(({ status }) => status === "merged" && !merged);
  const open = !merged && away.length === 0 && suggestion?.decided !== "not_duplicates";
  return (
    <>
      <PageHead
        title={t.pair.title(one.name, other.name)}
        here={t.pair.here}
        trail={[
          { label: useTexts(texts).directory.here, href: routes.directory.href() },
          { label: t.queue.title, href: routes.duplicates.href() },
        ]}
        lead={open ? t.pair.lead : null}
        joined
      />
      <Band tight>
        <div class="flow loose">
          {suggestion && <Tags items={sayReasons(suggestion, locale).map((label) => ({ label }))} />}
          {merged && <MergedNow pair={pair} keptId={merged.kept_id} />}
          {away.map(({ name }) => (
            <Notice tone="warn" title={t.pair.mergedElsewhere(name)} text={t.pair.mergedElsewhereNote} />
          ))}
          {!merged && suggestion?.decided === "not_duplicates" && <DecidedApart pair={pair} />}
          {open && <Comparison {...props} />}
        </div>
      </Band>
      {open && <TwoPlaces {...props} />}
      <PastMerges pair={pair} />
    </>
  );
}

function MergedNow({ pair: { one, other }, keptId }: { pair: Pair; keptId: string }) {
  const t = useTexts(mergeTexts).pair;
  const [kept, gone] = keptId === one.id ? [one, other] : [other, one];
  return (
    <Notice tone="info" title={t.isMerged(gone.name, kept.name)}>
      <p>
        <a href={routes.show.href({ slug: kept.slug })}>{kept.name}</a> <Badge>{t.status[kept.status]}</Badge>
      </p>
      <p>
        <ButtonLink kind="danger" href={routes.unmerge.href({ one: one.slug, other: other.slug })}>
          {t.unmerge}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function DecidedApart({ pair: { one, other, suggestion } }: { pair: Pair }) {
  const { pair: t, queue } = useTexts(mergeTexts);
  const locale = useLocale();
  const { decided_at, decided_by, decide_reason } = suggestion!;
  return (
    <Notice tone="info" title={t.isDecided}>
      {decide_reason && <Written as="p">{decide_reason}</Written>}
      {decided_at && <p class="soft">{queue.decidedOn(formatDate(decided_at, locale), decided_by)}</p>}
      <Form action={routes.decidePair.href({ one: one.slug, other: other.slug })} label={t.undoDecision}>
        <Button kind="quiet" act="reopen">
          {t.undoDecision}
        </Button>
      </Form>
    </Notice>
  );
}

function TwoPlaces({ pair: { one, other }, form }: PairViewProps) {
  const t = useTexts(mergeTexts).pair;
  return (
    <Band ground="linen" tight>
      <h2>{t.otherTitle}</h2>
      <p>{t.otherText}</p>
      <Form action={routes.decidePair.href({ one: one.slug, other: other.slug })} state={stateOf(form, "keep_apart")} label={t.otherTitle}>
        <TextArea name="motif" label={t.reason} hint={t.reasonHint} maxLength={1000} rows={2} />
        <Submit label={t.notDuplicates} kind="quiet" act="keep_apart" />
      </Form>
    </Band>
  );
}
