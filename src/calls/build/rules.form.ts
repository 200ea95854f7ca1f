import { isStructureKind, structureKinds } from "#people";
import { typedEuros } from "#platform/money/euros.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import {
  allSteps,
  type Bonus,
  type Criterion,
  type RequiredDocument,
  excesses,
  keyOf,
  type KeyedLabel,
  type Partner,
  type Quota,
  type Rules,
} from "../call.ts";
import { buildTexts } from "./build.texts.ts";

/** Lines that a form offers: what is there, and some to fill in. */
export const criteriaLines = 8;
export const documentLines = 8;
export const partnerLines = 5;
const mostAxes = 8;

/** Everything of a call that is decided before anybody applies. `before` keeps the words by which applications refer to it. */
export function readRules(
  form: Reader,
  before: Rules,
  { communes, parts }: { readonly communes: readonly string[]; readonly parts: readonly string[] },
): Rules {
  const t = buildTexts[form.locale].problems;
  const kinds = Object.keys(structureKinds).filter(isStructureKind);
  const scale = form.whole("echelle", 2, 20, t.scale);
  return {
    axes: readAxes(form, before.axes),
    ceilingCents: form.has("plafond") ? form.euros("plafond", 100_00, t.ceiling, 1_000_000_000) : null,
    rate: form.whole("taux", 1, 100, t.rate),
    kinds: form.choices("structures", kinds, t.kinds),
    communes: form.choices("communes", communes, t.communes),
    criteria: readCriteria(form, before.criteria),
    scale,
    threshold: form.whole("seuil", 0, 100, t.threshold),
    quota: readQuota(form, communes),
    bonus: readBonus(form, communes),
    steps: form.choices("etapes", allSteps, t.kinds),
    calibrated: form.ticked("severite"),
    documents: readDocuments(form, before.documents),
    deMinimis: form.ticked("minimis"),
    excess: form.choice("depassement", excesses, t.rate),
    publicRate: form.whole("taux_public", 1, 100, t.rate),
    reviews: form.whole("relectures", 1, 10, t.reviews),
    anonymous: form.ticked("anonyme"),
    appealDays: form.whole("recours", 15, 365, t.appeal),
    partners: readPartners(form, before.partners),
    preselection: form.ticked("deux_temps") ? form.choices("premier_temps", parts, t.kinds) : null,
  };
}

function readAxes(form: Reader, before: readonly KeyedLabel[]): KeyedLabel[] {
  const t = buildTexts[form.locale].problems;
  const labels = form
    .lines("axes", 0, 2000, t.axes)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  form.check("axes", labels.length <= mostAxes && labels.every((one) => one.length <= 120) && new Set(labels).size === labels.length, t.axes);
  const taken: string[] = [];
  return labels.map((label) => {
    const key = before.find((one) => one.label === label)?.key ?? keyOf(label, [...taken, ...before.map((one) => one.key)]);
    taken.push(key);
    return { key, label };
  });
}

/** The word of a line: that which it had, or a new one made of its label. */
function keyed(form: Reader, name: string, label: string, before: readonly KeyedLabel[], taken: string[]): string {
  const given = form.text(`${name}_mot`);
  const key = before.some((one) => one.key === given) && !taken.includes(given) ? given : keyOf(label, [...taken, ...before.map((one) => one.key)]);
  taken.push(key);
  return key;
}

function readCriteria(form: Reader, before: readonly Criterion[]): Criterion[] {
  const t = buildTexts[form.locale].problems;
  const taken: string[] = [];
  const found: Criterion[] = [];
  for (let at = 0; at < criteriaLines; at++) {
    const name = `critere${at}`;
    const label = form.line(name, 0, 120, t.criterion);
    const about = form.line(`${name}_regard`, 0, 300, t.criterion);
    form.check(name, label !== "" || about === "", t.criterion);
    if (label === "") continue;
    found.push({ key: keyed(form, name, label, before, taken), label, about, weight: form.whole(`${name}_poids`, 1, 100, t.weight) });
  }
  return found;
}

function readPartners(form: Reader, before: readonly Partner[]): Partner[] {
  const t = buildTexts[form.locale].problems;
  const taken: string[] = [];
  const found: Partner[] = [];
  for (let at = 0; at < partnerLines; at++) {
    const name = `partenaire${at}`;
    const label = form.line(name, 0, 120, t.partner);
    if (label === "") continue;
    found.push({ key: keyed(form, name, label, before, taken), label, percent: form.whole(`${name}_part`, 1, 100, t.share) });
  }
  form.check("partenaire0_part", found.reduce((sum, { percent }) => sum + percent, 0) <= 100, t.shares);
  return found;
}

