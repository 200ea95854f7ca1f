import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { authorOf, openOwnIdea } from "../case/own-idea.ts";
import { OwnIdeaPage } from "../case/own-idea.view.tsx";
import type { OpenedProposal } from "../open-proposal.query.ts";
import { proposalParam } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import { findContestable } from "./contest.query.ts";
import { contestTexts } from "./contest.texts.ts";
import { fileContest } from "./file.command.ts";
import type { Contestable } from "../verdicts.ts";

interface ContestIdea {
  readonly opened: OpenedProposal;
  readonly open: readonly Contestable[];
}

/** The authors contest a judgement on their idea. */
export default act("ideas/contest", routes.contest, {
  access: signedIn,
  find: findOwnContestable,
  values: (_, { open }) => ({ about: open[0] }),
  show: ({ locale }, found, form) => ({
    title: contestTexts[locale].title,
    robots: "noindex",
    says: contestTexts[locale].done,
    body: <ContestPage {...found} form={form} />,
  }),
  read(form, _, { open }) {
    const t = contestTexts[form.locale];
    // Of a single decision nobody has to say which; of none, that it is over.
    const about = open.length > 1 ? form.choice("about", open, t.aboutMissing) : open[0];
    return { about, words: open.length > 0 ? form.lines("words", 20, 4000, t.wordsMissing) : "" };
  },
  async run(visit, { opened }, { about, words }) {
    const filed = about && (await fileContest(visit.db, visit, { ...authorOf(visit.visitor, opened), about, words }));
    if (!filed?.ok) return conflict(contestTexts[visit.locale].over);
    return done(routes.contest.href(visit.params), filed.held ? "retenue" : "envoyee");
  },
});

async function findOwnContestable(visit: VisitOf<typeof routes.contest>): Promise<ContestIdea> {
  const opened = await openOwnIdea(visit);
  return { opened, open: await findContestable(visit.db, opened.proposal.id, visit.now) };
}

function ContestPage({ opened, open, form }: ContestIdea & { form: FormState }) {
  const t = useTexts(contestTexts);
  const { process, proposal } = opened;
  return (
    <OwnIdeaPage opened={opened} title={t.title} lead={t.lead}>
      {open.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <Form action={routes.contest.href({ process: process.slug, proposal: proposalParam(proposal) })} state={form} label={t.title}>
          <Radios name="about" label={t.about} choices={open.map((about) => ({ value: about, label: t.abouts[about] }))} />
          <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={4000} rows={6} />
          <Actions>
            <Button big>{t.send}</Button>
          </Actions>
        </Form>
      )}
    </OwnIdeaPage>
  );
}
