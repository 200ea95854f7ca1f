import type { Visit } from "#platform/web/page.tsx";
import { Forbidden } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, may, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { readTerritory } from "#territory";
import { residencyRoutes as routes } from "../residency.routes.ts";
import { residencyTexts } from "../residency.texts.ts";
import { type AttestProblems, readAttestation } from "./attest.form.ts";
import { Attest } from "./attest.view.tsx";
import { attestAtDesk } from "./attest-at-desk.command.ts";
import { communesOf, listAttestations } from "./attestations.query.ts";

/** At a desk: an agent has the person and a proof of address before them. */
export default page("people/residency", routes.attest, {
  access: may("residency.attest"),

  async get(visit) {
    const done = visit.url.searchParams.get("fait");
    return answer(visit, {}, {}, done === "attestee" || done === "retiree" ? done : null);
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const typed = await visit.form();
    const t = residencyTexts[locale];
    const territory = await readTerritory(db);
    const read = readAttestation(typed, new Set(territory.communes.map(({ code }) => code)), t.problems);
    if (!read.ok) return { status: 422, ...(await answer(visit, typed, read.problems)) };
    const { communeCode } = read.value;
    if (!can(visitor, "residency.attest", { commune: communeCode })) throw new Forbidden();
    const communeName = territory.communeByCode(communeCode)!.commune.name;
    const attested = await attestAtDesk(visit, read.value, { by: visitor.id, communeName, locale });
    if (attested.ok) return { redirect: withQuery(routes.attest.href(), { fait: "attestee" }) };
    const problems =
      attested.problem === "no_account" ? { name: t.problems.noAccount } : { email: t.problems[attested.problem === "oneself" ? "oneself" : "closed"] };
    return { status: 422, ...(await answer(visit, typed, problems)) };
  },
});

async function answer({ db, visitor, locale }: Visit<string, Visitor>, values: Values, problems: AttestProblems, done: "attestee" | "retiree" | null = null) {
  const mine = communesOf(scopesOf(visitor, "residency.attest"));
  const { communes } = await readTerritory(db);
  const own = communes.filter(({ code }) => mine === null || mine.includes(code));
  const only = own.length === 1 ? { commune: own[0]!.code } : {};
  const recent = await listAttestations(db, mine);
  return {
    title: residencyTexts[locale].attest.title,
    body: <Attest communes={own} all={communes} recent={recent} values={{ ...only, ...values }} problems={problems} done={done} />,
  };
}