function readDocuments(form: Reader, before: readonly RequiredDocument[]): RequiredDocument[] {
  const t = buildTexts[form.locale].problems;
  const taken: string[] = [];
  const found: RequiredDocument[] = [];
  for (let at = 0; at < documentLines; at++) {
    const name = `piece${at}`;
    const label = form.line(name, 0, 160, t.document);
    if (label === "") continue;
    const months = form.has(`${name}_mois`) ? form.whole(`${name}_mois`, 1, 120, t.months) : null;
    found.push({ key: keyed(form, name, label, before, taken), label, months, required: !form.ticked(`${name}_libre`) });
  }
  return found;
}

function readQuota(form: Reader, communes: readonly string[]): Quota | null {
  const t = buildTexts[form.locale].problems;
  const chosen = form.choices("quota_communes", communes, t.communes);
  if (!form.has("quota") && chosen.length === 0) return null;
  form.check("quota_communes", chosen.length > 0, t.quotaCommunes);
  return { communes: chosen, percent: form.whole("quota", 1, 100, t.quota) };
}

function readBonus(form: Reader, communes: readonly string[]): Bonus | null {
  const t = buildTexts[form.locale].problems;
  const chosen = form.choices("bonus_communes", communes, t.communes);
  const given = (name: string) => (form.has(name) ? form.whole(name, 1, 50, t.bonus) : 0);
  const [ofCommune, ofNeighbourhood] = [given("bonus_commune"), given("bonus_quartier")];
  form.check("bonus_communes", chosen.length > 0 === ofCommune > 0, t.bonusCommunes);
  if (ofCommune === 0 && ofNeighbourhood === 0) {
    form.check("bonus_plafond", !form.has("bonus_plafond"), t.bonusNothing);
    return null;
  }
  return { communes: chosen, ofCommune, ofNeighbourhood, most: form.whole("bonus_plafond", 1, 50, t.bonus) };
}

/** The same, as the form shows it. */
export function rulesValues(rules: Rules): Values {
  const values: Record<string, string | readonly string[]> = {
    axes: rules.axes.map(({ label }) => label).join("\n"),
    plafond: typedEuros(rules.ceilingCents),
    taux: String(rules.rate),
    structures: rules.kinds,
    communes: rules.communes,
    echelle: String(rules.scale),
    seuil: String(rules.threshold),
    relectures: String(rules.reviews),
    recours: String(rules.appealDays),
    minimis: rules.deMinimis ? "1" : "",
    anonyme: rules.anonymous ? "1" : "",
    depassement: rules.excess,
    taux_public: String(rules.publicRate),
    quota: rules.quota ? String(rules.quota.percent) : "",
    quota_communes: rules.quota?.communes ?? [],
  };
  const { bonus } = rules;
  const shown = (points: number | undefined) => (points ? String(points) : "");
  Object.assign(values, { bonus_communes: bonus?.communes ?? [], bonus_commune: shown(bonus?.ofCommune), bonus_quartier: shown(bonus?.ofNeighbourhood) });
  Object.assign(values, { bonus_plafond: shown(bonus?.most), etapes: rules.steps, severite: rules.calibrated ? "1" : "" });
  values.deux_temps = rules.preselection ? "1" : "";
  values.premier_temps = rules.preselection ?? [];
  for (const [at, { key, label, percent }] of rules.partners.entries())
    Object.assign(values, { [`partenaire${at}`]: label, [`partenaire${at}_mot`]: key, [`partenaire${at}_part`]: String(percent) });
  for (const [at, { key, label, about, weight }] of rules.criteria.entries())
    Object.assign(values, { [`critere${at}`]: label, [`critere${at}_mot`]: key, [`critere${at}_regard`]: about, [`critere${at}_poids`]: String(weight) });
  for (const [at, { key, label, months, required }] of rules.documents.entries())
    Object.assign(values, {
      [`piece${at}`]: label,
      [`piece${at}_mot`]: key,
      [`piece${at}_mois`]: months === null ? "" : String(months),
      [`piece${at}_libre`]: required ? "" : "1",
    });
  return values;
}
