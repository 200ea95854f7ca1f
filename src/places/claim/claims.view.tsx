import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, plural } from "#platform/i18n/format.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import type { WaitingClaim } from "./claim.query.ts";
import { claimTexts } from "./claim.texts.ts";
import { claimOrders } from "./claims.filters.ts";

interface ClaimsProps {
  found: ListPage<WaitingClaim, { readonly q: string }, keyof typeof claimOrders>;
  territory: Territory;
  now: Date;
}

export function Claims({ found, territory, now }: ClaimsProps) {
  const t = useTexts(claimTexts).queue;
  const locale = useLocale();
  return (
    <PageFrame title={t.title} here={t.here} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} flow="loose">
      {(found.total > 1 || found.values.q) && <ClaimFilters found={found} />}
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyText} />
      ) : (
        <>
          <p>
            <b>{plural(found.total, locale, t.count)}</b>
          </p>
          <Entries>
            {found.rows.map(({ id, name, person, function: role, commune_code, at }) => (
              <Entry
                level={2}
                title={name}
                href={routes.claimDecision.href({ id })}
                lead={{ icon: "key-round" }}
                meta={[`${person}, ${role}`, territory.communeByCode(commune_code)?.commune.name ?? commune_code, t.asked(formatAge(at, now, locale))]}
                action={{ label: t.answer, href: routes.claimDecision.href({ id }) }}
              />
            ))}
          </Entries>
          <Onward icon="download" href={found.csv!}>
            {t.csv}
          </Onward>
        </>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

function ClaimFilters({ found: { values, order } }: Pick<ClaimsProps, "found">) {
  const t = useTexts(claimTexts).queue;
  const choices = (["place", "person"] as const).map((key) => ({ value: claimOrders[key], label: t.orders[key] }));
  return (
    <Filters action={routes.claims.href()} values={{ q: values.q, tri: order.by === "age" ? "" : claimOrders[order.by] }} label={t.search}>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} />
        <Select name="tri" label={t.order} empty={t.orders.age} choices={choices} />
        <Button kind="quiet">{t.filter}</Button>
      </div>
    </Filters>
  );
}
