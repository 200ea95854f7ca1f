import { typedEuros } from "#platform/money/euros.ts";
import { slugOf } from "#platform/text/slug.ts";
import { localOf } from "#platform/time/clock.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Criterion, Prize } from "../challenge.ts";
import type { Challenge } from "../challenges.query.ts";
import { editTexts } from "./edit.texts.ts";

export const criteriaMost = 6;
export const prizesMost = 3;

export interface ChallengeForm {
  readonly title: string;
  readonly question: string;
  readonly about: string;
  readonly rules: string;
  readonly partners: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly prizes: readonly Prize[];
  readonly datasets: readonly string[];
  readonly teamMost: number;
  readonly opensAt: Date;
  readonly questionsUntil: Date;
  readonly closesAt: Date;
  readonly version: number;
  readonly reason: string | null;
}

const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

/** Lines that are left empty are none; two of one name would be one, so that the second is told. */
function readCriteria(form: Reader): Criterion[] {
  const t = editTexts[form.locale].problems;
  const criteria = upTo(criteriaMost).flatMap((n): Criterion[] => {
    if (!form.has(`critere_${n}`)) return [];
    const label = form.line(`critere_${n}`, 3, 80, t.criterion);
    return [{ key: slugOf(label, `c${n}`).slice(0, 40), label, weight: form.whole(`poids_${n}`, 1, 5, t.weight) }];
  });
  form.check("critere_1", criteria.length > 0, t.oneCriterion);
  form.check("critere_1", new Set(criteria.map(({ key }) => key)).size === criteria.length, t.twice);
  return criteria;
}

function readPrizes(form: Reader): Prize[] {
  const t = editTexts[form.locale].problems;
  const typed = upTo(prizesMost).flatMap((n) => {
    if (!form.has(`prix_${n}`)) return [];
    return [{ label: form.line(`prix_${n}`, 3, 120, t.prize), cents: form.has(`somme_${n}`) ? form.euros(`somme_${n}`, 100, t.sum, 10_000_000) : null }];
  });
  return typed.map((one, at) => ({ rank: at + 1, ...one }));
}

/** @param datasets identifiers of the catalogue @param published why it changes is then asked for */
export function readChallenge(
  form: Reader,
  datasets: readonly string[],
  { published, now }: { readonly published: boolean; readonly now: Date },
): ChallengeForm {
  const t = editTexts[form.locale].problems;
  const [opensAt, closesAt] = [form.moment("ouverture", t.moment), form.moment("cloture", t.moment)];
  const questionsUntil = form.moment("questions", t.moment);
  form.check("cloture", closesAt > opensAt && closesAt > now, t.order);
  form.check("questions", questionsUntil >= opensAt && questionsUntil <= closesAt, t.questions);
  const partners = form
    .lines("partenaires", 0, 1500, t.partners)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  form.check("partenaires", partners.length <= 12 && partners.every((one) => one.length <= 120), t.partners);
  return {
    ...{ title: form.line("titre", 3, 120, t.title), question: form.line("question", 10, 300, t.question) },
    ...{ about: form.lines("texte", 10, 8000, t.about), rules: form.lines("regles", 10, 8000, t.rules), partners },
    ...{ criteria: readCriteria(form), prizes: readPrizes(form), datasets: form.choices("donnees", datasets, t.datasets) },
    ...{ teamMost: form.whole("equipe", 1, 20, t.team), opensAt, questionsUntil, closesAt, version: form.version() },
    reason: published ? form.line("raison", 10, 500, t.reason) : null,
  };
}

export const valuesOf = (one: Challenge): Values => ({
  ...{ version: String(one.version), titre: one.title, question: one.question, texte: one.about, regles: one.rules, partenaires: one.partners.join("\n") },
  ...{ ouverture: localOf(one.opensAt), questions: localOf(one.questionsUntil), cloture: localOf(one.closesAt), equipe: String(one.teamMost) },
  donnees: [...one.datasets],
  ...Object.fromEntries(one.criteria.flatMap(({ label, weight }, at) => [[`critere_${at + 1}`, label] as const, [`poids_${at + 1}`, String(weight)] as const])),
  ...Object.fromEntries(one.prizes.flatMap(({ label, cents, rank }) => [[`prix_${rank}`, label] as const, [`somme_${rank}`, typedEuros(cents)] as const])),
});
