import { act, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { localOf } from "#platform/time/clock.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { readTerritory } from "#territory";
import { listEnvelopes } from "../calls.query.ts";
import { allParts } from "../application.ts";
import { builder } from "../gate.ts";
import { questionsOf } from "../question.ts";
import { routes } from "../routes.ts";
import { isOrdered, put } from "./arrange.ts";
import { type Presentation, type EditionOutcome, saveEdition, saveEnvelopes, savePresentation } from "./build.command.ts";
import { buildTexts } from "./build.texts.ts";
import { PresentationEdit, QuestionEdit } from "./edit.view.tsx";
import { envelopeValues, readEnvelopes } from "./envelopes.form.ts";
import { EnvelopesEdit } from "./envelopes.view.tsx";
import { callToBuild } from "./found.ts";
import { newSection, questionValues, readQuestion } from "./question.form.ts";
import { readRules, rulesValues } from "./rules.form.ts";
import { RulesEdit } from "./rules-edit.view.tsx";

type Building = VisitOf<typeof routes.build>;

/** Said where an edition could not be saved. */
function unsaved(saved: Exclude<EditionOutcome, { ok: true }>, locale: Building["locale"]): Outcome {
  const t = buildTexts[locale].problems;
  return saved.problem === "reason" ? wrong({ raison: t.reason }) : conflict(t[saved.problem]);
}

/** Why a published call changes. */
const readReason = (form: Reader) => form.line("raison", 0, 500, buildTexts[form.locale].problems.reason) || null;

const presentation = act("calls/build", routes.presentation, {
  access: builder,
  find: callToBuild,
  values: (_, { title, summary, about, opensAt, closesAt, committeeOn, version }) => ({
    ...{ titre: title, resume: summary, texte: about, comite: committeeOn ?? "", version: String(version) },
    ...{ ouverture: opensAt ? localOf(opensAt) : "", cloture: closesAt ? localOf(closesAt) : "" },
  }),
  show: ({ locale }, call, form) => ({
    title: `${buildTexts[locale].presentation}, ${call.title}`,
    robots: "noindex",
    body: <PresentationEdit call={call} form={form} />,
  }),
  read: (form) => ({ presentation: readPresentation(form), version: form.version() }),
  async run({ db, params, visitor, locale }, { id }, { presentation: typed, version }) {
    const saved = await savePresentation(db, id, typed, { by: visitor.id, version });
    return saved ? done(routes.build.href(params), "enregistre") : conflict(buildTexts[locale].problems.moved);
  },
});

function readPresentation(form: Reader): Presentation {
  const t = buildTexts[form.locale].problems;
  const moment = (name: string) => (form.has(`${name}_date`) || form.has(`${name}_time`) ? form.moment(name, t.moment) : null);
  const [opensAt, closesAt] = [moment("ouverture"), moment("cloture")];
  form.check("cloture", !closesAt || !opensAt || closesAt > opensAt, t.closes);
  return {
    title: form.line("titre", 3, 120, t.title),
    summary: form.line("resume", 0, 300, t.summary),
    about: form.lines("texte", 0, 8000, t.about),
    opensAt,
    closesAt,
    committeeOn: form.has("comite") ? form.day("comite", t.day) : null,
  };
}

const rules = act("calls/build", routes.rules, {
  access: builder,
  takes: { fields: 400 },
  async find(visit) {
    const [call, { communes }] = await Promise.all([callToBuild(visit), readTerritory(visit.db)]);
    return { call, communes };
  },
  values: (_, { call }) => ({ ...rulesValues(call.rules), version: String(call.version) }),
  show: ({ locale }, { call, communes }, form) => ({
    title: `${buildTexts[locale].rules}, ${call.title}`,
    robots: "noindex",
    body: <RulesEdit call={call} communes={communes} form={form} />,
  }),
  read: (form, _, { call, communes }) => ({
    rules: readRules(form, call.rules, { communes: communes.map(({ code }) => code), parts: allParts(call.form).slice(1) }),
    version: form.version(),
    reason: readReason(form),
  }),
  async run({ db, params, visitor, locale }, { call }, { rules: typed, version, reason }) {
    const saved = await saveEdition(db, call.id, { rules: typed }, { by: visitor.id, version, reason });
    return saved.ok ? done(routes.build.href(params), "enregistre") : unsaved(saved, locale);
  },
});

const money = act("calls/build", routes.money, {
  access: builder,
  async find(visit) {
    const call = await callToBuild(visit);
    return { call, envelopes: await listEnvelopes(visit.db, call.id) };
  },
  values: (_, { call, envelopes }) => ({ ...envelopeValues(envelopes), version: String(call.version) }),
  show: ({ locale }, { call, envelopes }, form) => ({
    title: `${buildTexts[locale].money}, ${call.title}`,
    robots: "noindex",
    body: <EnvelopesEdit call={call} envelopes={envelopes} form={form} />,
  }),
  read: (form, _, { call }) => ({ totals: readEnvelopes(form, call.rules.axes), version: form.version() }),
  async run({ db, params, visitor, locale }, { call }, { totals, version }) {
    const saved = await saveEnvelopes(db, call.id, totals, { by: visitor.id, version });
    return saved === "saved" ? done(routes.build.href(params), "enregistre") : conflict(buildTexts[locale].problems[saved]);
  },
});

const addQuestion = act("calls/build", routes.addQuestion, {
  access: builder,
  find: callToBuild,
  values: (_, call) => ({ rubrique: call.form.at(-1)?.key ?? newSection, genre: "long", version: String(call.version) }),
  show: ({ locale }, call, form) => ({
    title: `${buildTexts[locale].addQuestion}, ${call.title}`,
    robots: "noindex",
    body: <QuestionEdit call={call} question={null} form={form} />,
  }),
  read: (form, _, call) => ({ ...readQuestion(form, call.form, null), version: form.version(), reason: readReason(form) }),
  async run({ db, params, visitor, locale }, call, { question, section, repeat, version, reason }) {
    const form = put(call.form, question, section, repeat);
    if (!isOrdered(form)) return wrong({ condition: buildTexts[locale].problems.order });
    const saved = await saveEdition(db, call.id, { form }, { by: visitor.id, version, reason });
    return saved.ok ? done(`${routes.build.href(params)}#formulaire`, "enregistre") : unsaved(saved, locale);
  },
});

const question = act("calls/build", routes.question, {
  access: builder,
  async find(visit) {
    const call = await callToBuild(visit);
    const found = questionsOf(call.form).find(({ key }) => key === visit.params.question);
    if (!found) throw new NotFound();
    return { call, found, section: call.form.find(({ questions }) => questions.includes(found))!.key };
  },
  values: (_, { call, found, section }) => ({
    ...questionValues(found, section),
    rubrique_fois: String(call.form.find(({ key }) => key === section)?.repeat ?? 1),
    version: String(call.version),
  }),
  show: ({ locale }, { call, found }, form) => ({
    title: `${buildTexts[locale].editQuestion}, ${call.title}`,
    robots: "noindex",
    body: <QuestionEdit call={call} question={found} form={form} />,
  }),
  read: (form, _, { call, found }) => ({ ...readQuestion(form, call.form, found), version: form.version(), reason: readReason(form) }),
  async run({ db, params, visitor, locale }, { call }, { question: typed, section, repeat, version, reason }) {
    const form = put(call.form, typed, section, repeat);
    if (!isOrdered(form)) return wrong({ condition: buildTexts[locale].problems.order });
    const saved = await saveEdition(db, call.id, { form }, { by: visitor.id, version, reason });
    return saved.ok ? done(`${routes.build.href({ slug: params.slug })}#formulaire`, "enregistre") : unsaved(saved, locale);
  },
});

export const editPages: readonly Page[] = [presentation, rules, money, addQuestion, question];
