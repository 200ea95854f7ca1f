import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { processRoutes } from "#processes";
import { signatureOf } from "../judging/signature.ts";
import { type OpenedProposal, openProposal } from "../open-proposal.ts";
import { isAuthor } from "../proposal.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import type { Contestable } from "../verdicts.ts";
import { findContestable } from "./contest.query.ts";
import { contestTexts } from "./contest.texts.ts";
import { fileContest } from "./file.command.ts";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/:process/idees/:proposal/contester", Visitor>;

/** The authors contest a judgement on their idea. */
export default page("ideas/contest", routes.contest, {
  access: signedIn,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const { db, visitor, params, now, locale } = visit;
    const opened = await find(visit);
    const form = await visit.form();
    const t = contestTexts[locale];
    const words = (form["words"] ?? "").trim();
    const open = await findContestable(db, opened.proposal.id, now);
    const about = open.find((one) => one === form["about"]) ?? (open.length === 1 ? open[0] : undefined);
    if (open.length === 0) return show(visit, opened, { wrong: t.over, status: 409 });
    const problems = { ...(!about && { about: t.aboutMissing }), ...((words.length < 20 || words.length > 4000) && { words: t.wordsMissing }) };
    if (!about || problems.words) return show(visit, opened, { values: form, problems, status: 422 });
    const filed = await fileContest(db, visit, {
      proposalId: opened.proposal.id,
      about,
      words,
      signature: signatureOf(opened.proposal, visitor.id),
      by: visitor.id,
    });
    if (!filed.ok) return show(visit, opened, { values: form, wrong: t.over, status: 409 });
    return { redirect: withQuery(routes.contest.href(params), { fait: filed.held ? "retenue" : "envoyee" }) };
  },
});

/** @throws NotFound unless it is one's own idea. */
async function find(visit: Asked): Promise<OpenedProposal> {
  const opened = await openProposal(visit);
  if (!isAuthor(opened.proposal, visit.visitor.id)) throw new NotFound();
  return opened;
}

interface Said {
  readonly done?: string | undefined;
  readonly wrong?: string;
  readonly values?: Record<string, string>;
  readonly problems?: Problems;
  readonly status?: 200 | 409 | 422;
}

async function show({ db, now, locale }: Asked, opened: OpenedProposal, { status = 200, ...said }: Said) {
  const open = await findContestable(db, opened.proposal.id, now);
  return { title: contestTexts[locale].title, robots: "noindex", status, body: <ContestPage opened={opened} open={open} {...said} /> } as const;
}

interface Props extends Omit<Said, "status"> {
  opened: OpenedProposal;
  open: readonly Contestable[];
}

function ContestPage({ opened: { process, proposal }, open, done, wrong, values, problems }: Props) {
  const t = useTexts(contestTexts);
  const trail = [
    { label: process.title, href: processRoutes.process.href({ process: process.slug }) },
    { label: proposal.title, href: proposalHref(process.slug, proposal) },
  ];
  const said = done === "envoyee" || done === "retenue" ? t.done[done] : null;
  return (
    <>
      <PageHead title={t.title} trail={trail} lead={t.lead} joined />
      <Band tight>
        <div class="flow">
          {said && <Notice tone="ok" title={said} announce />}
          {wrong && <Notice tone="warn" title={wrong} announce />}
          {open.length === 0 ? (
            <p>{t.nothing}</p>
          ) : (
            <Form
              action={routes.contest.href({ process: process.slug, proposal: proposalParam(proposal) })}
              values={values ?? { about: open[0] }}
              problems={problems}
              label={t.title}
            >
              <Radios name="about" label={t.about} choices={open.map((about) => ({ value: about, label: t.abouts[about] }))} />
              <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={4000} rows={6} />
              <Actions>
                <Button big>{t.send}</Button>
              </Actions>
            </Form>
          )}
        </div>
      </Band>
    </>
  );
}
