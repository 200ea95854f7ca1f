import { isDayOfThisCentury } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Call, type Envelope, listEnvelopes } from "../calls.query.ts";
import { decider } from "../gate.ts";
import { routes } from "../routes.ts";
import { Committee } from "./committee.view.tsx";
import { type Deciding, decide, makeRanking, noteAbsence, publishRanking } from "./decide.command.ts";
import { callToJudge } from "./found.ts";
import { listAbsences, listDecisions, readRanked } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import { rank, spreads } from "./rank.ts";

const free = ({ total, reserved, committed, paid }: Envelope) => total - reserved - committed - paid;
const envelopeKey = ({ year, axis }: Envelope) => `${year}_${axis}`;
const decisions = ["granted", "reserve", "refused"] as const;

type File = Awaited<ReturnType<typeof readRanked>>[number];

/** One decision by line: those of which none was chosen are left as they are. */
function readDecisions(form: Reader, files: readonly File[]): Deciding[] {
  const t = judgeTexts[form.locale].problems;
  const found = files.flatMap(({ id, askedCents }): Deciding[] => {
    if (!form.has(`decision_${id}`)) return [];
    const outcome = form.choice(`decision_${id}`, decisions, t.choose);
    const granted = outcome === "granted";
    const cents = granted ? form.euros(`somme_${id}`, 1, t.amount, askedCents) : 0;
    const conditions = granted ? form.line(`conditions_${id}`, 0, 2000, t.words) || null : null;
    const reasons = form.line(`motifs_${id}`, granted ? 0 : 3, 2000, t.words) || null;
    return [{ applicationId: id, outcome, cents, conditions, reasons }];
  });
  form.check("enveloppe", found.length > 0, t.nothing);
  return found;
}

/** A committee: the ranking by the published rule, how far reviews lie apart, what is decided, who left the room, what is published. */
export default acts("calls/judge", routes.committee, {
  access: decider,
  takes: { fields: 2500 },
  async find(visit) {
    const call = await callToJudge(visit);
    const [files, envelopes] = await Promise.all([readRanked(visit.db, call.id, call.rules.criteria), listEnvelopes(visit.db, call.id)]);
    return { call, files, envelopes };
  },
  values: (_, { call, files, envelopes }) => {
    const current = envelopes.at(-1);
    const places = rank(files, call.rules, current ? free(current) : 0);
    return {
      enveloppe: current ? envelopeKey(current) : "",
      jour: call.committeeOn ?? "",
      ...Object.fromEntries(
        files.map(({ id, number, askedCents }) => [
          `somme_${id}`,
          places.find((one) => one.number === number)?.outcome === "granted" ? String(askedCents / 100).replace(".", ",") : "",
        ]),
      ),
    };
  },
  async show({ db, locale }, { call, files, envelopes }, form) {
    const [decided, absences] = await Promise.all([listDecisions(db, call.id), listAbsences(db, call.id)]);
    const current = envelopes.at(-1);
    const places = rank(
      files.filter(({ id }) => decided.every(({ applicationId, outcome }) => applicationId !== id || outcome !== "granted")),
      call.rules,
      current ? free(current) : 0,
    );
    return {
      title: `${judgeTexts[locale].committee}, ${call.title}`,
      robots: "noindex",
      says: judgeTexts[locale].done,
      body: (
        <Committee
          {...{ call, files, decided, absences, form, places }}
          spreads={spreads(files, call.rules)}
          envelopes={envelopes.map((one) => ({ ...one, value: envelopeKey(one), freeCents: free(one) }))}
        />
      ),
    };
  },
  acts: (step) => ({
    decide: step({
      read(form, { locale }, { files, envelopes }) {
        const t = judgeTexts[locale].problems;
        const heldOn = form.text("jour");
        form.check("jour", isDayOfThisCentury(heldOn), t.day);
        const chosen = form.choice("enveloppe", envelopes.map(envelopeKey), t.choose);
        const envelope = envelopes.find((one) => envelopeKey(one) === chosen);
        return {
          decisions: readDecisions(form, files),
          heldOn,
          deliberation: form.line("deliberation", 0, 60, t.deliberation) || null,
          year: envelope?.year ?? 0,
          axis: envelope?.axis ?? "",
        };
      },
      async run({ db, params, visitor, locale }, { call }, { decisions: chosen, ...committee }) {
        const decided = await decide(db, call, chosen, { ...committee, by: visitor.id });
        return decided.ok ? done(routes.committee.href(params), "decide") : conflict(judgeTexts[locale].problems[decided.problem]);
      },
    }),
    absence: step({
      read(form, { locale }) {
        const t = judgeTexts[locale].problems;
        const heldOn = form.text("sortie_jour");
        form.check("sortie_jour", isDayOfThisCentury(heldOn), t.day);
        return {
          applicationId: form.id("sortie_dossier", t.choose),
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
    publish: step({
      async run({ db, params, visitor }, { call, envelopes }) {
        await publish(db, call, envelopes, visitor.id);
        return done(routes.committee.href(params), "publie");
      },
    }),
  }),
});

/** What the ranking reached for: all that the newest envelope had before anything was decided of it. */
async function publish(db: Parameters<typeof makeRanking>[0], call: Call, envelopes: readonly Envelope[], by: string): Promise<void> {
  await db.transaction().execute(async (trx) => publishRanking(trx, call, await makeRanking(trx, call, envelopes.at(-1)?.total ?? 0), null, by));
}
