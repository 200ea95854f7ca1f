import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Tables } from "#platform/db/tables.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Visit } from "#platform/web/page.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, may, type Visitor } from "#platform/web/visitor.ts";
import { tell } from "../../tell.ts";
import { residencyRoutes as routes } from "../residency.routes.ts";
import { residencyTexts } from "../residency.texts.ts";
import { type FoundAttestation, findAttestation } from "./attestations.query.ts";

/** An attestation made by mistake, or of somebody who has moved, is taken back with a reason. */
export default page("people/residency", routes.endResidency, {
  access: may("residency.attest"),

  async get(visit) {
    const attestation = await attestationOf(visit);
    return { title: residencyTexts[visit.locale].end.title(attestation.name), body: <End attestation={attestation} reason="" /> };
  },

  async post(visit) {
    const attestation = await attestationOf(visit);
    const reason = ((await visit.form()).reason ?? "").trim();
    const title = residencyTexts[visit.locale].end.title(attestation.name);
    if (reason.length < 5 || reason.length > 500) return { status: 422, title, body: <End attestation={attestation} reason={reason} wrong /> };
    if (await endResidency(visit.db, attestation, { by: visit.visitor.id, reason })) return { redirect: withQuery(routes.attest.href(), { fait: "retiree" }) };
    return { status: 409, title, body: <End attestation={{ ...attestation, ended_at: visit.now }} reason={reason} /> };
  },
});

/** @throws NotFound also for an attestation of a commune where this agent does not attest */
async function attestationOf({ db, params, visitor }: Visit<"/habitants/attestations/:id/retirer", Visitor>): Promise<FoundAttestation> {
  const attestation = await findAttestation(db, params.id);
  if (!attestation || !can(visitor, "residency.attest", { commune: attestation.commune_code })) throw new NotFound();
  return attestation;
}

/** False when it had ended already. */
function endResidency(db: Kysely<Tables>, { id, person_id, commune_code }: FoundAttestation, { by, reason }: { by: string; reason: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable("people.residency")
      .set({ ended_at: sql`now()`, ended_by: by, end_reason: reason })
      .where("id", "=", id)
      .where("ended_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!ended) return false;
    await tell(trx, { to: [person_id], kind: "people.residency_revoked", payload: { reason } });
    const about = { kind: "person", id: person_id };
    await recordAct(trx, { who: by, act: "residency.revoke", room: "people", about, before: { commune: commune_code }, reason });
    return true;
  });
}

function End({ attestation, reason, wrong }: { attestation: FoundAttestation; reason: string; wrong?: boolean }) {
  const t = useTexts(residencyTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.end.title(attestation.name)} trail={[{ label: t.attest.title, href: routes.attest.href() }]} lead={t.end.lead} joined />
      <Band tight>
        <div class="flow loose">
          <Facts
            facts={[
              [t.attest.on, formatDate(attestation.attested_on, locale)],
              [t.attest.until, formatDate(attestation.valid_until, locale)],
            ]}
          />
          {attestation.ended_at ? (
            <Notice tone="warn" title={t.end.already} announce />
          ) : (
            <Form
              action={routes.endResidency.href({ id: attestation.id })}
              values={{ reason }}
              problems={wrong ? { reason: t.problems.reason } : {}}
              label={t.end.submit}
            >
              <TextArea name="reason" label={t.end.reason} maxLength={500} rows={3} />
              <Actions>
                <Button kind="danger">{t.end.submit}</Button>
                <ButtonLink kind="quiet" href={routes.attest.href()}>
                  {t.end.keep}
                </ButtonLink>
              </Actions>
            </Form>
          )}
        </div>
      </Band>
    </>
  );
}
