import { formatList, formatNumber } from "#platform/i18n/format.ts";
import type { Db } from "#platform/db/db.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { pageNumber } from "#platform/web/filters.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { metropolis } from "../call.ts";
import { type Call, type Envelope, listEnvelopes } from "../calls.query.ts";
import { decider } from "../gate.ts";
import { routes } from "../routes.ts";
import { inTurn } from "../turns.ts";
import { type Finding, findTies } from "./conflicts.command.ts";
import { metropolisPays } from "./committee-parts.view.tsx";
import { Committee } from "./committee.view.tsx";
import { findCeilings } from "./ceiling.query.ts";
import { type Deciding, decide, lastRanking, makeRanking, noteAbsence, publishRanking, takeBack } from "./decide.command.ts";
import { callToJudge } from "./found.ts";
import { listAbsences, listSentReviews, type RankedFile } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import { percentOf, type Place, spreads, writeRanking } from "./rank.ts";
import { type Standing, standingOf } from "./standing.query.ts";

const free = ({ total, reserved, committed, paid }: Envelope) => total - reserved - committed - paid;
const envelopeKey = ({ year, axis }: Envelope) => `${year}_${axis}`;
const decisions = ["granted", "reserve", "refused"] as const;

/** One decision by line: those of which none was chosen are left as they are. */
function readDecisions(form: Reader, files: readonly RankedFile[], partners: Call["rules"]["partners"]): Deciding[] {
  const t = judgeTexts[form.locale].problems;
  const found = files.flatMap(({ id, askedCents }): Deciding[] => {
    if (!form.has(`decision_${id}`)) return [];
    const outcome = form.choice(`decision_${id}`, decisions, t.choose);
    const granted = outcome === "granted";
    const cents = granted ? form.euros(`somme_${id}`, 1, t.amount, askedCents) : 0;
    const conditions = granted ? form.line(`conditions_${id}`, 0, 2000, t.words) || null : null;
    const reasons = form.line(`motifs_${id}`, granted ? 0 : 3, 2000, t.words) || null;
    const payers = [metropolisPays, ...partners.map(({ key }) => key)];
    const alone = granted && form.has(`paye_${id}`) ? form.choice(`paye_${id}`, payers, t.choose) : null;
    return [{ applicationId: id, outcome, cents, conditions, reasons, payer: alone === metropolisPays ? metropolis : alone, seen: form.text(`vu_${id}`) }];
  });
  form.check("enveloppe", found.length > 0, t.nothing);
  return found;
}

type CommitteeThing = {
  readonly call: Call;
  readonly standing: Standing;
  readonly envelopes: readonly Envelope[];
  /** The ranking of what is not granted yet, for what the newest envelope has left. */
  readonly places: readonly Place[];
};

/** Files a page: what a committee talks of in one go. */
const size = 25;

/** The part of the ranking that is shown, and its files. An address that asks for a page too far gets the last one. */
function shownOf({ standing, places }: CommitteeThing, url: URL) {
  const pages = Math.max(1, Math.ceil(places.length / size));
  const page = Math.min(pages, pageNumber(url.searchParams));
  const shown = places.slice((page - 1) * size, page * size);
  return { page, pages, places: shown, files: shown.map(({ number }) => standing.byNumber.get(number)!) };
}

/** What the form of a page holds before anybody typed: sums by the rule; with `regle=oui` its decisions too, each with its reason. */
function valuesOf({ url, locale }: Pick<Visit, "url" | "locale">, found: CommitteeThing): Values {
  const { call, envelopes } = found;
  const current = envelopes.at(-1);
  const values: Record<string, string> = { enveloppe: current ? envelopeKey(current) : "", jour: call.committeeOn ?? "" };
  const t = judgeTexts[locale];
  const shown = shownOf(found, url);
  for (const [at, { outcome, score }] of shown.places.entries()) {
    const { id, askedCents } = shown.files[at]!;
    if (outcome === "granted") values[`somme_${id}`] = typedEuros(askedCents);
    if (outcome === "unjudged" || url.searchParams.get("regle") !== "oui") continue;
    values[`decision_${id}`] = outcome === "below" ? "refused" : outcome;
    if (outcome === "reserve") values[`motifs_${id}`] = t.reserveReason;
    if (outcome === "below") values[`motifs_${id}`] = t.belowReason(formatNumber(percentOf(score) ?? 0, locale), formatNumber(call.rules.threshold, locale));
  }
  return values;
}

/** A file by what was chosen, or by the number that was typed where there are too many to choose from. */
function readFile(form: Reader, name: string, files: readonly RankedFile[]): string {
  const typed = form.text(name).trim();
  const found = files.find(({ id, number }) => id === typed || String(number) === typed);
  form.check(name, found !== undefined, judgeTexts[form.locale].problems.choose);
  return found?.id ?? "";
}

