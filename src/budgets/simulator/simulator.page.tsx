import { withFiles } from "#platform/web/form-input.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { FileField, Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { setupTexts } from "../setup/setup.texts.ts";
import { runsSomewhere } from "../gates.ts";
import { importPastVote } from "./import-past.command.ts";
import { findPastVotes, type PastVote } from "./simulator.query.ts";
import { simulatorTexts } from "./simulator.texts.ts";

/** Votes of the past on which rules are tried. */
export default act("budgets/simulator", routes.simulator, {
  access: runsSomewhere,
  takes: withFiles,
  show: async ({ db, locale }, _, form) => ({
    title: simulatorTexts[locale].title,
    robots: "noindex",
    body: <Simulator votes={await findPastVotes(db)} form={form} />,
  }),
  read(form) {
    const file = form.file("fichier");
    form.check("fichier", file !== null, simulatorTexts[form.locale].missing);
    return { file: file!, source: form.text("source").slice(0, 600) };
  },
  async run({ db, locale, visitor }, _, { file, source }) {
    const imported = await importPastVote(db, { content: new Uint8Array(await file.arrayBuffer()), source, by: visitor.id });
    return imported.ok ? done(routes.trial.href({ past: imported.slug })) : wrong({ fichier: simulatorTexts[locale].unreadable(imported.problem) });
  },
});

function Simulator({ votes, form }: { votes: readonly PastVote[]; form: FormState }) {
  const t = useTexts(simulatorTexts);
  const general = useTexts(budgetsTexts);
  const setup = useTexts(setupTexts);
  const locale = useLocale();
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: setup.manage, href: routes.manage.href() },
  ];
  return (
    <>
      <PageHead title={t.title} trail={trail} lead={t.lead} joined />
      <Band tight>
        {votes.length === 0 ? (
          <Empty title={t.none} text={t.noneText} />
        ) : (
          <Table
            caption={t.title}
            hideCaption
            rows={votes}
            columns={[
              { label: t.vote, heads: true, cell: ({ slug, title }) => <a href={routes.trial.href({ past: slug })}>{title}</a> },
              { label: general.commune, cell: ({ unit, country, held }) => [unit, country, held].filter(Boolean).join(", ") },
              { label: t.ballots, number: true, cell: ({ ballots }) => formatNumber(ballots, locale) },
              { label: t.projects, number: true, cell: ({ projects }) => formatNumber(projects, locale) },
              { label: t.budget, number: true, cell: ({ budget }) => formatNumber(Number(budget), locale) },
            ]}
          />
        )}
      </Band>
      <Band ground="linen" tight>
        <SectionHead title={t.import}>{t.importText}</SectionHead>
        <Form action={routes.simulator.href()} state={form} files label={t.import}>
          <FileField name="fichier" label={t.file} accept=".pb,text/csv,text/plain" />
          <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={600} optional />
          <Submit label={t.import} icon="upload" />
        </Form>
      </Band>
    </>
  );
}
