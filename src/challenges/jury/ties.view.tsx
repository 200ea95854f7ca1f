import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Slice } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { rowsOnPage } from "../challenge.ts";
import { routes } from "../routes.ts";
import type { KnownTie } from "./jury.query.ts";
import { tieValue } from "./tie.form.ts";
import { tiesTexts } from "./ties.texts.ts";

interface TiesProps {
  slug: string;
  /** A page of them. */
  known: Slice<KnownTie>;
  page: number;
  form: FormState;
}

/** For those who run the challenge: who has a tie to which team, and what becomes of one that is none. */
export function Ties({ slug, known, page, form }: TiesProps) {
  const t = useTexts(tiesTexts);
  if (known.total === 0) return null;
  const hrefOf = (one: number) => withQuery(routes.jury.href({ slug }), { liens: one > 1 ? one : null });
  const choices = new Map(known.rows.filter(({ lifted }) => !lifted).map((one) => [tieValue(one), t.pair(one.team, one.juror)]));
  return (
    <TitledPart id="liens" title={t.title}>
      <p>{t.lead}</p>
      <Table<KnownTie>
        caption={t.title}
        hideCaption
        rows={known.rows}
        columns={[
          { label: t.team, heads: true, cell: ({ team }) => <Written>{team}</Written> },
          { label: t.juror, cell: ({ juror }) => juror },
          {
            label: t.tie,
            cell: ({ source, reason, lifted }) => (
              <>
                {reason ? t.because(t.sources[source], reason) : t.sources[source]} {lifted && <Badge tone="none">{t.lifted}</Badge>}
              </>
            ),
          },
        ]}
      />
      <Pagination page={page} pages={Math.ceil(known.total / rowsOnPage)} href={(one) => `${hrefOf(one)}#liens`} label={t.pages} />
      {choices.size > 0 && (
        <Disclosure summary={t.lift} open={form.act === "lift"}>
          <Form action={hrefOf(page)} state={stateOf(form, "lift")} label={t.lift}>
            <p>{t.liftLead}</p>
            <Select name="lien_leve" label={t.which} choices={[...choices].map(([value, label]) => ({ value, label }))} />
            <TextField name="raison_lien" label={t.reason} maxLength={500} />
            <Submit label={t.lift} kind="quiet" act="lift" />
          </Form>
        </Disclosure>
      )}
    </TitledPart>
  );
}