/** A committee: the ranking by the published rule, how far reviews lie apart, what is decided, who left the room, what is published. */
export default acts("calls/judge", routes.committee, {
  access: decider,
  takes: { fields: 2500 },
  async find(visit) {
    const call = await callToJudge(visit);
    const [standing, envelopes] = await Promise.all([standingOf(visit.db, call), listEnvelopes(visit.db, call.id)]);
    const current = envelopes.at(-1);
    return { call, standing, envelopes, places: standing.places(current ? free(current) : 0) };
  },
  values: valuesOf,
  async show({ db, locale, now, url }, found, form) {
    const { call, standing, envelopes, places } = found;
    const today = dayOf(now);
    const shown = shownOf(found, url);
    const asked = shown.files.map(({ id, askedCents }) => ({ applicationId: id, cents: askedCents }));
    const [absences, reviews, ceilings] = await Promise.all([
      listAbsences(db, call.id),
      listSentReviews(
        db,
        shown.files.map(({ id }) => id),
      ),
      findCeilings(db, asked, { heldOn: call.committeeOn ?? today, today }),
    ]);
    return {
      title: `${judgeTexts[locale].committee}, ${call.title}`,
      robots: "noindex",
      says: judgeTexts[locale].done,
      body: (
        <Committee
          {...{ call, standing, places, absences, reviews, ceilings, form, shown }}
          proposed={url.searchParams.get("regle") === "oui"}
          spreads={spreads(shown.files, call.rules)}
          envelopes={envelopes.map((one) => ({ ...one, value: envelopeKey(one), freeCents: free(one) }))}
        />
      ),
    };
  },
  acts: (step) => ({
    decide: step({
      read(form, { locale }, { call, standing: { files }, envelopes }) {
        const t = judgeTexts[locale].problems;
        const heldOn = form.text("jour");
        form.check("jour", isDayOfThisCentury(heldOn), t.day);
        const chosen = form.choice("enveloppe", envelopes.map(envelopeKey), t.choose);
        const envelope = envelopes.find((one) => envelopeKey(one) === chosen);
        return {
          decisions: readDecisions(form, files, call.rules.partners),
          heldOn,
          deliberation: form.line("deliberation", 0, 60, t.deliberation) || null,
          year: envelope?.year ?? 0,
          axis: envelope?.axis ?? "",
        };
      },
      async run({ db, params, visitor, locale, now, offers }, { call }, { decisions: chosen, ...committee }) {
        const decided = await inTurn(call.id, async () => {
          if (await isChanged(db, call, { by: visitor.id, sources: offers.tieSources })) return null;
          return decide(db, call, chosen, { ...committee, by: visitor.id, today: dayOf(now) });
        });
        if (!decided) return conflict(judgeTexts[locale].problems.ties);
        if (decided.ok) return done(routes.committee.href(params), decided.beyond.length > 0 ? "depasse" : "decide");
        const t = judgeTexts[locale].problems;
        return conflict(decided.problem === "minimis" ? t.minimis(formatList(decided.numbers.map(String), locale)) : t[decided.problem]);
      },
    }),
    absence: step({
      read(form, { locale }, { standing: { files } }) {
        const t = judgeTexts[locale].problems;
        const heldOn = form.text("sortie_jour");
        form.check("sortie_jour", isDayOfThisCentury(heldOn), t.day);
        return {
          applicationId: readFile(form, "sortie_dossier", files),
          heldOn,
          name: form.line("sortie_nom", 2, 120, t.name),
          reason: form.line("sortie_raison", 3, 300, t.reason),
        };
      },
      async run({ db, params, visitor, locale }, { call }, one) {
        const noted = await noteAbsence(db, call, one, visitor.id);
        return noted ? done(routes.committee.href(params), "sortie") : wrong({ sortie_dossier: judgeTexts[locale].problems.choose });
      },
    }),
    back: step({
      read(form, { locale }, { standing: { files } }) {
        const t = judgeTexts[locale].problems;
        return { application: readFile(form, "reprise", files), reason: form.line("reprise_raison", 3, 500, t.reason) };
      },
      async run({ db, params, visitor, locale }, { call }, { application, reason }) {
        const taken = await inTurn(call.id, () => takeBack(db, call, application, reason, visitor.id));
        return taken ? done(routes.committee.href(params), "repris") : conflict(judgeTexts[locale].problems.signed);
      },
    }),
    publish: step({
      async run({ db, params, visitor, offers, locale }, { call, envelopes }) {
        const published = await inTurn(call.id, () => publish(db, call, envelopes, { by: visitor.id, sources: offers.tieSources }));
        return published ? done(routes.committee.href(params), "publie") : conflict(judgeTexts[locale].problems.published);
      },
    }),
  }),
});

/** Whether reviews count no more since ties were looked for now: what the committee has before it is another ranking. */
async function isChanged(db: Db, call: Call, finding: Finding): Promise<boolean> {
  const { aside } = await db.transaction().execute((trx) => findTies(trx, call.id, finding));
  return aside.length > 0;
}

/**
 * What the ranking reached for: all that the newest envelope had before anything was decided of it. False: the one that was published last is the
 * same; of two who press at once, one publishes.
 */
async function publish(db: Db, call: Call, envelopes: readonly Envelope[], finding: Finding): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await findTies(trx, call.id, finding);
    const [last, file] = [await lastRanking(trx, call.id), await makeRanking(trx, call, envelopes.at(-1)?.total ?? 0)];
    if (last && writeRanking(last) === writeRanking(file)) return false;
    await publishRanking(trx, call, file, null, finding.by);
    return true;
  });
}
