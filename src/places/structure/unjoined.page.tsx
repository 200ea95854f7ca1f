import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { conflict, done } from "#platform/web/act.ts";
import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";
import { type ListPage, hereOf, list, tickedRows } from "#platform/web/list.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { communeChoices } from "../commune-choices.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { joinSure } from "./join.command.ts";
import { findUnjoined, type UnjoinedPlace } from "./structures.query.ts";
import { structureTexts } from "./structure.texts.ts";

const states = { sure: "sures", named: "nommees", silent: "muettes", all: "toutes" } as const;
const filters = { state: oneOf("etat", states, "sure"), q: words("q"), commune: words("commune", 5) };
const orders = { name: "nom", commune: "commune" } as const;

/** Places that belong to no structure: those whose name and commune leave no doubt are joined at once. */
export default list("places/structure", routes.unjoined, {
  access: may("places.edit"),
  find: ({ db }) => readTerritory(db),
  filters,
  tabs: ["state"],
  orders,
  rows: ({ db, visitor }, _, question, range) => findUnjoined(db, visitor, question, range),
  show({ locale }, territory, found, form) {
    const t = structureTexts[locale].queue;
    return { title: t.title, robots: "noindex", says: { liees: t.done }, body: <UnjoinedPlaces {...{ found, territory, form }} /> };
  },
  acts: (step) => ({
    join_ticked: step({
      read: tickedRows,
      async run(visit, _, ids) {
        const { db, visitor, locale } = visit;
        const { rows } = await findUnjoined(
          db,
          visitor,
          { q: "", commune: "", state: "sure", order: { by: "name", descending: false } },
          { limit: null, offset: 0 },
        );
        const wanted = rows.flatMap(({ id, sure, structure_pivot }) => (sure && ids.includes(id) ? [{ id, structure: sure.id, seen: structure_pivot }] : []));
        const count = await joinSure(db, visitor, wanted);
        return count > 0 && count === ids.length
          ? done(hereOf(visit), "liees", count)
          : conflict(structureTexts[locale].queue.done(count), structureTexts[locale].queue.part);
      },
    }),
  }),
  csv: {
    path: routes.unjoinedCsv,
    filename: "lieux-sans-structure.csv",
    columns(locale) {
      const t = structureTexts[locale].queue.columns;
      return {
        [t.place]: ({ name }: UnjoinedPlace) => name,
        [t.page]: ({ slug }: UnjoinedPlace) => routes.show.href({ slug }),
        [t.commune]: ({ commune_code }: UnjoinedPlace) => commune_code,
        [t.said]: ({ structure_name }: UnjoinedPlace) => structure_name,
        [t.structure]: ({ sure }: UnjoinedPlace) => sure?.name,
        [t.number]: ({ sure }: UnjoinedPlace) => sure?.number,
      };
    },
    tick: ({ id }) => id,
  },
});

interface UnjoinedProps {
  found: ListPage<UnjoinedPlace, ValuesOf<typeof filters>, keyof typeof orders>;
  territory: Territory;
  form: FormState;
}

function UnjoinedPlaces({ found, territory, form }: UnjoinedProps) {
  const t = useTexts(structureTexts).queue;
  const locale = useLocale();
  const { state } = found.values;
  const links = keysOf(states).map((key) => ({
    label: t.states[key],
    href: found.href({ state: key }),
    current: key === state,
  }));
  return (
    <PageFrame title={t.title} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} flow="loose">
      <Tabs label={t.state} tabs={links} />
      <UnjoinedFilters found={found} territory={territory} />
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} />
      ) : (
        <>
          <p>
            <b>{plural(found.total, locale, t.count)}</b>
          </p>
          <Rows {...{ found, territory, form }} />
          <Onward icon="download" href={found.csv!}>
            {t.csv}
          </Onward>
        </>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

function UnjoinedFilters({ found, territory }: Pick<UnjoinedProps, "found" | "territory">) {
  const t = useTexts(structureTexts).queue;
  const { state, q, commune } = found.values;
  const choices = communeChoices(territory).filter(({ value }) => territory.communes.some(({ code }) => code === value));
  return (
    <Filters action={routes.unjoined.href()} values={{ q, commune, tri: found.order.by === "name" ? "" : orders[found.order.by] }} label={t.filter}>
      {state !== "sure" && <input type="hidden" name="etat" value={states[state]} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} />
        <Select name="commune" label={useTexts(structureTexts).commune} choices={choices} empty={t.allCommunes} />
        <Select name="tri" label={t.order} empty={t.orders.name} choices={[{ value: orders.commune, label: t.orders.commune }]} />
        <Button kind="quiet">{t.filter}</Button>
      </div>
    </Filters>
  );
}

function Rows({ found, territory, form }: UnjoinedProps) {
  const t = useTexts(structureTexts).queue;
  const { title } = useTexts(structureTexts);
  const { state } = found.values;
  const button = state === "sure" || state === "all" ? <Button act="join_ticked">{t.joinTicked}</Button> : undefined;
  return (
    <Selection action={found.href({ page: found.page, order: found.order })} form={form} label={t.several} buttons={button} csv>
      <Entries>
        {found.rows.map(({ id, slug, name, commune_code, structure_name, sure }) => (
          <Entry
            level={2}
            title={name}
            href={routes.show.href({ slug })}
            tick={<Tick id={id} name={name} form={form} />}
            meta={[territory.communeByCode(commune_code)?.commune.name ?? commune_code, structure_name ? t.says(structure_name) : t.silent]}
            action={{ label: title, href: routes.structure.href({ slug }) }}
          >
            {sure && <p>{t.proposal(sure.name)}</p>}
          </Entry>
        ))}
      </Entries>
    </Selection>
  );
}
