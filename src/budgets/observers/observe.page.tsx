import { useTexts } from "#platform/i18n/context.tsx";
import { mailAddressOf } from "#platform/mail/mail.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done, tooMany } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { anyone } from "#platform/web/visitor.ts";
import { takeMailboxTurn } from "#people";
import { budgetsTexts } from "../budgets.texts.ts";
import { voteToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { askToObserve } from "./observe.command.ts";
import { observersTexts } from "./observers.texts.ts";

/** A library shares one address; one mailbox is one person, and others may name it. */
const limits = {
  address: { limit: 20, windowSeconds: 86_400 },
  pair: { limit: 4, windowSeconds: 86_400 },
  account: { limit: 24, windowSeconds: 86_400 },
};

/** Whoever wants the heads of the log by mail writes an address; nothing is told of whether it is known. */
export default act("budgets/observers", routes.observe, {
  access: anyone,
  async find(visit) {
    const vote = await voteToSee(visit);
    if (vote.state === "draft" || vote.rehearsal_of !== null) throw new NotFound();
    return vote;
  },
  values: ({ visitor }) => ({ courriel: (visitor && mailAddressOf(visitor)) ?? "" }),
  show({ locale }, vote, form) {
    const t = observersTexts[locale];
    return { title: `${t.title}, ${vote.title}`, robots: "noindex", says: { lien: t.sent }, body: <Observe vote={vote} form={form} /> };
  },
  read: (form) => form.email("courriel", observersTexts[form.locale].emailWrong),
  async run(visit, vote, email) {
    const { db, params, locale } = visit;
    const t = observersTexts[locale];
    if (isOver(vote)) return conflict(t.over);
    if (!(await takeMailboxTurn(visit, "observe", email, limits)).allowed) return tooMany(t.tooMany);
    await askToObserve(db, visit, vote, { email, locale });
    return done(routes.observe.href(params), "lien");
  },
});

const isOver = ({ state }: Vote): boolean => state === "sealed" || state === "cancelled";

function Observe({ vote, form }: { vote: Vote; form: FormState }) {
  const t = useTexts(observersTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: general.here, href: routes.list.href() },
        { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug }) },
      ]}
      lead={t.lead}
    >
      {isOver(vote) ? (
        <div class="flow">
          <p>{t.over}</p>
          <Onward href={routes.journal.href({ slug })}>{t.journal}</Onward>
        </div>
      ) : (
        <Form action={routes.observe.href({ slug })} state={form} label={t.title}>
          <TextField name="courriel" type="email" label={t.email} hint={t.emailHint} autocomplete="email" maxLength={254} />
          <p class="small soft">{t.kept}</p>
          <Submit label={t.ask} />
        </Form>
      )}
    </PageFrame>
  );
}
