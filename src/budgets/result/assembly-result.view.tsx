import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { ListedFile } from "../publish/files.query.ts";
import { Incidents } from "../reconcile/incidents.view.tsx";
import { Outcome as Reconciled } from "../reconcile/outcome.view.tsx";
import type { Reconciliation } from "../reconcile/compare.ts";
import { ReserveSaid } from "../reconcile/reserve-said.view.tsx";
import type { Reserve } from "../reconcile/reconciled.query.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import { voicesTexts } from "../voices/voices.texts.ts";
import type { Poll } from "../votes.query.ts";
import { CheckIt } from "./check-it.view.tsx";
import type { CountedPart } from "./result.query.ts";
import { resultTexts } from "./result.texts.ts";

interface AssemblyResultProps {
  poll: Poll;
  counted: CountedPart;
  figures: Reconciliation | null;
  reserve: Reserve | null;
  incidents: number;
  files: readonly ListedFile[];
  /** Whoever opened the vote, until it is sealed. */
  runs: boolean;
}

/** The voices of each choice, as counted; the assembly applies its rule of majority to them, on its own page. */
export function AssemblyResult({ poll, counted, figures, reserve, incidents, files, runs }: AssemblyResultProps) {
  const t = useTexts(voicesTexts);
  const result = useTexts(resultTexts);
  const locale = useLocale();
  const { vote, projects } = poll;
  const { slug } = vote;
  const say = (count: number) => formatNumber(count, locale);
  const votesOf = (number: number) => counted.explanation.projects.find(({ project }) => project === String(number))?.votes ?? 0;
  return (
    <>
      <PageHead
        title={<Quoting words={vote.title}>{result.page(vote.title)}</Quoting>}
        trail={[
          { label: t.assembly, href: vote.assembly_href! },
          { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug }) },
        ]}
        lead={t.counted(say(counted.ballots), say(vote.voices!))}
        actions={<ButtonLink href={vote.assembly_href!}>{t.assembly}</ButtonLink>}
        joined
      />
      <Band tight>
        <div class="flow">
          <p>{t.countedNote}</p>
          <Table
            caption={t.how}
            hideCaption
            rows={projects}
            columns={[
              {
                label: t.option,
                heads: true,
                cell: (project) => {
                  const { title, lang } = sayProject(project, locale);
                  return <Written lang={lang}>{title}</Written>;
                },
              },
              { label: t.votes, number: true, cell: ({ number }) => say(votesOf(number)) },
            ]}
          />
          {vote.open_ballot && <Onward href={routes.members.href({ slug })}>{t.byName}</Onward>}
          <p>{vote.sealed_at ? t.sealed(formatDate(vote.sealed_at, locale, { dateStyle: "long" })) : t.sealing}</p>
          {runs && !vote.sealed_at && <Onward href={routes.escrow.href({ slug })}>{t.holders}</Onward>}
          {figures && <Reconciled folded vote={vote} figures={figures} />}
          <Incidents count={incidents} />
          {reserve && <ReserveSaid {...reserve} />}
        </div>
      </Band>
      <Band ground="surface">
        <CheckIt slug={slug} files={files} named={vote.open_ballot} library={false} />
      </Band>
    </>
  );
}
