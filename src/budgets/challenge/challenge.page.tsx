import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { listHolders } from "#people";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { whereOf } from "../team.ts";
import { findVote, type Vote } from "../votes.query.ts";
import { raiseChallenge } from "./challenge.command.ts";
import { abouts, readChallenge } from "./challenge.form.ts";
import { challengeTexts } from "./challenge.texts.ts";

export default page("budgets/challenge", routes.challenge, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const vote = await findVote(db, params.slug, visitor);
    if (!vote || !["counted", "sealed"].includes(vote.state)) throw new NotFound();
    return { title: challengeTexts[locale].title, body: <Challenge vote={vote} values={{ signature: visitor.name }} /> };
  },

  async post(visit) {
    const { db, params, visitor, locale, offers } = visit;
    const vote = await findVote(db, params.slug, visitor);
    if (!vote || !["counted", "sealed"].includes(vote.state)) throw new NotFound();
    const t = challengeTexts[locale];
    const form = await visit.form();
    const read = readChallenge(form, t);
    const again = (problems: Record<string, string>) => ({
      title: t.title,
      status: 422 as const,
      body: <Challenge vote={vote} values={form} problems={problems} />,
    });
    if (!read.ok) return again(read.problems);
    const judges = (await listHolders(db, offers, "budgets.run", whereOf(vote))).map(({ personId }) => personId);
    const raised = await raiseChallenge(db, { vote, challenge: read.value, by: visitor.id, judges });
    if (raised.ok) return { redirect: `${routes.challenges.href(params)}?fait=publiee` };
    if (raised.problem === "no_ballots") return again({ lignes: t.linesUnknown(formatList(raised.lines.map(String), locale)) });
    return { title: t.title, status: 409, body: <Challenge vote={vote} values={form} late /> };
  },
});

interface Props {
  vote: Vote;
  values: Readonly<Record<string, string>>;
  problems?: Readonly<Record<string, string>>;
  late?: boolean;
}

function Challenge({ vote, values, problems = {}, late }: Props) {
  const t = useTexts(challengeTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  const over = late || vote.state === "sealed";
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: vote.title, href: routes.result.href({ slug }) },
        ]}
        lead={t.lead}
      />
      <div class="wrap flow">
        {over && (
          <Notice tone="warn" title={t.tooLate}>
            <p>{t.tooLateNext}</p>
          </Notice>
        )}
        {!over && (
          <Form action={routes.challenge.href({ slug })} values={values} problems={problems} label={t.title}>
            <Radios name="objet" label={t.about} choices={abouts.map((value) => ({ value, label: t.abouts[value] }))} />
            <TextField name="sujet" label={t.subject} maxLength={200} />
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
