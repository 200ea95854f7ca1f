import { NumberedTitle } from "../numbered-title.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { processCrumb } from "#processes";
import { CriteriaTable } from "../criteria/criteria.view.tsx";
import type { CaseProcess } from "../case/case.query.ts";
import { Deadline } from "./deadline.view.tsx";
import { findOwnJury } from "./gate.ts";
import { type Jury, readCandidates, type ToJudge } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { readOwnSheets } from "./sheet.query.ts";
import { routes } from "../routes.ts";

/** What a juror has to judge. Nobody else finds it. */
export default page("ideas/jury", routes.jury, {
  access: signedIn,

  async get({ db, visitor, params, now, locale }) {
    const { process, jury } = await findOwnJury(db, visitor, params.process, now);
    const [candidates, own] = await Promise.all([readCandidates(db, process.id, jury.stage.id), readOwnSheets(db, jury.stage.id, visitor.id)]);
    const props = { process, jury, candidates, own, now };
    return { title: juryTexts[locale].mine(process.title), robots: "noindex", body: <OwnJury {...props} /> };
  },
});

interface Props {
  process: CaseProcess;
  jury: Jury;
  candidates: readonly ToJudge[];
  own: ReadonlyMap<string, "score" | "conflict">;
  now: Date;
}

function OwnJury({ process, jury, candidates, own, now }: Props) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const left = candidates.filter(({ id }) => !own.has(id)).length;
  const still = left === 0 ? t.allIn : plural(left, locale, t.left);
  return (
    <PageFrame title={<Quoting words={process.title}>{t.mine(process.title)}</Quoting>} trail={[processCrumb(process)]} lead={t.lead}>
      <Columns kind="half">
        <div class="flow">
          <p>
            <b>{candidates.length === 0 ? t.nothing : still}</b>
          </p>
          <Deadline {...{ process, jury, now }} />
          <Entries>
            {candidates.map((one) => (
              <Line process={process} candidate={one} state={own.get(one.id) ?? "todo"} />
            ))}
          </Entries>
          {candidates.length === 0 && <Empty title={t.nothing} />}
        </div>
        <div class="flow">
          {jury.criteria.length === 0 ? <p>{t.noCriteria}</p> : <CriteriaTable criteria={jury.criteria} caption={t.criteria} />}
          <p class="soft">{t.scale(jury.top)}</p>
        </div>
      </Columns>
    </PageFrame>
  );
}

const tones = { todo: "warn", score: "ok", conflict: "none" } as const;

function Line({ process, candidate, state }: { process: CaseProcess; candidate: ToJudge; state: keyof typeof tones }) {
  const t = useTexts(juryTexts);
  const href = routes.jurySheet.href({ process: process.slug, number: String(candidate.number) });
  return <Entry title={<NumberedTitle of={candidate} />} href={href} level={2} meta={[<Badge tone={tones[state]}>{t.states[state]}</Badge>]} />;
}
