import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink, EnterButton } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { FormState, Problems } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { openOwnProposal, type OwnProposal } from "../authors.ts";
import { findFiles, type ProposalFile } from "../proposal-files.query.ts";
import { isEditable } from "../proposal.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { proposalHolder, removeFile } from "../write/draft-files.command.ts";
import { FileFields } from "../write/file-fields.view.tsx";
import { fileProblems } from "../write/proposal.form.ts";
import { saysWhatIsSeen } from "../write/read-point.ts";
import { fileValues, megabytesFor, readFiles, type SentFiles, takeFiles } from "../write/take-files.ts";
import { writeTexts } from "../write/write.texts.ts";
import { editTexts } from "./edit.texts.ts";
import { Closed } from "./edit.view.tsx";
import { noteFilesChanged } from "./files.command.ts";
import { routes } from "../routes.ts";

type FilesVisit = VisitOf<typeof routes.proposalFiles>;

interface ProposalWithFiles extends OwnProposal {
  readonly files: readonly ProposalFile[];
}

/** Pictures and documents of an idea that its authors may still change. What is sent appears at once. */
export default acts("ideas/edit", routes.proposalFiles, {
  access: signedIn,
  async find(visit): Promise<ProposalWithFiles> {
    const opened = await openOwnProposal(visit, ["author", "coauthor", "team"]);
    return { ...opened, files: await findFiles(visit.db, opened.proposal.id) };
  },
  values: (_, { files }) => fileValues(files),
  show,
  acts: (step) => {
    const sending = (button: string) =>
      step<SentFiles>({
        read: readSent,
        run: (visit, thing, sent) => change(visit, thing, (holder) => takeFiles(visit, holder, sent, button)),
        tooLarge: (locale) => ({ image: writeTexts[locale].problems.files.too_large }),
      });
    return {
      save: sending("save"),
      picture: sending("picture"),
      document: sending("document"),
      remove: step({
        read: (form) => form.on(),
        run: (visit, thing, id) =>
          change(visit, thing, async (holder) => {
            await removeFile(visit.db, holder, id);
            return {};
          }),
      }),
    };
  },
});

/** What was filed is public: a picture says at once what it shows. */
function readSent(form: Reader, _: FilesVisit, { proposal, files }: ProposalWithFiles): SentFiles {
  const sent = readFiles(form, files);
  if (!isEditable(proposal.state)) return sent;
  const described = files.map((file) => ({ ...file, title: sent.titles[file.id] ?? file.title }));
  for (const [field, problem] of Object.entries(fileProblems(described, form.locale))) form.check(field, false, problem!);
  form.check("image_alt", !sent.picture || saysWhatIsSeen(sent.pictureTitle), writeTexts[form.locale].problems.alt);
  return sent;
}

/** `make` gives what is wrong; nothing is done to an idea that may be changed no more. */
async function change(
  { db, visitor }: FilesVisit,
  opened: ProposalWithFiles,
  make: (holder: ReturnType<typeof proposalHolder>) => Promise<Problems>,
): Promise<Outcome<ProposalWithFiles>> {
  const { process, proposal, quality } = opened;
  if (!isEditable(proposal.state)) return conflict({});
  const problems = await make(proposalHolder(proposal.id));
  if (Object.keys(problems).length > 0) return wrong(problems);
  await noteFilesChanged(db, proposal.id, { by: visitor.id, asWhom: quality === "team" ? process.ownerService : proposal.signature });
  return done(`${hrefOf(opened)}#images`, "fichiers");
}

const hrefOf = ({ process, proposal }: OwnProposal) => routes.proposalFiles.href({ process: process.slug, proposal: proposalParam(proposal) });

function show({ locale, settings }: FilesVisit, opened: ProposalWithFiles, form: FormState): HtmlAnswer {
  const { process, proposal } = opened;
  const t = editTexts[locale];
  const here = proposalHref(process.slug, proposal);
  if (!isEditable(proposal.state)) return { title: t.closed, robots: "noindex", body: <Closed title={proposal.title} here={here} /> };
  return {
    title: `${t.files}, ${proposal.title}`,
    robots: "noindex",
    says: { fichiers: t.filesSaved },
    body: <FilesPage {...opened} here={here} form={form} megabytes={megabytesFor(settings)} />,
  };
}

function FilesPage({ here, form, megabytes, ...opened }: ProposalWithFiles & { here: string; form: FormState; megabytes: number }) {
  const t = useTexts(editTexts);
  const files = opened.files.map((file) => ({ ...file, name: file.title }));
  return (
    <PageFrame title={t.files} trail={[{ label: <Written>{opened.proposal.title}</Written>, href: here }]} lead={t.filesLead}>
      <Form action={hrefOf(opened)} state={form} files label={t.files}>
        <EnterButton act="save" label={t.saveFiles} />
        <FileFields files={files} megabytes={megabytes} />
        <Actions>
          <Button act="save">{t.saveFiles}</Button>
          <ButtonLink kind="quiet" href={here}>
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}
