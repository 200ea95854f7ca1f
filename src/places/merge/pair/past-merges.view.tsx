import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Written } from "#platform/ui/written.tsx";
import { mergeTexts } from "../merge.texts.ts";
import { factName } from "../say-fact.tsx";
import type { UnmergeRest } from "../unmerge.command.ts";
import type { Pair, PastMerge } from "./pair.query.ts";

/** Every merge of this pair and what undoing it left, the latest first. */
export function PastMerges({ pair: { merges } }: { pair: Pair }) {
  const t = useTexts(mergeTexts).pair;
  if (merges.length === 0) return null;
  return (
    <Band tight>
      <h2>{t.past}</h2>
      <Entries>{merges.flatMap((merge) => [merge.undone_at && <Undone merge={merge} />, <Merged merge={merge} />])}</Entries>
    </Band>
  );
}

const when = { dateStyle: "long", timeStyle: "short" } as const;

function Merged({ merge: { merged_at, merged_by, reason } }: { merge: PastMerge }) {
  const t = useTexts(mergeTexts).pair;
  return (
    <Entry title={t.mergedOn(formatDate(merged_at, useLocale(), when))} meta={merged_by ? [t.by(merged_by)] : []}>
      <Written as="p">{reason}</Written>
    </Entry>
  );
}

function Undone({ merge: { undone_at, undone_by, undo_reason, stayed } }: { merge: PastMerge }) {
  const t = useTexts(mergeTexts).pair;
  return (
    <Entry title={t.undoneOn(formatDate(undone_at!, useLocale(), when))} meta={undone_by ? [t.by(undone_by)] : []}>
      <Written as="p">{undo_reason}</Written>
      {stayed && <WhatStayed stayed={stayed} />}
    </Entry>
  );
}

function WhatStayed({ stayed: { facts = [], rows = {}, hosts = 0 } }: { stayed: UnmergeRest }) {
  const t = useTexts(mergeTexts);
  const locale = useLocale();
  const left = [...Object.entries(rows), ...(hosts > 0 ? [["host", hosts] as const] : [])].map(([table, count]) => plural(count, locale, t.tables[table]!));
  return (
    <>
      {facts.length > 0 && (
        <p>
          {t.pair.stayed(
            formatList(
              facts.map((field) => factName(field, locale)),
              locale,
            ),
          )}
        </p>
      )}
      {left.length > 0 && <p>{t.pair.stayedRows(formatList(left, locale))}</p>}
    </>
  );
}
