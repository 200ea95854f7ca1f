import { tooLarge } from "#platform/imports/upload.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import type { Edition, PublishedDataset } from "../published/published.ts";
import { listEditions } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { findOwn } from "./gate.ts";
import { Manage } from "./manage.view.tsx";
import { deleteDraft, sendEdition, withdrawDataset } from "./publish.command.ts";
import { publishTexts } from "./publish.texts.ts";
import { readSentRows, type SentRows } from "./sent-file.ts";

type ManageVisit = VisitOf<typeof routes.manage, Visitor>;

interface ManagedDataset {
  readonly dataset: PublishedDataset;
  readonly editions: readonly Edition[];
}

/** One dataset for those who publish it: its versions, and what is to be done. */
export default acts("opendata/publish", routes.manage, {
  access: may(publishData),
  takes: { files: 1 },
  async find(visit: ManageVisit): Promise<ManagedDataset> {
    const dataset = await findOwn(visit, visit.params.id);
    return { dataset, editions: await listEditions(visit.db, dataset.id) };
  },
  show({ locale, now, settings }, managed, form) {
    return {
      title: managed.dataset.title,
      says: publishTexts[locale].did,
      body: <Manage {...managed} form={form} now={now} megabytes={settings.FILE_MAX_MB} />,
      robots: "noindex",
    };
  },
  acts: (step) => ({
    send: step({ read: (form, { settings }) => readSentRows(form, settings.FILE_MAX_MB, { links: true }), run: send, tooLarge }),
    withdraw: step({ run: (visit, { dataset }) => withdraw(visit, dataset, true) }),
    put_back: step({ run: (visit, { dataset }) => withdraw(visit, dataset, false) }),
    delete: step({ run: remove }),
  }),
});

async function send(
  { db, files, visitor, locale, settings }: ManageVisit,
  { dataset: { id } }: ManagedDataset,
  sent: SentRows | null,
): Promise<Outcome<ManagedDataset>> {
  const t = publishTexts[locale];
  const sending = { db, files, by: visitor.id, title: t.taskRead(sent!.fileName), most: settings.FILE_MAX_MB };
  const number = await sendEdition(sending, id, sent!);
  return number === null ? wrong({ fichier: t.problems.format }) : done(routes.version.href({ id, number: String(number) }), "envoye");
}

async function withdraw({ db, visitor, locale }: ManageVisit, { id }: PublishedDataset, away: boolean): Promise<Outcome<ManagedDataset>> {
  const changed = await withdrawDataset(db, id, away, visitor.id);
  return changed ? done(routes.manage.href({ id }), away ? "retire" : "remis") : conflict(publishTexts[locale].moved);
}

async function remove({ db, files, visitor, locale }: ManageVisit, { dataset: { id } }: ManagedDataset): Promise<Outcome<ManagedDataset>> {
  return (await deleteDraft({ db, files }, id, visitor.id)) ? done(routes.desk.href(), "supprime") : conflict(publishTexts[locale].moved);
}
