import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Module } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { sayDay, sayLast } from "../say.ts";
import type { Standing } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import type { Holder } from "./holders.query.ts";
import { holdersTexts } from "./holders.texts.ts";
import { StandingBadge } from "./standing.view.tsx";

export const standingWords = { valid: "valables", expired: "terminees", suspended: "suspendues" } as const;
interface HoldersProps {
  module: Module;
  teaches: boolean;
  found: ListPage<Holder, { readonly q: string; readonly standing: Standing | null }>;
  form: FormState;
}

export function Holders(props: HoldersProps) {
  const { module, teaches, found } = props;
  const t = useTexts(holdersTexts);
  const { q, standing } = found.values;
  return (
    <PageFrame
      title={<Quoting words={module.words.title}>{t.title(module.words.title)}</Quoting>}
      here={t.here}
      trail={[
        { label: t.trail, href: routes.keep.href() },
        { label: <Written>{module.words.title}</Written>, href: routes.manage.href({ id: module.id }) },
      ]}
      lead={t.lead}
    >
      <Columns kind="aside">
        <div class="flow">
          <Filters action={routes.holders.href({ id: module.id })} values={{ q, etat: standing ? standingWords[standing] : "" }} label={t.search} fold>
            <div class="filters-grid">
              <TextField name="q" type="search" label={t.words} maxLength={100} />
              <StandingSelect />
              <Button kind="quiet" icon="search">
                {t.search}
              </Button>
            </div>
          </Filters>
          <Rows {...props} />
        </div>
        <aside class="flow">{teaches && module.state === "open" && <Attest {...props} />}</aside>
      </Columns>
    </PageFrame>
  );
}

function StandingSelect() {
  const t = useTexts(holdersTexts);
  const { standings } = useTexts(trainingsTexts);
  const choices = keysOf(standingWords).map((one) => ({ value: standingWords[one], label: standings[one] }));
  return <Select name="etat" label={t.columns.standing} choices={choices} empty={t.every} />;
}

function Rows({ module, found }: HoldersProps) {
  const t = useTexts(holdersTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  const { columns: c } = t;
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  return (
    <>
      <Table
        caption={plural(found.total, locale, t.count)}
        columns={[
          { label: c.name, cell: ({ id: holder, name }) => <a href={routes.holder.href({ id: module.id, holder })}>{name || t.gone}</a>, heads: true },
          {
            label: c.standing,
            cell: ({ standing, appeal }) => (
              <>
                <StandingBadge standing={standing} /> {appeal !== null && <b>{t.appealed}</b>}
              </>
            ),
          },
          { label: c.from, cell: ({ from }) => sayDay(from, locale) },
          { label: c.until, cell: ({ until }) => (until ? sayLast(until, locale) : general.endless) },
        ]}
        rows={found.rows}
      />
      {found.csv && (
        <Onward href={found.csv} icon="download">
          {t.csv}
        </Onward>
      )}
      <Pages of={found} />
    </>
  );
}

function Attest({ module, form }: HoldersProps) {
  const t = useTexts(holdersTexts);
  return (
    <Form action={routes.holders.href({ id: module.id })} state={stateOf(form, "attest")} label={t.attest}>
      <h2>{t.attest}</h2>
      <p class="soft">{t.attestLead}</p>
      <TextField name="adresse" type="email" label={t.email} hint={t.emailHint} maxLength={254} />
      <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={300} />
      <Submit label={t.attest} act="attest" />
    </Form>
  );
}
