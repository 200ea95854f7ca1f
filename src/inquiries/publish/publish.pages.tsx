import { findPerson } from "#people";
import { useTexts } from "#platform/i18n/context.tsx";
import { dayOf } from "#platform/time/day.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Checkbox, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { answerer, mayAnswer } from "../gate.ts";
import { findHandled } from "../find-handled.ts";
import { listReplies } from "../inquiries.query.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { routes } from "../routes.ts";
import { findPublication } from "../publications.query.ts";
import { publishAnswer, reviseAnswer } from "./publish.command.ts";
import { readPublic } from "./publish.form.ts";
import { publishTexts } from "./publish.texts.ts";

/** The last answer of a question becomes a page for everybody, in words that name nobody. */
export const publish = act("inquiries/publish", routes.publish, {
  access: answerer,
  async find(visit) {
    const inquiry = await findHandled(visit);
    const reply = (await listReplies(visit.db, inquiry.id)).at(-1);
    const name = inquiry.personId === null ? null : ((await findPerson(visit.db, inquiry.personId))?.name ?? null);
    return { inquiry, reply, asker: { name, email: inquiry.email, words: `${inquiry.title ?? ""} ${inquiry.words ?? ""}` } };
  },
  values: (_, { inquiry, reply }) => ({ title: inquiry.title ?? "", question: inquiry.words ?? "", body: reply?.words ?? "" }),
  show({ locale, params }, { inquiry, reply }, form) {
    const possible = inquiry.state === "answered" && inquiry.public && reply !== undefined && reply.slug === null && inquiry.words !== null;
    const t = publishTexts[locale];
    const body = (
      <Words title={t.title} action={routes.publish.href(params)} back={routes.handle.href(params)} possible={possible} form={form} press={t.publish} />
    );
    return { title: t.title, robots: "noindex", body };
  },
  read: (form, _, { asker }) => readPublic(form, asker),
  async run(visit, { inquiry }, words) {
    const published = await publishAnswer(visit.db, visit, visit.visitor, { inquiryId: inquiry.id, words, today: dayOf(visit.now) });
    return published.ok ? done(routes.handle.href(visit.params), "publiee") : conflict(publishTexts[visit.locale].problems[published.problem]);
  },
});

/** A public answer is looked at again: what is not true any more is changed. */
export const revise = act("inquiries/revise", routes.revise, {
  access: answerer,
  async find({ db, params, visitor }) {
    const found = await findPublication(db, params.slug);
    if (!found || !mayAnswer(visitor, found.serviceCommune)) throw new NotFound();
    return found;
  },
  values: (_, { title, question, body, version }) => ({ title, question, body, version: String(version) }),
  show({ locale, params }, _, form) {
    const t = publishTexts[locale];
    const body = <Words title={t.revise} action={routes.revise.href(params)} back={routes.shown.href(params)} possible form={form} press={t.saveCheck} />;
    return { title: t.revise, robots: "noindex", body };
  },
  read: (form) => ({ version: form.version(), words: readPublic(form, { name: null, email: null, words: "" }) }),
  async run(visit, { id }, given) {
    const kept = await reviseAnswer(visit.db, visit.visitor, { ...given, id, today: dayOf(visit.now) });
    return kept ? done(routes.shown.href(visit.params), "verifiee") : conflict(publishTexts[visit.locale].changed);
  },
});

interface WordsProps {
  title: string;
  action: string;
  back: string;
  possible: boolean;
  form: FormState;
  press: string;
}

function Words({ title, action, back, possible, form, press }: WordsProps) {
  const t = useTexts(publishTexts);
  const general = useTexts(inquiriesTexts);
  const version = [form.values["version"] ?? ""].flat().at(-1);
  return (
    <PageFrame title={title} trail={[{ label: general.desk, href: routes.desk.href() }]} lead={possible ? t.lead : undefined}>
      {possible ? (
        <Form action={action} state={form} label={title}>
          {version && <input type="hidden" name="version" value={version} />}
          <TextField name="title" label={t.headline} hint={t.headlineHint} maxLength={140} />
          <TextArea name="question" label={t.question} hint={t.questionHint} rows={5} maxLength={2000} />
          <TextArea name="body" label={t.body} rows={10} maxLength={8000} />
          <Checkbox name="read" label={t.read} />
          <Actions>
            <Button big>{press}</Button>
            <a href={back}>{general.back}</a>
          </Actions>
        </Form>
      ) : (
        <Notice tone="warn" title={t.problems.not_possible}>
          <p>
            <a href={back}>{general.back}</a>
          </p>
        </Notice>
      )}
    </PageFrame>
  );
}
