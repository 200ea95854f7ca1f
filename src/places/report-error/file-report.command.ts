import { sql } from "kysely";

import { sha256 } from "#platform/crypto/sha256.ts";
import { hashOfToken, newToken } from "#platform/crypto/token.ts";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import type { AllOffers } from "#platform/offers.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { foldReport, isHeld } from "./error-report.ts";
import type { NewReport } from "./report.form.ts";
import { confirmLetter } from "./report.letters.ts";
import { firstAddressee, type ReportedPlace, notifyKeepers } from "./keepers-notice.command.ts";
import { routes } from "../routes.ts";

export type ReportServices = Pick<Services, "mailer" | "metropolis" | "settings"> & { readonly offers: AllOffers };

interface ReportFiling {
  readonly place: ReportedPlace;
  readonly report: NewReport;
  readonly visitor: Visitor | null;
  readonly locale: Locale;
}

type FiledReport = { readonly ok: true } | { readonly ok: false; readonly problem: "identical" };

/** Whoever has no account confirms their address first: only then somebody is told. */
export async function fileReport(db: Db, lent: ReportServices, { place, report, visitor, locale }: ReportFiling): Promise<FiledReport> {
  const { subject, wrong, suggested, email } = report;
  const digest = sha256(foldReport(subject, wrong));
  return db.transaction().execute(async (trx) => {
    await lockPlace(trx, place.id);
    if (await isWaitingAlready(trx, place.id, digest)) return { ok: false, problem: "identical" };
    const row = { place_id: place.id, subject, wrong, suggested, digest };
    if (visitor) {
      const { state, ...dates } = await openingOf(trx, lent.offers, place, report);
      await trx
        .insertInto("places.error_report")
        .values({ ...row, state, ...dates, locale: visitor.locale, reporter_id: visitor.id })
        .execute();
      await notifyKeepers(trx, lent.offers, place, { subject, wrong, state });
      return { ok: true };
    }
    const token = newToken();
    const kept = await trx
      .insertInto("places.error_report")
      .values({ ...row, state: "unconfirmed", locale, email, token_hash: hashOfToken(token) })
      .onConflict((known) => known.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!kept) return { ok: false, problem: "identical" };
    const href = publicAddress(lent.settings, routes.confirmReport.href({ token }));
    await sendLetter(lent, (language) => confirmLetter({ place: place.name, wrong, href }, language), { to: email!, locale, room: "places" }, trx);
    return { ok: true };
  });
}

type ConfirmOutcome = "opened" | "known" | "already" | "unknown";

/** Pressed twice, it opens once. Words that somebody else confirmed meanwhile wait already: this report is dropped. */
export async function confirmReport(db: Db, offers: AllOffers, token: string): Promise<ConfirmOutcome> {
  return db.transaction().execute(async (trx) => {
    const report = await trx
      .selectFrom("places.error_report")
      .select(["id", "place_id", "state", "digest", "subject", "wrong", "suggested"])
      .where("token_hash", "=", hashOfToken(token))
      .forUpdate()
      .executeTakeFirst();
    if (!report) return "unknown";
    if (report.state !== "unconfirmed") return "already";
    const place = await lockPlace(trx, report.place_id);
    const set = trx.updateTable("places.error_report").where("id", "=", report.id);
    if (await isWaitingAlready(trx, place.id, report.digest)) {
      await set.set({ state: "dropped", answered_at: sql<Date>`now()`, email: null }).execute();
      return "known";
    }
    const opening = await openingOf(trx, offers, place, report);
    await set.set(opening).execute();
    await notifyKeepers(trx, offers, place, { ...report, state: opening.state });
    return "opened";
  });
}

async function openingOf(trx: Db, offers: AllOffers, place: ReportedPlace, { wrong, suggested }: Pick<NewReport, "wrong" | "suggested">) {
  const now = sql<Date>`now()`;
  if (isHeld(`${wrong} ${suggested ?? ""}`)) return { state: "held" as const, opened_at: now };
  const state = await firstAddressee(trx, offers, place);
  return { state, opened_at: now, forwarded_at: state === "forwarded" ? now : null };
}

/** Reports of one place are filed and confirmed one after the other. */
async function lockPlace(trx: Db, id: string) {
  return trx.selectFrom("places.place").select(["id", "name", "slug", "commune_code"]).where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
}

async function isWaitingAlready(trx: Db, placeId: string, digest: Buffer): Promise<boolean> {
  const found = await trx
    .selectFrom("places.error_report")
    .select("id")
    .where("place_id", "=", placeId)
    .where("digest", "=", digest)
    .where("state", "in", ["held", "open", "forwarded"])
    .executeTakeFirst();
  return found !== undefined;
}
