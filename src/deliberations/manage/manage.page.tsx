import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { findThings, nameThings } from "#thread";
import { sayAssembly } from "../assembly.ts";
import type { Move } from "../deliberation.ts";
import { type Deliberation, findChanges, findEffects, findKept } from "../deliberations.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { tellEffects } from "../show/effects.ts";
import { addEffect, removeEffect } from "./effect.command.ts";
import { putFile, removeFile } from "./file.command.ts";
import { type EffectChoice, readEffect, readPdf, readWhy } from "./manage.form.ts";
import { manageTexts } from "./manage.texts.ts";
import { Manage } from "./manage.view.tsx";
import { move } from "../move.command.ts";

type ManageVisit = VisitOf<typeof routes.manage>;

/** One deliberation in the hands of whoever keeps its register: its state, its file, what it decides and funds, its history. */
export default acts("deliberations/manage", routes.manage, {
  access: keeper,
  async find({ db, params, visitor }: ManageVisit): Promise<Deliberation> {
    const found = await findKept(db, params.id, visitor);
    if (!found) throw new NotFound();
    return found;
  },
  show,
  acts: (step) => ({
    publish: step({ run: (visit, one) => moved(visit, one, "publish", null) }),
    withdraw: step({ read: readWhy, run: (visit, one, reason) => moved(visit, one, "withdraw", reason) }),
    restore: step({ read: readWhy, run: (visit, one, reason) => moved(visit, one, "restore", reason) }),
    link: step({ read: readEffect, run: link }),
    unlink: step({
      read: (form) => form.on(),
      run: async ({ db, visitor, locale, params }, { id }, effect) =>
        (await removeEffect(db, id, effect, visitor.id)) ? done(routes.manage.href(params), "deliee") : conflict(manageTexts[locale].moved),
    }),
    file: step({ tooLarge: (locale) => ({ file: manageTexts[locale].fileLarge }), read: readPdf, run: attach }),
    nofile: step({
      run: async ({ db, files, visitor, locale, params }, { id }) =>
        (await removeFile(db, files, id, visitor.id)) ? done(routes.manage.href(params), "sans-fichier") : conflict(manageTexts[locale].moved),
    }),
  }),
});

const said = { publish: "publiee", withdraw: "retiree", restore: "retablie" } as const;

async function moved({ db, visitor, params, locale }: ManageVisit, { id }: Deliberation, one: Move, reason: string | null): Promise<Outcome> {
  const went = await move(db, id, one, { by: visitor.id, reason });
  return went ? done(routes.manage.href(params), said[one]) : conflict(manageTexts[locale].moved);
}

async function link({ db, visitor, offers, locale, params }: ManageVisit, { id }: Deliberation, { thing, ...effect }: EffectChoice): Promise<Outcome> {
  const t = manageTexts[locale];
  const found = thing && (await offers.things.find(({ kind }) => kind === thing.kind)?.find(db, [thing.id], locale, offers))?.get(thing.id);
  if (!thing || !found || found.hidden) return wrong({ address: t.addressWrong });
  if (thing.kind === "deliberation" && thing.id === id) return wrong({ address: t.itself });
  const added = await addEffect(db, id, { ...effect, kind: thing.kind, thingId: thing.id, communeCode: await knownCommune(db, found.commune) }, visitor.id);
  if (added.ok) return done(routes.manage.href(params), "liee");
  return added.problem === "twice" ? wrong({ address: t.twice }) : conflict(t.moved);
}

/** A thing may stand in an associated commune, or outside. */
async function knownCommune(db: ManageVisit["db"], code: string | null | undefined): Promise<string | null> {
  return (code && (await readTerritory(db)).communeByCode(code)?.commune.code) || null;
}

async function attach({ db, files, visitor, settings, locale, params }: ManageVisit, { id }: Deliberation, file: File | null): Promise<Outcome> {
  const t = manageTexts[locale];
  if (!file) return wrong({ file: t.fileMissing });
  const sent = { content: new Uint8Array(await file.arrayBuffer()), name: file.name, maxBytes: settings.FILE_MAX_MB * 1_000_000 };
  const put = await putFile(db, files, id, sent, visitor.id);
  if (put.ok) return done(routes.manage.href(params), "fichier");
  return put.problem === "moved" ? conflict(t.moved) : wrong({ file: t[put.problem] });
}

async function show({ db, locale, offers, settings, url, now }: ManageVisit, deliberation: Deliberation, form: FormState) {
  const words = (url.searchParams.get("cherche") ?? "").normalize("NFC").trim().slice(0, 100);
  const [territory, effects, changes, found] = await Promise.all([
    readTerritory(db),
    findEffects(db, deliberation.id),
    findChanges(db, deliberation.id, { all: true }),
    findThings(db, offers, { words, locale, now, around: { of: "proposal", kinds: ["award", "vote_project", "delivery"] } }),
  ]);
  const standing = await nameThings(
    db,
    offers,
    effects.map(({ kind, thingId: id }) => ({ kind, id })),
    locale,
  );
  const around = {
    assembly: sayAssembly(territory, deliberation.communeCode, locale),
    effects: tellEffects(effects, standing),
    changes,
    searched: words ? { words, found } : null,
  };
  const body = <Manage deliberation={deliberation} {...around} megabytes={settings.FILE_MAX_MB} form={form} />;
  return { title: deliberation.title, robots: "noindex", says: manageTexts[locale].done, body } as const;
}
