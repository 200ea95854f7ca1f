import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import type { List } from "./keep.query.ts";
import { keepTexts } from "./keep.texts.ts";

export function Keep({ found }: { found: ListPage<List, { readonly q: string }> }) {
  const t = useTexts(keepTexts);
  const locale = useLocale();
  const { q } = found.values;
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <ButtonLink icon="plus" href={routes.add.href()}>
            {t.add}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.attest.href()}>
            {t.attestations}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.passes.href()}>
            {t.passes}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.coupons.href()}>
            {t.coupons}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.desk.href()}>
            {t.desk}
          </ButtonLink>
        </>
      }
      flow
    >
      <Filters action={routes.keep.href()} values={{ q }} label={t.search} fold>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, t.count)}</h2>
          <Entries>
            {found.rows.map(({ id, name, placeName, count }) => (
              <Entry title={name} href={routes.list.href({ id })} meta={[placeName, plural(count, locale, t.priced)]} />
            ))}
          </Entries>
          <Pages of={found} />
        </>
      )}
    </PageFrame>
  );
}

interface AddProps {
  places: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
}

export function Add({ places, form }: AddProps) {
  const t = useTexts(keepTexts);
  return (
    <PageFrame title={t.add} trail={[{ label: t.title, href: routes.keep.href() }]} lead={t.addLead} ground="surface">
      {places.length === 0 ? (
        <Empty title={t.noPlace} text={t.noPlaceNext} />
      ) : (
        <Form action={routes.add.href()} state={form} label={t.add}>
          <Select name="lieu" label={t.place} choices={places.map(({ id, name }) => ({ value: id, label: name }))} />
          <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={100} />
          <Submit label={t.create} big />
        </Form>
      )}
    </PageFrame>
  );
}
