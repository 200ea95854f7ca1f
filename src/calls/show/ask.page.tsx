import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { type Call, findCall } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { askQuestion } from "./ask.command.ts";

/** A question to the service about a call: answered for all, without the name. */
export default act("calls/show", routes.ask, {
  access: signedIn,
  async find({ db, params }) {
    const call = await findCall(db, params.slug, { drafts: false });
    if (!call || call.withdrawnAt) throw new NotFound();
    return call;
  },
  show: ({ locale }, call, form) => ({ title: `${callsTexts[locale].askTitle}, ${call.title}`, robots: "noindex", body: <Ask call={call} form={form} /> }),
  read: (form, { locale }) => form.lines("question", 10, 1500, callsTexts[locale].askProblem),
  brake: { of: "calls question", limit: 10, windowSeconds: 86_400 },
  async run({ db, visitor, params, locale }, call, text) {
    const asked = await askQuestion(db, call.id, text, visitor.id);
    return asked ? done(routes.show.href(params), "question-envoyee") : conflict(callsTexts[locale].closedSays);
  },
});

function Ask({ call, form }: { call: Call; form: FormState }) {
  const t = useTexts(callsTexts);
  const { slug } = call;
  return (
    <PageFrame
      title={t.askTitle}
      trail={[
        { label: t.list, href: routes.list.href() },
        { label: <Written>{call.title}</Written>, href: routes.show.href({ slug }) },
      ]}
      lead={t.askLead}
      ground="surface"
    >
      <Form action={routes.ask.href({ slug })} state={form} label={t.askTitle}>
        <TextArea name="question" label={t.askLabel} hint={t.askHint} rows={5} maxLength={1500} />
        <Submit label={t.askButton} />
      </Form>
    </PageFrame>
  );
}
