import { sql } from "kysely";

import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Db } from "#platform/db/db.ts";
import { Refused } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { openOwnProposal } from "../authors.ts";
import { writeJourney } from "../move-proposal.command.ts";
import type { OpenedProposal } from "../open-proposal.ts";
import { findFiles, type ProposalFile } from "../proposal-files.query.ts";
import { isEditable } from "../proposal.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { proposalHolder, removeFile } from "../write/draft-files.command.ts";
import { FileFields } from "../write/file-fields.view.tsx";
import { fileProblems } from "../write/proposal.form.ts";
import { saysWhatIsSeen } from "../write/read-typed.ts";
import { megabytesFor, takeFiles, titlesIn } from "../write/take-files.ts";
import { writeTexts } from "../write/write.texts.ts";
import { editTexts } from "./edit.texts.ts";
import { Closed } from "./edit.view.tsx";
import { routes } from "../routes.ts";

type FilesVisit = Visit<"/participer/:process/idees/:proposal/fichiers", Visitor>;

/** Pictures and documents of an idea that its authors may still change. What is sent appears at once. */
export default page("ideas/edit", routes.proposalFiles, {
  access: signedIn,

  async get(visit) {
    const opened = await openOwnProposal(visit, ["author", "coauthor", "team"]);
    return show(visit, opened, {});
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const { quality, ...opened } = await openOwnProposal(visit, ["author", "coauthor", "team"]);
    const { proposal } = opened;
    if (!isEditable(proposal.state)) return { ...(await show(visit, opened, {})), status: 409 };
    const input = await visit.formInput().catch((error: Error) => {
      if (error instanceof Refused && error.status === 413) return null;
      throw error;
    });
    if (!input) return { ...(await show(visit, opened, { problems: { image: writeTexts[locale].problems.files.too_large } })), status: 413 };
    const asWhom = quality === "team" ? opened.process.ownerService : proposal.signature;
    const done = () => ({ redirect: `${withQuery(hrefOf(opened), { fait: "fichiers" })}#images` });
    if (input.text["retirer"]) {
      await removeFile(db, proposalHolder(proposal.id), input.text["retirer"]);
      await noteChange(db, proposal, { by: visitor.id, asWhom });
      return done();
    }
    const titles = titlesIn(input.text);
    const files = (await findFiles(db, proposal.id)).map((file) => ({ ...file, title: titles[file.id] ?? file.title }));
    const wrong = { ...fileProblems(files, locale), ...newPictureProblem(input.file("image"), input.text["image_alt"] ?? "", locale) };
    if (Object.keys(wrong).length > 0) return { ...(await show(visit, opened, { problems: wrong, typed: input.text })), status: 422 };
    const { problems } = await takeFiles(visit, proposalHolder(proposal.id), input, input.text["acte"]);
    if (Object.keys(problems).length > 0) return { ...(await show(visit, opened, { problems, typed: input.text })), status: 422 };
    await noteChange(db, proposal, { by: visitor.id, asWhom });
    return done();
  },
});

/** What was filed is public: a picture says at once what it shows. */
function newPictureProblem(picture: File | null, alt: string, locale: Visit["locale"]): Problems {
  return picture && !saysWhatIsSeen(alt.replace(/\s+/g, " ").trim()) ? { image_alt: writeTexts[locale].problems.alt } : {};
}

/** One line of the journey for what one person changes within an hour. */
async function noteChange(db: Db, { id }: ProposalSheet, { by, asWhom }: { by: string; asWhom: string }): Promise<void> {
  const { rows } = await sql`
    select from ideas.journey where proposal_id = ${id} and act = 'files_changed' and by = ${by} and at > now() - interval '1 hour'`.execute(db);
  if (rows.length === 0) await writeJourney(db, { proposalId: id, act: "files_changed", by, asWhom });
}

const hrefOf = ({ process, proposal }: OpenedProposal) => routes.proposalFiles.href({ process: process.slug, proposal: proposalParam(proposal) });

interface More {
  readonly problems?: Problems;
  readonly typed?: Readonly<Record<string, string>>;
}

async function show(visit: FilesVisit, opened: OpenedProposal, { problems = {}, typed = {} }: More): Promise<HtmlAnswer> {
  const { process, proposal } = opened;
  const t = editTexts[visit.locale];
  const here = proposalHref(process.slug, proposal);
  if (!isEditable(proposal.state)) return { title: t.closed, robots: "noindex", body: <Closed title={proposal.title} here={here} /> };
  const files = await findFiles(visit.db, proposal.id);
  const done = visit.url.searchParams.get("fait") === "fichiers";
  return {
    title: `${t.files}, ${proposal.title}`,
    robots: "noindex",
    body: <FilesPage proposal={proposal} here={here} action={hrefOf(opened)} megabytes={megabytesFor(visit.settings)} {...{ files, problems, typed, done }} />,
  };
}

interface FilesPageProps {
  proposal: ProposalSheet;
  here: string;
  action: string;
  files: readonly ProposalFile[];
  megabytes: number;
  problems: Problems;
  typed: Readonly<Record<string, string>>;
  done: boolean;
}

function FilesPage({ proposal, here, action, files, megabytes, problems, typed, done }: FilesPageProps) {
  const t = useTexts(editTexts);
  const kept = files.map((file) => ({ ...file, name: file.title, title: typed[`alt_${file.id}`] ?? file.title }));
  return (
    <>
      <PageHead title={t.files} trail={[{ label: proposal.title, href: here }]} lead={t.filesLead} joined />
      <Band tight>
        <div class="flow loose">
          {done && <Notice tone="ok" title={t.filesSaved} announce />}
          <Form action={action} values={typed} problems={problems} files label={t.files}>
            <FileFields files={kept} megabytes={megabytes} problems={problems} />
            <Actions>
              <Button name="acte" value="enregistrer">
                {t.saveFiles}
              </Button>
              <ButtonLink kind="quiet" href={here}>
                {t.back}
              </ButtonLink>
            </Actions>
          </Form>
        </div>
      </Band>
    </>
  );
}
