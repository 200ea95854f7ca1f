import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type Columns, csvResponse } from "#platform/web/stream.ts";
import { decider } from "../gate.ts";
import { callToJudge } from "../judge/found.ts";
import { routes } from "../routes.ts";
import { askRecovery, checkEvidence, markPaid, sendBack, settleRecovery, signAgreement } from "./follow.command.ts";
import { amendAgreement } from "./amendment.command.ts";
import { listAmendments } from "./amendment.query.ts";
import { listEvidenceFiles } from "./evidence.query.ts";
import { settleReport } from "./report.command.ts";
import { listReports } from "./report.query.ts";
import { reportKinds } from "./report.ts";
import { findAward, listAwards, listInstalments, listPayers, listPayments, listRecoveries, type Payment } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { AwardEdit, Awards } from "./follow.view.tsx";
import { metropolis } from "../call.ts";
import { partsOf } from "./pay.ts";
import { evidences, type Plan, planLines } from "./instalment.ts";

const follow = page("calls/follow", routes.follow, {
  access: decider,
  async get(visit) {
    const call = await callToJudge(visit);
    return {
      title: `${followTexts[visit.locale].follow}, ${call.title}`,
      robots: "noindex",
      body: <Awards call={call} awards={await listAwards(visit.db, call.id)} today={dayOf(visit.now)} />,
    };
  },
});

/** One line for each who pays: what the accountant of each has to do. */
interface PaymentLine extends Payment {
  readonly payer: string;
  readonly part: number;
}

/** @param names of those who pay, by their word in the rules; the metropolis's is empty */
const linesOf = (payments: readonly Payment[], names: ReadonlyMap<string, string>): PaymentLine[] =>
  payments.flatMap((one) =>
    partsOf({ before: one.beforeCents, cents: one.cents }, one.payers).map(({ partner, cents }) => ({
      ...one,
      ...{ payer: names.get(partner) ?? partner, part: cents },
    })),
  );

const columns = (locale: Locale): Columns<PaymentLine> => {
  const { columns: t } = followTexts[locale];
  return {
    [t.number]: ({ number }) => number,
    [t.structure]: ({ structureName }) => structureName,
    [t.siret]: ({ siret }) => siret,
    [t.agreement]: ({ agreement }) => agreement,
    [t.deliberation]: ({ deliberation }) => deliberation,
    [t.instalment]: ({ label }) => label,
    [t.due]: ({ dueOn }) => dueOn,
    [t.sum]: ({ part }) => part / 100,
    [followTexts[locale].payers]: ({ payer }) => payer,
  };
};

const payments = page("calls/follow", routes.payments, {
  access: decider,
  async get(visit) {
    const call = await callToJudge(visit);
    const names = new Map([[metropolis, followTexts[visit.locale].metropolis], ...call.rules.partners.map(({ key, label }) => [key, label] as const)]);
    return csvResponse(columns(visit.locale), linesOf(await listPayments(visit.db, call.id), names), {
      filename: `versements-${call.slug}.csv`,
      bom: true,
      headers: { vary: "accept-language, cookie" },
    });
  },
});

type Visiting = VisitOf<typeof routes.award>;

async function find(visit: Visiting) {
  const [call, award] = await Promise.all([callToJudge(visit), isUuid(visit.params.id) ? findAward(visit.db, visit.params.id) : null]);
  if (!award || !(await listAwards(visit.db, call.id)).some(({ id }) => id === award.id)) throw new NotFound();
  return { call, award };
}

function readReports(form: Reader) {
  return reportKinds.flatMap((kind) => (form.has(`rapport_${kind}`) ? [{ kind, dueOn: readDay(form, `rapport_${kind}`) }] : []));
}

function readPlans(form: Reader, prefix: string): Plan[] {
  const t = followTexts[form.locale].problems;
  return Array.from({ length: planLines }, (_, at) => `${prefix}${at}`).flatMap((name): Plan[] => {
    if (!form.has(`${name}_somme`) && !form.has(name)) return [];
    const dueOn = form.text(`${name}_jour`);
    form.check(`${name}_jour`, isDayOfThisCentury(dueOn), t.day);
    return [
      {
        label: form.line(name, 2, 120, t.label),
        evidence: form.choice(`${name}_preuve`, evidences, t.choose),
        dueOn,
        cents: form.euros(`${name}_somme`, 1, t.sum),
      },
    ];
  });
}

const readDay = (form: Reader, name: string): string => {
  const day = form.text(name);
  form.check(name, isDayOfThisCentury(day), followTexts[form.locale].problems.day);
  return day;
};

const back = ({ params }: Visiting, key: keyof (typeof followTexts)["fr"]["done"]) => done(routes.award.href(params), key);
const moved = ({ locale }: Visiting) => conflict(followTexts[locale].problems.moved);

