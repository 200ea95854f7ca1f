import { Written } from "#platform/ui/written.tsx";
import { withFiles } from "#platform/web/form-input.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { FileField, Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { routes } from "../routes.ts";
import { AwaitedSharesNotice } from "../bureau/awaited-shares.view.tsx";
import { bureauToJoin, type HeldBureau } from "../bureau/bureau.gate.ts";
import { awaitedShares, type Member } from "../bureau/bureau.query.ts";
import { hasWrongShares } from "../bureau/box-key.query.ts";
import { bureauTexts } from "../bureau/bureau.texts.ts";
import { giveShare } from "../bureau/give-share.command.ts";
import { sessionTexts } from "../bureau/session.texts.ts";

/** The counting session: members give their shares, and with the last one needed the box can be opened. */
export default act("budgets/counting", routes.counting, {
  access: signedIn,
  takes: withFiles,
  async find(visit): Promise<CountingThing> {
    const held = await bureauToJoin(visit);
    return { ...held, wrong: held.vote.phase === "closed" && (await hasWrongShares(visit.db, visit.settings, held.vote.id)) };
  },
  show: ({ locale }, held, form) => {
    const t = sessionTexts[locale];
    return { title: t.title, robots: "noindex", says: { donnee: t.given }, body: <Session {...held} form={form} /> };
  },
  async read(form) {
    const file = form.file("fichier");
    // The file says whose share it is on its first line.
    const typed = file ? ((await file.text()).trim().split(/\r?\n/).at(-1) ?? "") : form.text("part");
    form.check("part", typed !== "" && typed.length <= 200, sessionTexts[form.locale].problems.unreadable);
    return typed;
  },
  async run({ db, settings, params, visitor, locale }, { vote }, typed) {
    const t = sessionTexts[locale];
    const share = { voteId: vote.id, typed, by: visitor.id };
    let given = await giveShare(db, settings, share);
    if (!given.ok && given.problem === "too_soon" && vote.phase === "closed") {
      // The instant is over, and the job of each minute was not there yet: nobody is sent away for that.
      await closeBox(db, settings, vote.id);
      given = await giveShare(db, settings, share);
    }
    if (given.ok && given.wrong) return conflict(t.wrongShares, t.wrongSharesText, { values: { part: "" } });
    if (given.ok) return done(routes.counting.href(params), "donnee");
    if (given.problem === "too_soon") return conflict(t.tooSoon, t.tooSoonText(sayInstant(vote.closes_at, locale)));
    // A share stands in no page.
    return wrong({ part: given.problem === "given" ? t.alreadyGiven(given.member) : t.problems[given.problem] }, undefined, { part: "" });
  },
});

interface CountingThing extends HeldBureau {
  /** The shares given are enough, and do not make the key. */
  readonly wrong: boolean;
}

function Session({ vote, bureau, wrong, form }: CountingThing & { form: FormState }) {
  const t = useTexts(sessionTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: general.here, href: routes.list.href() },
        { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug }) },
      ]}
      lead={t.lead(bureau.threshold, bureau.members.length)}
      actions={
        <Go href={routes.minutes.href({ slug })} icon="printer">
          {t.minutes}
        </Go>
      }
      flow
    >
      <Given members={bureau.members} />
      <Now vote={vote} bureau={bureau} wrong={wrong} form={form} />
    </PageFrame>
  );
}

function Given({ members }: { members: readonly Member[] }) {
  const t = useTexts(sessionTexts);
  const naming = useTexts(bureauTexts);
  const locale = useLocale();
  const say = (instant: Date) => `${t.givenAt}, ${formatDate(instant, locale, { dateStyle: "long", timeStyle: "short" })}`;
  return (
    <Table
      caption={naming.members}
      rows={members}
      columns={[
        { label: naming.member, heads: true, cell: ({ number, name }) => `${number}. ${name}` },
        { label: t.shareOf, cell: ({ givenAt }) => (givenAt ? say(givenAt) : t.waiting) },
      ]}
      dense
    />
  );
}

function Now({ vote, bureau, wrong, form }: CountingThing & { form: FormState }) {
  const t = useTexts(sessionTexts);
  const locale = useLocale();
  if (vote.phase === "counted" || vote.phase === "sealed")
    return (
      <Notice tone="ok" title={t.over}>
        <Onward href={routes.result.href({ slug: vote.slug })}>{t.result}</Onward>
      </Notice>
    );
  if (vote.phase !== "closed") return <Notice tone="info" title={t.tooSoon} text={t.tooSoonText(sayInstant(vote.closes_at, locale))} />;
  const awaited = awaitedShares(bureau, wrong);
  const action = routes.counting.href({ slug: vote.slug });
  if (awaited.missing <= 0 && !wrong) return <Notice tone="ok" title={t.complete} />;
  if (awaited.members.length === 0) return <AwaitedSharesNotice {...awaited} />;
  return (
    <>
      <AwaitedSharesNotice {...awaited} />
      <Form action={action} state={form} label={t.give} files>
        <TextField name="part" label={t.share} hint={t.shareHint} type="password" autocomplete="off" maxLength={200} />
        <Submit label={t.give} icon="key-round" />
      </Form>
      <Disclosure summary={t.file}>
        <Form action={action} label={t.give} files>
          <FileField name="fichier" label={t.file} hint={t.fileHint} accept="text/plain" />
          <Submit label={t.give} kind="quiet" />
        </Form>
      </Disclosure>
    </>
  );
}
