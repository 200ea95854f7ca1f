import type { FormState } from "#platform/ui/form-state.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { can, may, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { residencyTexts } from "../residency.texts.ts";
import { readAttestation } from "./attest.form.ts";
import { Attest } from "./attest.view.tsx";
import { attestAtDesk } from "./attest-at-desk.command.ts";
import { communesOf, listAttestations } from "./attestations.query.ts";
import { routes } from "../../routes.ts";

/** At a desk: an agent has the person and a proof of address before them. */
export default act("people/residency", routes.attest, {
  access: may("residency.attest"),
  show,

  async read(form, { db }) {
    const { communes } = await readTerritory(db);
    return readAttestation(
      form,
      communes.map(({ code }) => code),
    );
  },

  async run(visit, _thing, attestation) {
    const { db, visitor, locale } = visit;
    const { communeCode } = attestation;
    if (!can(visitor, "residency.attest", { commune: communeCode })) throw new Forbidden();
    const { commune } = (await readTerritory(db)).communeByCode(communeCode)!;
    const attested = await attestAtDesk(visit, attestation, { by: visitor.id, commune, locale });
    if (attested.ok) return done(routes.attest.href(), "attestee");
    const t = residencyTexts[locale].problems;
    if (attested.problem === "no_account") return wrong({ name: t.noAccount });
    return wrong({ email: attested.problem === "oneself" ? t.oneself : t.closed });
  },
});

async function show({ db, visitor, locale }: Visit<string, Visitor>, _thing: undefined, form: FormState) {
  const mine = communesOf(scopesOf(visitor, "residency.attest"));
  const { communes } = await readTerritory(db);
  const own = communes.filter(({ code }) => mine === null || mine.includes(code));
  const only = own.length === 1 ? { commune: own[0]!.code } : {};
  const recent = await listAttestations(db, mine);
  const t = residencyTexts[locale];
  return {
    title: t.attest.title,
    says: { attestee: t.attest.done, retiree: t.end.done },
    body: <Attest communes={own} all={communes} recent={recent} form={{ ...form, values: { ...only, ...form.values } }} />,
  };
}
