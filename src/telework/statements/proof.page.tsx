import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { readKey } from "#platform/keys/house-key.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, again } from "#platform/web/act.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { capital, sayStay } from "../say.ts";
import { sealOf } from "../seal.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { paperNumber } from "./paper.ts";
import { findProven, type ProvenStay } from "./statements.query.ts";
import { statementsTexts } from "./statements.texts.ts";

interface ProofThing {
  /** Undefined: nothing was asked yet; null: nothing was billed under that code. */
  readonly proven: ProvenStay | null | undefined;
}

/** Whoever kept the code of a half-day shows that it was billed; without the code nobody can. */
export default act("telework/statements", routes.proof, {
  access: anyone,
  find: (): ProofThing => ({ proven: undefined }),
  show: ({ locale }, { proven }, form) => ({ title: statementsTexts[locale].proof, robots: "noindex", body: <Proof proven={proven} form={form} /> }),
  read(form) {
    const code = form.text("code").replaceAll(/[\s-]/gu, "").toLowerCase();
    form.check("code", /^[0-9a-f]{32}$/.test(code), statementsTexts[form.locale].codeProblem);
    return code;
  },
  brake: { of: "telework.proof", limit: 60, windowSeconds: 3600 },
  run: async ({ db, settings }, _, code) => again({}, { proven: await findProven(db, sealOf(readKey(settings, "secret"), code)) }),
});

function Proof({ proven, form }: ProofThing & { form: FormState }) {
  const t = useTexts(statementsTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.proof} lead={t.proofLead} trail={[{ label: general.title, href: routes.catalogue.href() }]} ground="surface" flow>
      {proven === null && <Notice tone="warn" title={t.unknown} text={t.unknownNext} />}
      {proven && <Notice tone="ok" title={t.known} text={t.billed(capital(sayStay(proven, locale)), proven.placeName, paperNumber("R", proven))} />}
      <Form action={routes.proof.href()} state={form} label={t.proof}>
        <TextField name="code" label={t.code} hint={t.codeHint} maxLength={60} />
        <Submit label={t.check} />
      </Form>
    </PageFrame>
  );
}
