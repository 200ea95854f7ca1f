import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Form, Radios, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { pollToSee } from "../gates.ts";
import { OpenBallot } from "../members/open-ballot.view.tsx";
import { nonceOf } from "../nonce.ts";
import { standingOf } from "../receipt/own-ballot.query.ts";
import { receiptCookie } from "../receipt/receipt-cookie.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import { isFault } from "../vote.ts";
import type { Poll } from "../votes.query.ts";
import { castVoice } from "./cast-voice.command.ts";
import { Secret } from "../voices/assembly.view.tsx";
import { findOwnVoices, type OwnVoice } from "../voices/voices.query.ts";
import { voicesTexts } from "../voices/voices.texts.ts";

type Voting = VisitOf<typeof routes.voice>;

interface VoiceThing {
  readonly poll: Poll;
  readonly voice: OwnVoice;
  readonly voted: boolean;
}

/** The ballot of one voice of an assembly: one choice, one press, whose answer leads to the receipt. */
export default act("budgets/assembly", routes.voice, {
  access: signedIn,
  find: voiceToCast,
  show: ({ locale }, held, form) => ({ title: voicesTexts[locale].title(held.voice.name), robots: "noindex", body: <Ballot {...held} form={form} /> }),
  read: (form, _visit, { poll }) => ({
    number: Number(
      form.choice(
        "choix",
        poll.projects.map(({ number }) => String(number)),
        voicesTexts[form.locale].choiceMissing,
      ),
    ),
    nonce: nonceOf(form.text("passage")),
  }),
  async run({ db, settings, visitor, params, locale }, { poll, voice }, { number, nonce }) {
    const t = voicesTexts[locale];
    if (poll.vote.phase !== "open") return conflict(poll.vote.phase === "announced" ? t.problems.not_open : t.problems.closed);
    const asked = { voteId: poll.vote.id, electorId: voice.electorId, personId: visitor.id, choice: { choices: [number], points: null }, nonce };
    const cast = await castVoice(db, settings, asked);
    if (!cast.ok) return isFault(cast.problem) ? wrong({}, budgetsTexts[locale].faults[cast.problem]) : conflict(t.problems[cast.problem]);
    const headers = { location: routes.receipt.href(params), "set-cookie": receiptCookie(settings, params.slug, cast.receipt) };
    return new Response(null, { status: 303, headers });
  },
});

/** @throws NotFound for a voice that this person does not hold. */
async function voiceToCast(visit: Voting): Promise<VoiceThing> {
  const { db, settings, visitor, params } = visit;
  const poll = await pollToSee(visit);
  const voice = (await findOwnVoices(db, [poll.vote.id], visitor.id)).find(({ electorId }) => electorId === params.voice);
  if (!voice) throw new NotFound();
  const { voted } = await standingOf(db, settings, poll.vote.id, `elector ${voice.electorId}`);
  return { poll, voice, voted };
}

function Ballot({ poll, voice, voted, form }: VoiceThing & { form: FormState }) {
  const t = useTexts(voicesTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { vote } = poll;
  return (
    <PageFrame
      title={t.title(voice.name)}
      trail={[
        { label: t.assembly, href: vote.assembly_href! },
        { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug: vote.slug }) },
      ]}
      lead={`${general.until} ${sayInstant(vote.closes_at, locale)}`}
      flow
    >
      {vote.open_ballot ? <OpenBallot vote={vote} member={poll.members.find(({ number }) => number === voice.member) ?? null} /> : <Secret />}
      {vote.phase === "open" ? (
        <>
          {voted && <Notice tone="info" title={t.alreadyIn} />}
          <BallotForm poll={poll} voice={voice} form={form} />
        </>
      ) : (
        <Notice tone="info" title={vote.phase === "announced" ? t.opensSoon(sayInstant(vote.opens_at, locale)) : t.closed}>
          {vote.phase !== "announced" && <p>{t.closedNext}</p>}
        </Notice>
      )}
    </PageFrame>
  );
}

function BallotForm({ poll, voice, form }: Pick<VoiceThing, "poll" | "voice"> & { form: FormState }) {
  const t = useTexts(voicesTexts);
  const locale = useLocale();
  const choices = poll.projects.map((project) => {
    const { title, summary } = sayProject(project, locale);
    return { value: String(project.number), label: title, note: summary };
  });
  return (
    <Form action={routes.voice.href({ slug: poll.vote.slug, voice: voice.electorId })} state={form} label={t.title(voice.name)}>
      <input type="hidden" name="passage" value={nonceOf(form.values["passage"])} />
      <Radios name="choix" label={t.choice} choices={choices} />
      <p class="hint">{t.depositHint}</p>
      <Submit label={t.deposit} big />
    </Form>
  );
}
