import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import type { Choice } from "#platform/ui/choice-fields.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../../routes.ts";
import { texts } from "../../texts.ts";
import { mergeTexts } from "../merge.texts.ts";
import { sayReasons } from "../say-reason.ts";
import type { PairCounts, PairRow } from "../pairs.query.ts";

export type PairsPage = ListPage<PairRow, { readonly commune: string; readonly decided: "waiting" | "decided" }>;

interface QueueProps {
  found: PairsPage;
  counts: PairCounts;
  choices: readonly Choice[];
  nameOf: (code: string) => string;
  form: FormState;
}

export function Queue(props: QueueProps) {
  const { found, counts, nameOf } = props;
  const t = useTexts(mergeTexts).queue;
  const locale = useLocale();
  const decided = found.values.decided === "decided";
  const tabs = (["waiting", "decided"] as const).map((key) => ({
    label: t[key],
    count: formatNumber(counts[key], locale),
    href: found.href({ decided: key }),
    current: key === found.values.decided,
  }));
  return (
    <>
      <PageHead title={t.title} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          {props.choices.length > 1 && <CommuneFilter {...props} />}
          <Tabs label={t.lists} tabs={tabs} />
          {found.rows.length > 0 ? (
            <>
              <h2 class="vh">{decided ? t.decided : t.waiting}</h2>
              <Entries>
                {found.rows.map((pair) => (
                  <PairEntry pair={pair} nameOf={nameOf} />
                ))}
              </Entries>
            </>
          ) : (
            <NothingListed of={found} title={decided ? t.emptyDecided : t.emptyWaiting} text={decided ? t.emptyDecidedNote : t.emptyWaitingNote} />
          )}
          <Pages of={found} />
        </div>
      </Band>
      <Signal {...props} />
    </>
  );
}

function CommuneFilter({ choices, found }: QueueProps) {
  const { commune, decided } = found.values;
  const t = useTexts(mergeTexts).queue;
  return (
    <Filters action={routes.duplicates.href()} values={{ commune }} label={t.filters}>
      <Select name="commune" label={t.commune} empty={t.allCommunes} choices={choices} />
      {decided === "decided" && <input type="hidden" name="liste" value="decidees" />}
      <Button kind="quiet">{t.filter}</Button>
    </Filters>
  );
}

function PairEntry({ pair, nameOf }: { pair: PairRow; nameOf: (code: string) => string }) {
  const t = useTexts(mergeTexts).queue;
  const locale = useLocale();
  const { one, other, score, decided, decided_at, decided_by } = pair;
  const where = ({ address, commune_code }: PairRow["one"]) => [address, nameOf(commune_code)].filter(Boolean).join(", ");
  const places = where(one) === where(other) ? [where(one)] : [where(one), where(other)];
  const state = decided && <Badge tone={decided === "merged" ? "ok" : "info"}>{decided === "merged" ? t.merged : t.notDuplicates}</Badge>;
  const href = routes.pair.href({ one: one.slug, other: other.slug });
  const when = decided_at && t.decidedOn(formatDate(decided_at, locale), decided_by);
  return (
    <Entry
      href={href}
      title={one.name === other.name ? one.name : `${one.name} / ${other.name}`}
      lead={{ big: formatNumber(score, locale, { style: "percent" }) }}
      meta={[state, ...sayReasons(pair, locale), when].filter(Boolean)}
      action={{ label: decided ? t.see : t.compare, href }}
    >
      {places.map((place) => (
        <p>{place}</p>
      ))}
    </Entry>
  );
}

function Signal({ form }: QueueProps) {
  const t = useTexts(mergeTexts).queue;
  return (
    <Band ground="linen" tight>
      <Disclosure summary={t.signalTitle} open={form.act !== null}>
        <Form action={routes.duplicates.href()} state={form} label={t.signalTitle}>
          <p>{t.signalNote}</p>
          <TextField name="one" label={t.one} maxLength={300} autocomplete="off" />
          <TextField name="other" label={t.other} maxLength={300} autocomplete="off" />
          <Submit label={t.signal} kind="quiet" />
        </Form>
      </Disclosure>
    </Band>
  );
}
