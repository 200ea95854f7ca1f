import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Amendment } from "../amendment.query.ts";
import { amendmentStates } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { amendmentTones, textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { type AmendmentFilters, orders, type Sort } from "./amendments.filters.ts";
import { amendmentsTexts } from "./amendments.texts.ts";

interface ListProps {
  text: DebatedText;
  found: ListPage<Amendment, AmendmentFilters, Sort>;
  /** Whether changes can still be proposed. */
  open: boolean;
}

export function AmendmentsList({ text, found, open }: ListProps) {
  const t = useTexts(amendmentsTexts);
  const locale = useLocale();
  const params = paramsOf(text);
  return (
    <TextFrame text={text} tab="amendments">
      <div class="flow">
        <Narrow address={routes.amendments.href(params)} found={found} />
        <h2>{plural(found.total, locale, useTexts(textTexts).amendmentsOn)}</h2>
        {found.total === 0 ? (
          <NothingListed
            of={found}
            title={t.noneYet}
            level={3}
            actions={open && <ButtonLink href={routes.text.href(params)}>{useTexts(textTexts).propose}</ButtonLink>}
            text={t.lead}
          />
        ) : (
          <AmendmentEntries text={text} amendments={found.rows} />
        )}
        {found.total > 0 && (
          <Onward icon="download" href={found.csv!}>
            {t.csv(formatNumber(found.total, locale))}
          </Onward>
        )}
        <Pages of={found} />
      </div>
    </TextFrame>
  );
}

function Narrow({ address, found }: Pick<ListProps, "found"> & { address: string }) {
  const t = useTexts(amendmentsTexts);
  const said = useTexts(textTexts);
  const states = [{ value: "decided", label: t.decided }, ...amendmentStates.map((value) => ({ value, label: said.amendmentStates[value] }))];
  return (
    <Filters action={address} values={{ etat: found.values.state, tri: orders[found.order.by] }} label={t.filter}>
      <div class="filters-grid">
        <Select name="etat" label={t.state} choices={states} empty={t.allStates} />
        <Select name="tri" label={t.sort} choices={(["text", "supports", "newest"] as const).map((key) => ({ value: orders[key], label: t.sorts[key] }))} />
        <Button kind="quiet">{t.filter}</Button>
      </div>
    </Filters>
  );
}

/** What an amendment does and where, in words: "Changer : paragraphe 4". */
export function sayAct({ act, paragraph, rank }: Pick<Amendment, "act" | "paragraph" | "rank">, locale: Locale): string {
  const t = amendmentsTexts[locale];
  if (paragraph === null) return t.insertFirst;
  return t.on[act](rank ? t.paragraph(rank) : t.heading);
}

export function AmendmentEntries({ text, amendments }: { text: DebatedText; amendments: readonly Amendment[] }) {
  const t = useTexts(amendmentsTexts);
  const said = useTexts(textTexts);
  const locale = useLocale();
  return (
    <Entries>
      {amendments.map((one) => (
        <Entry
          title={`${t.number(one.number)}. ${sayAct(one, locale)}`}
          href={routes.amendment.href({ ...paramsOf(text), amendment: String(one.number) })}
          meta={[<Badge tone={amendmentTones[one.state]}>{said.amendmentStates[one.state]}</Badge>, one.signature, plural(one.supports, locale, t.supports)]}
        >
          <Written as="p">{beginningOf(plainText(one.body ?? one.reason), 220)}</Written>
        </Entry>
      ))}
    </Entries>
  );
}
