import { listDatasets } from "#opendata";
import { act, acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { longText } from "#platform/web/form-input.ts";
import type { Page, Visit, VisitOf } from "#platform/web/page.tsx";
import { findChallenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { runs } from "../gate.ts";
import { routes } from "../routes.ts";
import { createChallenge, endChallenge, publishChallenge, saveChallenge } from "./edit.command.ts";
import { readChallenge, valuesOf } from "./edit.form.ts";
import { editTexts } from "./edit.texts.ts";
import { EditChallenge } from "./edit.view.tsx";

const findDatasets = async (visit: Pick<Visit, "db" | "offers">) => [...(await listDatasets(visit))];

/** A challenge is drawn up: a draft, read by those who run challenges. */
const create = act("challenges/edit", routes.create, {
  access: runs,
  takes: longText,
  find: async (visit) => ({ datasets: await findDatasets(visit) }),
  values: () => ({ equipe: "6" }),
  show: ({ locale }, { datasets }, form) => ({
    title: editTexts[locale].create,
    robots: "noindex",
    body: <EditChallenge challenge={null} datasets={datasets} form={form} />,
  }),
  read: (form, { now }, { datasets }) =>
    readChallenge(
      form,
      datasets.map(({ id }) => id),
      { published: false, now },
    ),
  run: async ({ db, visitor }, _, typed) => done(routes.show.href({ slug: await createChallenge(db, typed, visitor.id) }), "enregistre"),
});

async function findToEdit(visit: VisitOf<typeof routes.edit>) {
  const challenge = await findChallenge(visit.db, visit.params.slug, visit.visitor);
  if (!challenge) throw new NotFound();
  const datasets = await findDatasets(visit);
  // What left the catalogue since stays chosen.
  const known = [...new Set([...datasets.map(({ id }) => id), ...challenge.datasets])];
  return { challenge, datasets, known };
}

/** It changes, is published, or ends without results. */
const edit = acts("challenges/edit", routes.edit, {
  access: runs,
  takes: longText,
  find: findToEdit,
  values: (_, { challenge }) => valuesOf(challenge),
  show: ({ locale }, { challenge, datasets }, form) => ({
    title: `${editTexts[locale].edit}, ${challenge.title}`,
    robots: "noindex",
    body: <EditChallenge challenge={challenge} datasets={datasets} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: (form, { now }, { challenge, known }) => readChallenge(form, known, { published: challenge.publishedAt !== null, now }),
      async run({ db, params, visitor, locale }, { challenge }, typed) {
        const saved = await saveChallenge(db, challenge, typed, visitor.id);
        if (saved === "saved") return done(routes.show.href(params), "enregistre");
        return conflict(saved === "frozen" ? editTexts[locale].frozen : challengesTexts[locale].moved);
      },
    }),
    publish: step({
      run: async ({ db, params, visitor, locale }, { challenge }) =>
        (await publishChallenge(db, challenge.id, visitor.id)) ? done(routes.show.href(params), "publie") : conflict(editTexts[locale].notPublished),
    }),
    end: step({
      read: (form) => form.line("motif", 10, 500, editTexts[form.locale].problems.reason),
      run: async ({ db, params, visitor, locale }, { challenge }, reason) =>
        (await endChallenge(db, challenge.id, visitor.id, reason)) ? done(routes.show.href(params), "arrete") : conflict(challengesTexts[locale].moved),
    }),
  }),
});

export const editPages: readonly Page[] = [create, edit];
