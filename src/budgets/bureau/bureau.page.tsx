import { seatHref } from "#invitations";
import { useTexts } from "#platform/i18n/context.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { runsSomewhere } from "../gates.ts";
import { routes } from "../routes.ts";
import { fewestMembers, mostMembers } from "./bureau-size.ts";
import { bureauSeats } from "./bureau.seats.ts";
import { bureauOfDraft, type DraftBureau } from "./bureau.gate.ts";
import { bureauTexts } from "./bureau.texts.ts";
import { MembersTable } from "./members.view.tsx";
import { findNamed } from "./named.query.ts";
import { dissolveBureau, nameBureau } from "./name-bureau.command.ts";

/** Who will be able to open the box: the server alone, or so many of a bureau's members. */
export default acts("budgets/bureau", routes.bureau, {
  access: runsSomewhere,
  find: bureauOfDraft,
  show: ({ locale }, held, form) => {
    const t = bureauTexts[locale];
    return { title: t.title, robots: "noindex", says: t.done, body: <Naming {...held} form={form} /> };
  },
  acts: (step) => ({
    name: step({
      read: readBureau,
      async run({ db, params, visitor, locale }, { vote }, named) {
        const kept = await nameBureau(db, { voteId: vote.id, by: visitor.id, ...named });
        return kept ? done(routes.bureau.href(params), "nomme") : conflict(bureauTexts[locale].notDraft);
      },
    }),
    dissolve: step({
      async run({ db, params, visitor, locale }, { vote }) {
        const gone = await dissolveBureau(db, { voteId: vote.id, by: visitor.id });
        return gone ? done(routes.bureau.href(params), "dissous") : conflict(bureauTexts[locale].notDraft);
      },
    }),
  }),
});

async function readBureau(form: Reader, { db }: VisitOf<typeof routes.bureau>) {
  const t = bureauTexts[form.locale];
  const lines = form
    .text("membres")
    .split(/\r?\n/)
    .flatMap((line) => line.trim() || []);
  form.check("membres", lines.length >= fewestMembers && lines.length <= mostMembers, t.tooFew);
  const { members, unknown } = await findNamed(db, lines.slice(0, mostMembers));
  form.check("membres", unknown === null, t.unknown(unknown ?? ""));
  const twice = members.find(({ personId }, at) => members.findIndex((one) => one.personId === personId) < at);
  form.check("membres", !twice, t.twice(twice?.name ?? ""));
  const needed = Math.max(2, members.length);
  return { members, threshold: form.whole("seuil", 2, needed, t.thresholdWrong(needed)) };
}

function Naming({ vote, bureau, form }: DraftBureau & { form: FormState }) {
  const t = useTexts(bureauTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  const action = routes.bureau.href({ slug });
  const before = { membres: bureau?.members.map(({ name }) => name).join("\n"), seuil: String(bureau?.threshold ?? 2) };
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.setup.href({ slug }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow">
          <Now vote={vote} bureau={bureau} />
        </div>
      </Band>
      <Band ground="linen" tight>
        <SectionHead title={t.name} />
        <Form action={action} state={stateOf(form, "name", before)} label={t.name}>
          <TextArea name="membres" label={t.members} hint={t.membersHint} rows={5} maxLength={2000} />
          <TextField name="seuil" label={t.threshold} hint={t.thresholdHint} inputMode="numeric" short />
          <Submit label={t.name} act="name" />
        </Form>
        <p>
          {t.withoutAccount} <Go href={seatHref(bureauSeats, slug)}>{t.inviteByMail}</Go>
        </p>
      </Band>
      {bureau && (
        <Band tight>
          <form method="post" action={action}>
            <p class="hint">{t.dissolveText}</p>
            <Button kind="danger" act="dissolve">
              {t.dissolve}
            </Button>
          </form>
        </Band>
      )}
    </>
  );
}

function Now({ vote, bureau }: DraftBureau) {
  const t = useTexts(bureauTexts);
  if (!bureau)
    return (
      <>
        <h2>{t.server}</h2>
        <p>{t.serverText}</p>
      </>
    );
  return (
    <>
      <h2>{t.bureau}</h2>
      <p>{t.bureauText(bureau.threshold, bureau.members.length)}</p>
      <MembersTable members={bureau.members} />
      {bureau.members.length < fewestMembers && <Notice tone="warn" title={t.notYet(bureau.members.length)} level={3} />}
      <Notice tone={bureau.handedAt ? "ok" : "warn"} title={bureau.handedAt ? t.keyMade : t.keyMissing} level={3} />
      <p>
        <ButtonLink kind="quiet" icon="key-round" href={routes.opening.href({ slug: vote.slug })}>
          {t.open}
        </ButtonLink>
      </p>
    </>
  );
}
