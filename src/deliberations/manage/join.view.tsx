import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Filters, Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { FoundThing } from "#thread";
import { relations } from "../deliberation.ts";
import { routes } from "../routes.ts";
import { manageTexts } from "./manage.texts.ts";

/** What was searched by its title, and found; null where nobody searched. */
export interface ThingSearch {
  readonly words: string;
  readonly found: readonly FoundThing[];
}

interface JoinProps {
  id: string;
  searched: ThingSearch | null;
  form: FormState;
}

/** Joins a deliberation to a thing: searched by its title and chosen, or by the address of its thread. */
export function Join({ id, searched, form }: JoinProps) {
  const t = useTexts(manageTexts);
  const here = routes.manage.href({ id });
  return (
    <section class="flow" aria-labelledby="relier">
      <h3 id="relier">{t.add}</h3>
      <p class="soft">{t.effectsLead}</p>
      <Filters action={here} values={{ cherche: searched?.words ?? "" }} label={t.search} lands="relier" inline>
        <TextField name="cherche" type="search" label={t.searchWords} maxLength={100} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {searched && searched.found.length === 0 && <p role="status">{t.searchNone}</p>}
      <Form action={searched ? withQuery(here, { cherche: searched.words }) : here} state={stateOf(form, "link")} label={t.add}>
        {searched && searched.found.length > 0 ? (
          <>
            <Radios
              name="address"
              label={t.searchFound}
              choices={searched.found.map(({ address, title, lang, label, meta, written: words }) => ({
                ...{ value: address, label: title, note: <Quoting words={words}>{[label, ...meta].join(", ")}</Quoting> },
                ...{ written: lang ?? true, writtenNote: false },
              }))}
            />
            <Onward href={`${here}#relier`}>{t.byAddress}</Onward>
          </>
        ) : (
          <TextField name="address" label={t.address} hint={t.addressHint} maxLength={300} />
        )}
        <Select name="relation" label={t.relation} choices={relations.map((value) => ({ value, label: t.relations[value] }))} />
        <TextField name="sum" label={t.sum} hint={t.sumHint} inputMode="decimal" maxLength={20} unit="€" short optional />
        <TextField name="reason" label={t.why} hint={t.whyHint} maxLength={300} optional />
        <Submit label={t.link} kind="quiet" icon="plus" act="link" />
      </Form>
    </section>
  );
}
