import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Commune } from "#territory";
import { structureKinds } from "../structure.ts";
import { structuresTexts } from "../structures.texts.ts";
import { type StructureFilters, structureOrders } from "./structures.filters.ts";
import type { ListedStructure } from "./structures-list.query.ts";
import { routes } from "../../routes.ts";

interface StructuresProps {
  found: ListPage<ListedStructure, StructureFilters, keyof typeof structureOrders>;
  communes: readonly Commune[];
}

export function Structures({ found, communes }: StructuresProps) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  const communeOf = (code: string | null) => communes.find((commune) => commune.code === code)?.name;
  return (
    <>
      <PageHead title={t.here} lead={t.lead} actions={<ButtonLink href={routes.newStructure.href()}>{t.create.title}</ButtonLink>} joined />
      <Band tight label={t.search}>
        <StructureFilterForm found={found} communes={communes} />
      </Band>
      <section class="wrap band" aria-labelledby="found">
        <SectionHead title={plural(found.total, locale, t.found)} id="found" />
        {found.total === 0 ? (
          <NothingListed of={found} title={t.emptyTitle} level={3} text={t.emptyNote} />
        ) : (
          <Entries>
            {found.rows.map(({ id, name, kind, commune_code }) => (
              <Entry
                title={name}
                href={routes.structure.href({ id })}
                meta={[<Badge>{structureKinds[kind][locale]}</Badge>, communeOf(commune_code)].filter(Boolean)}
              />
            ))}
          </Entries>
        )}
        <Pages of={found} />
      </section>
    </>
  );
}

function StructureFilterForm({ found: { values: filters, order }, communes }: StructuresProps) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  return (
    <Filters action={routes.structures.href()} label={t.search} fold={0}>
      <div class="filters-grid">
        <TextField name="q" label={t.words} value={filters.q} maxLength={100} autocomplete="off" />
        <Select
          name="type"
          label={t.fields.kind}
          empty={t.allKinds}
          value={filters.kind}
          choices={Object.entries(structureKinds).map(([value, says]) => ({ value, label: says[locale] }))}
        />
        <Select
          name="commune"
          label={t.fields.commune}
          empty={t.allCommunes}
          value={filters.commune}
          choices={communes.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          name="tri"
          label={t.order}
          empty={t.orders.name}
          value={order.by === "name" ? "" : structureOrders[order.by]}
          choices={[{ value: structureOrders.declared, label: t.orders.declared }]}
        />
        <Button icon="search" kind="quiet">
          {t.submit}
        </Button>
      </div>
    </Filters>
  );
}
