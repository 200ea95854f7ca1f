import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { StructureField } from "../offer/structure-field.view.tsx";
import type { NamedStructure } from "../offers.query.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import type { Key, KeyState } from "./keys.query.ts";
import { keysTexts } from "./keys.texts.ts";

const tones: Readonly<Record<KeyState, Tone>> = { proposed: "warn", running: "ok", presented: "warn", settled: "info", dropped: "none" };
export const toneOf = (state: KeyState): Tone => tones[state];

export function Keys({ found }: { found: ListPage<Key, object> }) {
  const t = useTexts(keysTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[{ label: general.title, href: routes.catalogue.href() }]}
      actions={<ButtonLink href={routes.newKey.href()}>{t.propose}</ButtonLink>}
    >
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <Table<Key>
          caption={plural(found.total, locale, t.count)}
          rows={found.rows}
          columns={[
            {
              label: t.name,
              heads: true,
              cell: ({ id, title }) => (
                <Written as="a" href={routes.key.href({ id })}>
                  {title}
                </Written>
              ),
            },
            { label: t.year, cell: ({ year }) => String(year) },
            { label: t.paidBy, cell: ({ keeperName }) => keeperName },
            { label: t.costs, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
            { label: t.state, cell: ({ state }) => <Badge tone={tones[state]}>{t.states[state]}</Badge> },
          ]}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

export function NewKey({ own, form }: { own: readonly NamedStructure[]; form: FormState }) {
  const t = useTexts(keysTexts);
  const general = useTexts(poolingTexts);
  return (
    <PageFrame
      title={t.propose}
      lead={t.proposeLead}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: t.title, href: routes.keys.href() },
      ]}
      ground="surface"
    >
      <Form action={routes.newKey.href()} state={form} label={t.propose}>
        <StructureField own={own} />
        <TextField name="titre" label={t.name} maxLength={120} />
        <TextField name="annee" label={t.year} inputMode="numeric" short />
        <TextArea name="assiette" label={t.basis} hint={t.basisHint} maxLength={1000} rows={3} />
        <TextArea name="parts" label={t.parts} hint={t.partsHint} maxLength={20_000} rows={8} />
        <Submit label={t.propose} />
      </Form>
    </PageFrame>
  );
}
