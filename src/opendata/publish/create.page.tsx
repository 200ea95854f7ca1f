import { findKept, keepIfRefused } from "#platform/imports/kept-file.ts";
import { tooLarge } from "#platform/imports/upload.ts";
import { act, done, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import { routes } from "../routes.ts";
import { Create } from "./create.view.tsx";
import { type Description, readDescription } from "./describe.form.ts";
import { type Owner, ownersOf } from "./owners.query.ts";
import { createDataset } from "./publish.command.ts";
import { publishTexts } from "./publish.texts.ts";
import { readSentRows, type SentRows, toKeep } from "./sent-file.ts";

type CreateVisit = VisitOf<typeof routes.create, Visitor>;

interface DatasetForm {
  readonly told: Description;
  readonly communeCode: string | null;
  readonly sent: SentRows | null;
}

export default act("opendata/publish", routes.create, {
  access: may(publishData),
  takes: { files: 1 },
  find: ownersOf,
  values: (_visit, owners) => ({ licence: "lo-2.0", ...(owners.length === 1 && { who: owners[0]!.value }) }),
  show: ({ locale, settings }, owners, form) => ({
    title: publishTexts[locale].create,
    body: <Create owners={owners} form={form} megabytes={settings.FILE_MAX_MB} />,
    robots: "noindex",
  }),
  tooLarge,
  read: readTyped,
  run: create,
});

async function readTyped(form: Reader, visit: CreateVisit, owners: readonly Owner[]): Promise<DatasetForm> {
  const sent = await readSentRows(form, visit.settings.FILE_MAX_MB, { kept: await findKept(form, visit), links: true });
  const who = form.choice(
    "who",
    owners.map(({ value }) => value),
    publishTexts[form.locale].problems.who,
  );
  const typed = { told: readDescription(form), communeCode: who === "metropole" ? null : who, sent };
  const kept = sent && !sent.link && !form.isRight() ? await toKeep(sent) : null;
  if (kept) await keepIfRefused(form, visit, kept);
  return typed;
}

async function create({ db, files, visitor, locale, settings, offers }: CreateVisit, _owners: readonly Owner[], { told, communeCode, sent }: DatasetForm) {
  const t = publishTexts[locale];
  const sending = { db, files, by: visitor.id, title: t.taskRead(sent!.fileName), most: settings.FILE_MAX_MB };
  const id = await createDataset(sending, { ...told, communeCode, taken: offers.datasets.map((one) => one.id) }, sent!);
  return id === null ? wrong({ fichier: t.problems.format }) : done(routes.version.href({ id, number: "1" }), "cree");
}
