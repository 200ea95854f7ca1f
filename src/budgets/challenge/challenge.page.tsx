import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { listHolders } from "#people";
import { budgetsTexts } from "../budgets.texts.ts";
import { challengeableVote } from "../gates.ts";
import { routes } from "../routes.ts";
import { whereOf } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import { raiseChallenge } from "./challenge.command.ts";
import { readChallenge } from "./challenge.form.ts";
import { challengeTexts } from "./challenge.texts.ts";
import { abouts } from "./challenge.ts";

export default act("budgets/challenge", routes.challenge, {
  access: signedIn,
  find: challengeableVote,
  values: ({ visitor }) => ({ signature: visitor.name }),
  show: ({ locale }, vote, form) => ({ title: challengeTexts[locale].title, body: <Challenge vote={vote} form={form} /> }),
  read: readChallenge,
  async run({ db, params, visitor, locale, offers }, vote, challenge) {
    const t = challengeTexts[locale];
    const judges = (await listHolders(db, offers, "budgets.run", whereOf(vote))).map(({ personId }) => personId);
    const raised = await raiseChallenge(db, { vote, challenge, by: visitor.id, judges });
    if (raised.ok) return done(routes.challenges.href(params), "publiee");
    if (raised.problem === "no_ballots") return wrong({ lignes: t.linesUnknown(formatList(raised.lines.map(String), locale)) });
    return conflict(t.tooLate, t.tooLateNext);
  },
});

function Challenge({ vote, form }: { vote: Vote; form: FormState }) {
  const t = useTexts(challengeTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  const over = vote.state === "sealed" && form.act === null;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.result.href({ slug }) },
        ]}
        lead={t.lead}
      />
      <div class="wrap flow">
        {over && <Notice tone="warn" title={t.tooLate} text={t.tooLateNext} />}
        {!over && (
          <Form action={routes.challenge.href({ slug })} state={form} label={t.title}>
            <Radios name="objet" label={t.about} choices={abouts.map((value) => ({ value, label: t.abouts[value] }))} />
            <TextField name="sujet" label={t.subject} hint={t.subjectHint} maxLength={200} />
            <TextArea name="raison" label={t.reason} maxLength={4000} rows={6} />
            <TextField name="lignes" label={t.lines} hint={t.linesHint} maxLength={400} optional />
            <TextField name="signature" label={t.signature} hint={t.signatureHint} maxLength={160} />
            <Actions>
              <Button>{t.send}</Button> <a href={routes.result.href({ slug })}>{general.back}</a>
            </Actions>
          </Form>
        )}
      </div>
    </>
  );
}
