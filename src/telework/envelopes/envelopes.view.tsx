import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, Filters, Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Centre, Employer } from "../employer/employer.query.ts";
import { employerTexts } from "../employer/employer.texts.ts";
import { routes } from "../routes.ts";
import { sayDate } from "../say.ts";
import type { Envelope } from "./envelopes.query.ts";
import { envelopesTexts } from "./envelopes.texts.ts";

interface EnvelopesProps {
  employer: Employer;
  centres: readonly Centre[];
  year: string;
  found: ListPage<Envelope, { readonly q: string }>;
  form: FormState;
}

export function Envelopes(props: EnvelopesProps) {
  const { employer, found } = props;
  const t = useTexts(envelopesTexts);
  const words = useTexts(employerTexts);
  const action = routes.envelopes.href({ id: employer.id });
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: words.titleOf(employer.name), href: routes.employer.href({ id: employer.id }) }]}>
      <Columns kind="aside">
        <div class="flow">
          <Filters action={action} values={{ q: found.values.q }} label={words.search} inline>
            <TextField name="q" type="search" label={t.words} maxLength={100} />
            <Button kind="quiet" icon="search">
              {words.search}
            </Button>
          </Filters>
          <Rows found={found} />
        </div>
        <aside class="flow">
          <Give {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Rows({ found }: Pick<EnvelopesProps, "found">) {
  const t = useTexts(envelopesTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={t.emptyNext} />;
  return (
    <>
      <Table<Envelope>
        caption={plural(found.total, locale, t.count)}
        captionNote={t.note}
        rows={found.rows}
        columns={[
          { label: t.columns.whom, heads: true, cell: ({ kind, whom }) => `${t.kinds[kind]} ${whom}` },
          { label: t.columns.period, cell: ({ firstDay, lastDay }) => t.fromTo(sayDate(firstDay, locale), sayDate(lastDay, locale)) },
          { label: t.columns.halves, number: true, cell: ({ halves }) => formatNumber(halves, locale) },
          { label: t.columns.carries, cell: ({ carries }) => (carries ? t.yes : t.no) },
        ]}
      />
      <Pages of={found} />
    </>
  );
}

function Give({ employer, centres, year, form }: EnvelopesProps) {
  const t = useTexts(envelopesTexts);
  const usual = { qui: "each", du: `${year}-01-01`, au: `${year}-12-31`, combien: "" };
  return (
    <Form action={routes.envelopes.href({ id: employer.id })} state={stateOf(form, "give", usual)} label={t.give}>
      <h2>{t.give}</h2>
      <p class="soft">{t.giveLead}</p>
      <Radios
        name="qui"
        label={t.whom}
        choices={[
          { value: "each", label: t.each },
          { value: "centre", label: t.centre },
          { value: "agent", label: t.agent },
        ]}
      />
      {centres.length > 0 && (
        <Select
          name="service"
          label={t.kinds.centre}
          empty={t.choose}
          choices={centres.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code}, ${name}` }))}
        />
      )}
      <TextField name="numero" label={t.number} hint={t.numberHint} maxLength={40} short optional />
      <TextField name="du" type="date" label={t.from} short />
      <TextField name="au" type="date" label={t.until} short />
      <TextField name="combien" label={t.columns.halves} hint={t.halvesHint} inputMode="numeric" short />
      <Checkbox name="report" label={t.carries} hint={t.carriesHint} />
      <Submit label={t.give} act="give" />
    </Form>
  );
}
