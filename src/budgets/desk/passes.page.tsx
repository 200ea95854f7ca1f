import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act } from "#platform/web/act.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { holdsADesk } from "../gates.ts";
import { deskToHold, type HeldDesk } from "./desk.gate.ts";
import { deskTexts } from "./desk.texts.ts";
import { makePasses, type NewPass } from "./passes.command.ts";

/** Makes passes and shows them once, to be printed and cut. */
export default act("budgets/desk", routes.deskPasses, {
  access: holdsADesk,
  find: deskToHold,
  values: () => ({ nombre: "40" }),
  show: ({ locale }, held, form) => ({ title: deskTexts[locale].passTitle, robots: "noindex", body: <PassCount {...held} form={form} /> }),
  read: (form) => form.whole("nombre", 1, 200, deskTexts[form.locale].passCountWrong),
  async run({ db, visitor, locale }, held, count) {
    const passes = await makePasses(db, { voteId: held.vote.id, deskId: held.desk.id, count, by: visitor.id });
    return { title: deskTexts[locale].passTitle, robots: "noindex", sheet: true, body: <Sheet {...held} passes={passes} /> };
  },
});

function PassCount({ vote, desk, form }: HeldDesk & { form: FormState }) {
  const t = useTexts(deskTexts);
  const general = useTexts(budgetsTexts);
  const at = { slug: vote.slug, desk: desk.id };
  return (
    <>
      <PageHead
        title={t.passTitle}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: desk.name, href: routes.desk.href(at) },
        ]}
        lead={t.passLead}
      />
      <div class="wrap flow">
        <Form action={routes.deskPasses.href(at)} state={form} label={t.passTitle}>
          <TextField name="nombre" label={t.passCount} inputMode="numeric" short />
          <Submit label={t.passMake} icon="printer" />
        </Form>
      </div>
    </>
  );
}

function Sheet({ vote, desk, passes }: HeldDesk & { passes: readonly NewPass[] }) {
  const t = useTexts(deskTexts);
  return (
    <div class="wrap flow">
      <h1>{`${t.passTitle}, ${desk.name}`}</h1>
      <p class="no-print">{t.passSheetLead}</p>
      <p class="no-print">{t.passLead}</p>
      <ul class="passes">
        {passes.map(({ number, code }) => (
          <li>
            <span class="small">
              {vote.title} · n° {number}
            </span>
            <b>{code}</b>
            <span class="small">{t.passUse}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
