import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { Listed } from "../listed.view.tsx";
import { routes } from "../routes.ts";
import type { Cohort, ReasonCount } from "./cohorts.query.ts";
import { cohortsTexts } from "./cohorts.texts.ts";

interface CohortsProps {
  found: ListPage<Cohort, object>;
  reasons: readonly ReasonCount[];
  keeps: boolean;
}

/** Cohorts as they began: a table of what became of their projects, which compares nobody. */
export function Cohorts({ found, reasons, keeps }: CohortsProps) {
  const t = useTexts(cohortsTexts);
  const locale = useLocale();
  const why = (
    <TitledPart id="reasons" title={t.reasons}>
      <p class="soft">{t.reasonsLead}</p>
      {reasons.length > 0 && (
        <Table
          caption={t.reasons}
          hideCaption
          rows={reasons}
          columns={[
            { label: t.reason, heads: true, cell: ({ reason }) => t.obstacles[reason] },
            { label: t.count, number: true, cell: ({ count }) => formatNumber(count, locale) },
          ]}
        />
      )}
    </TitledPart>
  );
  return (
    <Listed found={found} texts={t} actions={keeps && <ButtonLink href={routes.openCohort.href()}>{t.open}</ButtonLink>} under={why}>
      <Table
        caption={plural(found.total, locale, t.counted)}
        captionNote={t.source}
        rows={found.rows}
        columns={[
          {
            label: t.name,
            heads: true,
            cell: ({ id, title, beginsOn, endsOn }) => (
              <>
                <Written as="a" href={routes.cohort.href({ id })}>
                  {title}
                </Written>
                <br />
                <span class="soft">{t.span(formatDate(beginsOn, locale), formatDate(endsOn, locale))}</span>
              </>
            ),
          },
          ...(["projects", "followed", "opened", "givenUp", "jobs"] as const).map((figure) => ({
            label: t.figures[figure],
            number: true,
            cell: (one: Cohort) => formatNumber(one[figure], locale),
          })),
        ]}
      />
    </Listed>
  );
}

export function OpenCohort({ form }: { form: FormState }) {
  const t = useTexts(cohortsTexts);
  return (
    <PageFrame title={t.open} lead={t.openLead} trail={[{ label: t.title, href: routes.cohorts.href() }]}>
      <Form action={routes.openCohort.href()} state={form} label={t.open}>
        <TextField name="nom" label={t.name} maxLength={120} />
        <TextArea name="presentation" label={t.about} maxLength={3000} rows={5} optional />
        <TextField name="du" type="date" label={t.begins} short />
        <TextField name="au" type="date" label={t.ends} short />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}
