import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Filters as FilterForm, Select, TextField } from "#platform/ui/form.tsx";
import { qpv, type Territory } from "#territory";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { publics, services } from "../vocabulary.ts";
import { chosenNeeds } from "./chosen-needs.ts";
import { needsTexts } from "../needs.texts.ts";
import { groupCodes, themeGroups } from "../vocabulary-themes.ts";
import { activities } from "../vocabulary-activities.ts";
import { activeFilters } from "./active-filters.ts";
import { distances, type Filters, listedKinds, type Sort, sortWords } from "./directory.filters.ts";

const choicesOf = (vocabulary: Readonly<Record<string, Readonly<Record<Locale, string>>>>, locale: Locale) =>
  Object.entries(vocabulary).map(([value, words]) => ({ value, label: words[locale] }));

export function DirectoryFilters({ filters, territory }: { filters: Filters; territory: Territory }) {
  const t = useTexts(texts).directory;
  const locale = useLocale();
  return (
    <FilterForm action={routes.directory.href()} label={t.search} lands="resultats" fold={activeFilters(filters, locale).length}>
      <div class="filters-grid">
        <Select
          name="commune"
          label={t.commune}
          empty={t.allCommunes}
          value={filters.associated?.code ?? filters.commune?.code}
          choices={communeChoices(territory)}
        />
        <Select name="activite" label={t.activity} empty={t.allActivities} value={filters.activities[0]} choices={choicesOf(activities, locale)} />
        <TextField name="q" label={t.word} value={filters.q} maxLength={200} autocomplete="off" optional={undefined} />
        <Button icon="search">{t.submit}</Button>
      </div>
      <Boxes filters={filters} hasZones={territory.zones(qpv).length > 0} />
      <Disclosure bare summary={t.more} open={isNarrowed(filters)}>
        <NarrowFields filters={filters} />
      </Disclosure>
    </FilterForm>
  );
}

function NarrowFields({ filters }: { filters: Filters }) {
  const t = useTexts(texts).directory;
  const locale = useLocale();
  return (
    <div class="filters-grid">
      <TextField
        name="near"
        label={t.near}
        hint={t.nearHint}
        value={filters.near?.typed ?? filters.unknownNear ?? ""}
        problem={filters.unknownNear ? t.badNear(filters.unknownNear) : undefined}
        maxLength={80}
      />
      <Select
        name="km"
        label={t.within}
        empty={`5 ${t.km}`}
        value={String(filters.km)}
        choices={distances.filter((km) => km !== 5).map((km) => ({ value: String(km), label: `${km} ${t.km}` }))}
      />
      <TextField type="date" name="jour" label={t.day} value={filters.openOn?.day ?? ""} />
      <TextField type="time" name="heure" label={t.hour} value={filters.openOn?.hour ?? ""} />
      <Select
        name="genre"
        label={t.kind}
        empty={t.allKinds}
        value={filters.kind && listedKinds[filters.kind]}
        choices={keysOf(listedKinds).map((kind) => ({ value: listedKinds[kind], label: t.kinds[kind] }))}
      />
      <Select name="service" label={t.service} empty={t.allServices} value={filters.services[0]} choices={choicesOf(services, locale)} />
      <Select
        name="besoin"
        label={useTexts(needsTexts).need}
        empty={useTexts(needsTexts).allNeeds}
        value={chosenNeeds(filters)[0]?.label}
        choices={groupCodes.map((group) => ({ value: group, label: themeGroups[group][locale] }))}
      />
      <Select name="public" label={t.public} empty={t.allPublics} value={filters.publics[0]} choices={choicesOf(publics, locale)} />
      <Select
        name="tri"
        label={t.sort}
        empty={t.sorts.name}
        value={sortWords[filters.sort]}
        choices={sortsFor(filters).map((sort) => ({ value: sortWords[sort], label: t.sorts[sort] }))}
      />
    </div>
  );
}

/** One of the filters that stand folded is on. */
const isNarrowed = ({ themes, near, unknownNear, openOn, publics, services, kind }: Filters): boolean =>
  near !== null || unknownNear !== null || openOn !== null || kind !== null || publics.length + themes.length > 0 || services.length > 0;

const sortsFor = ({ near, q }: Filters): Sort[] => [...(near ? (["distance"] as const) : []), ...(q ? (["relevance"] as const) : []), "name", "fresh"];

function communeChoices(territory: Territory) {
  return territory.communes.flatMap(({ code, name, associated }) => [
    { value: code, label: name },
    ...associated.map((part) => ({ value: part.code, label: `${part.name} (${name})` })),
  ]);
}

function Boxes({ filters, hasZones }: { filters: Filters; hasZones: boolean }) {
  const t = useTexts(texts).directory;
  const boxes = [
    { name: "ouvert", label: t.openNow, checked: filters.openNow },
    { name: "mediation", label: t.mediation, checked: filters.mediation },
    { name: "gratuit", label: t.free, checked: filters.free },
    { name: "fauteuil", label: t.wheelchair, checked: filters.wheelchair },
    ...(hasZones ? [{ name: "qpv", label: t.qpv, checked: filters.qpv }] : []),
  ];
  return (
    <fieldset>
      <legend class="vh">{t.refine}</legend>
      <div class="choices">
        {boxes.map(({ name, label, checked }) => (
          <div class="choice">
            <input type="checkbox" id={name} name={name} value="1" checked={checked} />
            <label for={name}>{label}</label>
          </div>
        ))}
      </div>
      {!hasZones && <p class="hint">{t.qpvMissing}</p>}
    </fieldset>
  );
}
