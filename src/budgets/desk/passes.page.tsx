import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { page } from "#platform/web/page.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { holdsADesk } from "../team-gates.ts";
import { readWhole } from "../typed.ts";
import type { Vote } from "../votes.query.ts";
import { deskToHold } from "./desk.page.tsx";
import type { Desk } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { makePasses, type NewPass } from "./passes.command.ts";

/** Makes passes and shows them once, to be printed and cut. */
export default page("budgets/desk", routes.deskPasses, {
  access: holdsADesk,

  async get(visit) {
    const { vote, desk } = await deskToHold(visit);
    return { title: deskTexts[visit.locale].passTitle, robots: "noindex", body: <Asking vote={vote} desk={desk} values={{ nombre: "40" }} problems={{}} /> };
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const { vote, desk } = await deskToHold(visit);
    const typed = await visit.form();
    const count = readWhole(typed["nombre"] ?? "", 1, 200);
    const t = deskTexts[locale];
    if (count === null) {
      const body = <Asking vote={vote} desk={desk} values={typed} problems={{ nombre: t.passCountWrong }} />;
      return { title: t.passTitle, robots: "noindex", status: 422, body };
    }
    const passes = await makePasses(db, { voteId: vote.id, deskId: desk.id, count, by: visitor.id });
    return { title: t.passTitle, robots: "noindex", sheet: true, body: <Sheet vote={vote} desk={desk} passes={passes} /> };
  },
});

function Asking({ vote, desk, values, problems }: { vote: Vote; desk: Desk; values: Record<string, string>; problems: Record<string, string> }) {
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
        <Form action={routes.deskPasses.href(at)} values={values} problems={problems} label={t.passTitle}>
          <TextField name="nombre" label={t.passCount} inputMode="numeric" short />
          <Actions>
            <Button icon="printer">{t.passMake}</Button>
          </Actions>
        </Form>
      </div>
    </>
  );
}

function Sheet({ vote, desk, passes }: { vote: Vote; desk: Desk; passes: readonly NewPass[] }) {
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