const award = acts("calls/follow", routes.award, {
  access: decider,
  find,
  async show({ db, locale, now }, { call, award: one }, form) {
    const [instalments, recoveries, payers, files, reports, amendments] = await Promise.all([
      listInstalments(db, one.id),
      listRecoveries(db, one.id),
      listPayers(db, one.id),
      listEvidenceFiles(db, one.id),
      listReports(db, one.id),
      listAmendments(db, one.id),
    ]);
    return {
      title: one.title,
      robots: "noindex",
      says: followTexts[locale].done,
      body: <AwardEdit {...{ call, award: one, instalments, recoveries, payers, files, reports, amendments, form }} today={dayOf(now)} />,
    };
  },
  acts: (step) => ({
    sign: step({
      read(form, { locale }) {
        const t = followTexts[locale].problems;
        return {
          number: form.line("numero", 2, 60, t.number),
          signedOn: readDay(form, "signee"),
          signedFor: form.line("signataires", 2, 160, t.signedFor),
          plans: readPlans(form, "v"),
          reports: readReports(form),
        };
      },
      async run(visit, { award: one }, typed) {
        const signed = await signAgreement(visit.db, one, typed, visit.visitor.id);
        if (signed === "signed") return back(visit, "signe");
        return signed === "moved" ? moved(visit) : wrong({ v0_somme: followTexts[visit.locale].problems.total(sayEuros(one.cents, visit.locale)) });
      },
    }),
    amend: step({
      read(form, { locale }) {
        const t = followTexts[locale].problems;
        return {
          words: form.lines("avenant", 3, 2000, t.amendment),
          signedOn: readDay(form, "avenant_signe"),
          signedFor: form.line("avenant_signataires", 2, 160, t.signedFor),
          plans: readPlans(form, "a"),
        };
      },
      async run(visit, { award: one }, typed) {
        const amended = await amendAgreement(visit.db, one, typed, visit.visitor.id);
        if (amended === "amended") return back(visit, "avenant");
        return amended === "moved" ? moved(visit) : wrong({ a0_somme: followTexts[visit.locale].problems.sameSum });
      },
    }),
    acceptReport: step({
      read: (form) => reportKinds.find((one) => one === form.on()) ?? null,
      async run(visit, { award: one }, kind) {
        const accepted = kind !== null && (await settleReport(visit.db, one, kind, null, visit.visitor.id));
        return accepted ? back(visit, "rapport") : moved(visit);
      },
    }),
    returnReport: step({
      read: (form, { locale }) => ({
        kind: reportKinds.find((one) => one === form.on()) ?? null,
        reason: form.line(`rapport_${form.on()}`, 3, 1000, followTexts[locale].problems.reason),
      }),
      async run(visit, { award: one }, { kind, reason }) {
        const returned = kind !== null && (await settleReport(visit.db, one, kind, reason, visit.visitor.id));
        return returned ? back(visit, "rapport_renvoye") : moved(visit);
      },
    }),
    check: step({
      read(form, { locale, now }) {
        const t = followTexts[locale].problems;
        const instalment = form.on();
        const deducted = form.has(`retenue_${instalment}`) ? form.euros(`retenue_${instalment}`, 0, t.sum) : 0;
        return { instalment, deducted, today: dayOf(now), reason: form.line(`raison_${instalment}`, deducted > 0 ? 3 : 0, 1000, t.reason) || null };
      },
      async run(visit, { award: one }, { instalment, ...typed }) {
        if (!isUuid(instalment)) return moved(visit);
        const checked = await checkEvidence(visit.db, one.id, instalment, typed, visit.visitor.id);
        const t = followTexts[visit.locale].problems;
        if (checked === "checked") return back(visit, "accepte");
        return checked === "too_much"
          ? wrong({ [`retenue_${instalment}`]: t.tooMuch })
          : conflict({ not_open: t.notOpen, report_late: t.reportLate, moved: t.moved }[checked]);
      },
    }),
    back: step({
      read(form, { locale }) {
        const instalment = form.on();
        return { instalment, reason: form.line(`manque_${instalment}`, 3, 1000, followTexts[locale].problems.reason) };
      },
      async run(visit, { award: one }, { instalment, reason }) {
        const sent = isUuid(instalment) && (await sendBack(visit.db, one, instalment, reason, visit.visitor.id));
        return sent ? back(visit, "renvoye") : moved(visit);
      },
    }),
    pay: step({
      read: (form) => ({ instalment: form.on(), day: readDay(form, `paye_${form.on()}`) }),
      async run(visit, { award: one }, { instalment, day }) {
        const paid = isUuid(instalment) && (await markPaid(visit.db, one.id, instalment, day, visit.visitor.id));
        return paid ? back(visit, "paye") : moved(visit);
      },
    }),
    recover: step({
      read(form, { locale, now }) {
        const t = followTexts[locale].problems;
        return { cents: form.euros("somme", 1, t.sum), reason: form.line("motif", 3, 1000, t.reason), day: dayOf(now) };
      },
      async run(visit, { award: one }, typed) {
        const asked = await askRecovery(visit.db, one.id, typed, visit.visitor.id);
        return asked ? back(visit, "demande") : wrong({ somme: followTexts[visit.locale].problems.recovery });
      },
    }),
    settle: step({
      read: (form) => form.on(),
      async run(visit, { award: one }, recovery) {
        const settled = isUuid(recovery) && (await settleRecovery(visit.db, one.id, recovery, dayOf(visit.now), visit.visitor.id));
        return settled ? back(visit, "recu") : moved(visit);
      },
    }),
  }),
});

export const followPages: readonly Page[] = [follow, payments, award];
