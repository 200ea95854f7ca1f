import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findCircle, findOwnStructures } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { findProposals } from "../proposal/proposal.query.ts";
import { readStructure } from "../read.ts";
import { routes } from "../routes.ts";
import { adapt, publish, revise } from "./sheet.command.ts";
import { readCommon, readSheet, valuesOf } from "./sheet.form.ts";
import { findCommon, findSteps } from "./sheet.query.ts";
import { commonTexts } from "./sheet.texts.ts";
import { CommonForm } from "./form.view.tsx";

/** A structure of the circle makes a common of what was adopted. */
const publishing = act("circles/commons", routes.publish, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const circle = await findCircle(db, params.id, visitor);
    const [proposal] = circle?.inside ? await findProposals(db, circle.id, visitor, params.proposal) : [];
    if (!circle || proposal?.state !== "adopted") throw new NotFound();
    return { circle, proposal };
  },
  values: (_, { proposal: { title, body } }) => ({ titre: title, texte: body, genre: "sheet", licence: "cc-by" }),
  show: ({ locale, params }, { circle, proposal }, form) => {
    const t = commonTexts[locale];
    const trail = [
      { label: <Written>{circle.question}</Written>, href: routes.show.href({ id: circle.id }) },
      { label: <Written>{proposal.title}</Written>, href: routes.proposal.href(params) },
    ];
    const body = <CommonForm title={t.publish} lead={t.publishLead} trail={trail} action={routes.publish.href(params)} form={form} kind={null} />;
    return { title: t.publish, robots: "noindex", body };
  },
  read: readCommon,
  async run({ db, visitor, locale }, { circle, proposal }, common) {
    const slug = await publish(db, circle.id, proposal.id, common, visitor.id);
    return slug ? done(routes.common.href({ slug }), "publie") : conflict(commonTexts[locale].problems.already);
  },
});

/** A structure that made it writes another version. */
const revising = act("circles/commons", routes.revise, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const common = await findCommon(db, params.slug, visitor);
    if (!common?.own || common.state === "withdrawn") throw new NotFound();
    return { common, steps: await findSteps(db, common.id, common.number) };
  },
  values: (_, { common, steps }) => ({ ...valuesOf({ ...common, steps }), version: String(common.latest) }),
  show: ({ locale, params }, { common }, form) => {
    const t = commonTexts[locale];
    const trail = [
      { label: t.title, href: routes.commons.href() },
      { label: <Written>{common.title}</Written>, href: routes.common.href(params) },
    ];
    const body = (
      <CommonForm title={t.revise} lead={t.reviseLead} trail={trail} action={routes.revise.href(params)} form={form} kind={common.kind} after={common.latest} />
    );
    return { title: t.revise, robots: "noindex", body };
  },
  read: (form, _, { common }) => ({
    sheet: readSheet(form, common.kind),
    changed: form.lines("change", 3, 500, commonTexts[form.locale].problems.changed),
    after: form.version(),
  }),
  async run({ db, visitor, params, locale }, { common }, { sheet, ...what }) {
    const written = await revise(db, common.id, sheet, what, visitor.id);
    return written ? done(routes.common.href(params), "revise") : conflict(circlesTexts[locale].moved);
  },
});

/** Any structure makes its own of it. */
const adapting = act("circles/commons", routes.adapt, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const [common, own] = await Promise.all([findCommon(db, params.slug, visitor), findOwnStructures(db, visitor)]);
    if (!common || common.state === "withdrawn") throw new NotFound();
    if (own.length === 0) throw new Forbidden();
    return { common, own, steps: await findSteps(db, common.id, common.number) };
  },
  // What is under "share alike" is shared alike.
  values: (_, { common, own, steps }) => ({ ...valuesOf({ ...common, steps }), genre: common.kind, licence: common.licence, pour: own[0]?.id }),
  show: ({ locale, params }, { common, own }, form) => {
    const t = commonTexts[locale];
    const trail = [
      { label: t.title, href: routes.commons.href() },
      { label: <Written>{common.title}</Written>, href: routes.common.href(params) },
    ];
    const body = <CommonForm title={t.adapt} lead={t.adaptLead} trail={trail} action={routes.adapt.href(params)} form={form} kind={null} own={own} />;
    return { title: t.adapt, robots: "noindex", body };
  },
  read(form, _, { common, own }) {
    const made = readCommon(form);
    form.check("licence", common.licence !== "cc-by-sa" || made.licence === "cc-by-sa", commonTexts[form.locale].problems.licence);
    return { structureId: readStructure(form, own), made };
  },
  brake: { of: "circles.adapt", limit: 20, windowSeconds: 86_400 },
  run: async ({ db, visitor }, { common }, { structureId, made }) =>
    done(routes.common.href({ slug: await adapt(db, common, structureId, made, visitor.id) }), "adapte"),
});

export const writePages = [publishing, revising, adapting];
