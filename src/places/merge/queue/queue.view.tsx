import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import type { Choice } from "#platform/ui/choice-fields.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Actions, Filters, Form, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../../routes.ts";
import { texts } from "../../texts.ts";
import { mergeRoutes } from "../merge.routes.ts";
import { mergeTexts } from "../merge.texts.ts";
import { sayReasons } from "../say-reason.ts";
import type { PairCounts, PairRow } from "./pairs.query.ts";

interface QueueProps {
  pairs: readonly PairRow[];
  counts: PairCounts;
  decided: boolean;
  commune: string | null;
  choices: readonly Choice[];
  page: number;
  pages: number;
  nameOf: (code: string) => string;
  form: FormState;
}

export function Queue(props: QueueProps) {
  const { pairs, counts, decided, commune, page, pages, nameOf } = props;
  const t = useTexts(mergeTexts).queue;
  const locale = useLocale();
  const here = (query: { liste?: string | null; page?: number | null }) => withQuery(mergeRoutes.duplicates.href(), { commune, ...query });
  const list = decided ? "decidees" : null;
  const tabs = [
    { label: t.waiting, count: formatNumber(counts.waiting, locale), href: here({}), current: !decided },
    { label: t.decided, count: formatNumber(counts.decided, locale), href: here({ liste: "decidees" }), current: decided },
  ];
  return (
    <>
      <PageHead title={t.title} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          {props.choices.length > 1 && <CommuneFilter {...props} />}
          <Tabs label={t.lists} tabs={tabs} />
          {pairs.length > 0 ? (
            <>
              <h2 class="vh">{decided ? t.decided : t.waiting}</h2>
              <Entries>
                {pairs.map((pair) => (
                  <PairEntry pair={pair} nameOf={nameOf} />
                ))}
              </Entries>
            </>
          ) : (
            <Empty title={decided ? t.emptyDecided : t.emptyWaiting}>
              <p>{decided ? t.emptyDecidedNote : t.emptyWaitingNote}</p>
            </Empty>
          )}
          <Pagination page={page} pages={pages} href={(n) => here({ liste: list, page: n > 1 ? n : null })} />
        </div>
      </Band>
      <Signal {...props} />
    </>
  );
}

function CommuneFilter({ choices, commune, decided }: QueueProps) {
  const t = useTexts(mergeTexts).queue;
  return (
    <Filters action={mergeRoutes.duplicates.href()} values={{ commune }} label={t.filters}>
      <Select name="commune" label={t.commune} empty={t.allCommunes} choices={choices} />
      {decided && <input type="hidden" name="liste" value="decidees" />}
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
  const href = mergeRoutes.pair.href({ one: one.slug, other: other.slug });
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
        <Form action={mergeRoutes.duplicates.href()} state={form} label={t.signalTitle}>
          <p>{t.signalNote}</p>
          <TextField name="one" label={t.one} maxLength={300} autocomplete="off" />
          <TextField name="other" label={t.other} maxLength={300} autocomplete="off" />
          <Actions>
            <Button kind="quiet">{t.signal}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Band>
  );
}
