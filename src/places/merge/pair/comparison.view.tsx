import type { ComponentChildren } from "preact";

import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Radios, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { compare, type ComparedFact, type Difference, type Side } from "../compared-facts.ts";
import { mayKeep } from "../may-keep.ts";
import { mergeTexts } from "../merge.texts.ts";
import { Compared, factName, sayCompared } from "../say-fact.tsx";
import { choicesOf, fieldOf } from "./pair.form.ts";
import type { Pair, PairedPlace } from "./pair.query.ts";
import { routes } from "../../routes.ts";

export interface PairViewProps {
  pair: Pair;
  territory: Territory;
  form: FormState;
}

/** Which record stays, then fact by fact which of the two is right. Equal facts are folded away. */
export function Comparison(props: PairViewProps) {
  const { pair, territory, form } = props;
  const { one, other } = pair;
  const t = useTexts(mergeTexts).pair;
  const locale = useLocale();
  const { differing, equal } = compare(one, other);
  const keep = choicesOf(form.values).keep ?? usualKeep(pair);
  const state = { ...form, values: { garder: keep }, problems: { garder: form.problems["garder"] } };
  const known = (fact: ComparedFact) => sayCompared(fact, one as never, locale, territory);
  return (
    <Form action={routes.pair.href({ one: one.slug, other: other.slug })} state={state} label={t.here}>
      <input type="hidden" name="vu_one" value={one.seen} />
      <input type="hidden" name="vu_other" value={other.seen} />
      <Radios name="garder" label={t.keep} choices={[choiceOf(one, "one", t, locale), choiceOf(other, "other", t, locale)]} />
      <div>
        <h2>{t.differing}</h2>
        {differing.length > 0 ? <Differences {...props} differing={differing} /> : <p>{t.nothingDiffers}</p>}
      </div>
      {equal.some((fact) => known(fact) !== null) && (
        <Disclosure bare summary={t.equal(plural(equal.filter((fact) => known(fact) !== null).length, locale, t.facts))}>
          <Facts facts={equal.map((fact) => [factName(fact.key, locale), known(fact)])} wide />
        </Disclosure>
      )}
      <Submit label={t.preview} act="preview" />
    </Form>
  );
}

/** The one that is shown; of two, the one that is younger. */
function usualKeep({ one, other }: Pair): "one" | "other" {
  if (!mayKeep(one, other)) return "other";
  if (!mayKeep(other, one)) return "one";
  return other.known_on > one.known_on ? "other" : "one";
}

function choiceOf(
  { name, slug, source, known_on, status }: PairedPlace,
  value: "one" | "other",
  t: (typeof mergeTexts)["fr"]["pair"],
  locale: "fr" | "en" | "nl",
) {
  return { value, label: `${name} (/lieux/${slug})`, note: `${t.status[status]}. ${t.keepNote(source, formatDate(known_on, locale))}` };
}

function Differences({ pair: { one, other }, territory, form, differing }: PairViewProps & { differing: readonly Difference[] }) {
  const t = useTexts(mergeTexts).pair;
  const locale = useLocale();
  const { choices } = choicesOf(form.values);
  const picked = ({ key, usual }: Difference): Side => choices[key] ?? usual;
  const column = (place: PairedPlace, side: "one" | "other"): Column<Difference> => ({
    label: place.name === one.name && place.name === other.name ? `${place.name} (${place.slug})` : place.name,
    cell: (fact) => (
      <Pick fact={fact} side={side} checked={picked(fact) === side}>
        <Compared fact={fact} facts={{ ...place }} territory={territory} />
        {fact.columns.some((field) => place.held.includes(field)) && (
          <>
            {" "}
            <Badge tone="info">{t.held}</Badge>
          </>
        )}
      </Pick>
    ),
  });
  const both: Column<Difference> = {
    label: t.both,
    cell: (fact) =>
      fact.united ? (
        <Pick fact={fact} side="both" checked={picked(fact) === "both"}>
          {t.both}
        </Pick>
      ) : null,
  };
  const columns = [{ label: t.fact, heads: true, cell: ({ key }: Difference) => factName(key, locale) }, column(one, "one"), column(other, "other")];
  return (
    <div class="comparison">
      <Table caption={t.differing} hideCaption columns={differing.some(({ united }) => united) ? [...columns, both] : columns} rows={differing} />
    </div>
  );
}

interface PickProps {
  fact: Difference;
  side: Side;
  checked: boolean;
  children: ComponentChildren;
}

function Pick({ fact: { key }, side, checked, children }: PickProps) {
  const id = `${fieldOf(key)}-${side}`;
  return (
    <div class="choice">
      <input type="radio" id={id} name={fieldOf(key)} value={side} checked={checked} />
      <label for={id}>
        <span class="vh">
          {factName(key, useLocale())}
          {colonIn(useLocale())}{" "}
        </span>
        {children}
      </label>
    </div>
  );
}
