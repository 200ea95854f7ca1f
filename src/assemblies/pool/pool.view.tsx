import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Filters, Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { sayNumber } from "../assembly.ts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { Candidate } from "../candidates.query.ts";
import { type FieldsProps, RegistrationFields } from "../register/fields.view.tsx";
import { registerTexts } from "../register/register.texts.ts";
import { PrintLetter } from "../letters/print-letter.view.tsx";
import { routes } from "../routes.ts";
import { sayDay } from "../say.ts";
import { type Standing, standings, standingWords } from "./standing.ts";
import { poolTexts } from "./pool.texts.ts";

interface PoolProps {
  readonly assembly: Assembly;
  readonly found: ListPage<Candidate, { readonly state: Standing; readonly q: string }>;
}

const useTrail = (assembly: Assembly) => [
  { label: useTexts(assembliesTexts).desk, href: routes.desk.href() },
  { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
];

export function Pool({ assembly, found }: PoolProps) {
  const t = useTexts(poolTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      trail={useTrail(assembly)}
      lead={t.lead(sayDay(assembly.eraseOn, locale))}
      actions={assembly.state === "open" && <ButtonLink href={routes.enter.href(assembly)}>{t.enter}</ButtonLink>}
      flow
    >
      <Tabs
        label={t.tabs}
        tabs={standings.map((state) => ({ label: t.standing[state], href: found.href({ state }), current: state === found.values.state }))}
      />
      <Filters action={routes.pool.href(assembly)} values={{ q: found.values.q }} label={t.find} inline>
        {found.values.state !== "all" && <input type="hidden" name="etat" value={standingWords[found.values.state]} />}
        <TextField name="q" type="search" label={t.search} maxLength={100} />
        <Button kind="quiet" icon="search">
          {t.find}
        </Button>
      </Filters>
      <Rows found={found} assembly={assembly} />
    </PageFrame>
  );
}

function Rows({ found, assembly }: PoolProps) {
  const t = useTexts(poolTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  return (
    <>
      <Table
        caption={plural(found.total, locale, general.people)}
        rows={found.rows}
        columns={[
          { label: t.columns.number, heads: true, cell: ({ number }) => sayNumber(number) },
          { label: t.columns.name, cell: ({ name }) => name ?? t.erased },
          { label: t.columns.email, cell: ({ email, phone }) => email ?? phone ?? "–" },
          {
            label: t.columns.letter,
            cell: ({ email, withdrawnAt, number }) => (email === null && withdrawnAt === null ? <PrintLetter assemblyId={assembly.id} number={number} /> : "–"),
          },
          { label: t.columns.values, cell: ({ values }) => <Written>{values.map(({ label }) => label).join(", ")}</Written> },
          { label: t.columns.channel, cell: ({ channel }) => general.channels[channel] },
          {
            label: t.columns.state,
            cell: (one) => {
              const state = one.withdrawnAt ? "withdrawn" : one.confirmedAt ? "confirmed" : "unconfirmed";
              return <Badge tone={state === "confirmed" ? "ok" : state === "withdrawn" ? "none" : "warn"}>{t.standing[state]}</Badge>;
            },
          },
        ]}
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

export function Enter({ assembly, form, ...fields }: Omit<FieldsProps, "childcare"> & { readonly assembly: Assembly; readonly form: FormState }) {
  const t = useTexts(poolTexts);
  const general = useTexts(assembliesTexts);
  const registering = useTexts(registerTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.enter} trail={useTrail(assembly)} lead={t.enterLead} ground="surface">
      <Form action={routes.enter.href(assembly)} state={form} label={t.enter}>
        <Radios
          name="voie"
          label={t.channel}
          choices={(["paper", "phone"] as const).map((channel) => ({ value: channel, label: general.channels[channel] }))}
        />
        <RegistrationFields {...fields} childcare={assembly.childcare} byAgent />
        <Checkbox name="accord" label={t.consent} hint={registering.consentHint(sayDay(assembly.eraseOn, locale))} />
        <Submit label={t.register} act="register" />
      </Form>
    </PageFrame>
  );
}
