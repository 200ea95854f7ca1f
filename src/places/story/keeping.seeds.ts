import { cast, findPerson, grantRole } from "#people";
import { sha256 } from "#platform/crypto/sha256.ts";
import type { Db } from "#platform/db/db.ts";
import { foldReport, type ReportState, type Subject } from "../report-error/error-report.ts";
import { authorSources } from "../saving/author.ts";
import { daysBefore, today } from "./days.ts";

export const kept = "la-quenouille-de-la-cour-bleue";
export const unkept = "le-canal-numerique";
const suspended = "l-hopital-des-poupees";
const closed = "le-tambour-magasin";

/** Where the token of the demo's unconfirmed report leads: so that its page can be seen without reading a mail. */
const unconfirmedToken = "demonstration-lien-a-confirmer";

/** The demo's story of records that are kept true: reports in each state, a record suspended, a place closed with its reason. */
export async function tellKeeping(db: Db): Promise<void> {
  const places = await db.selectFrom("places.place").select(["id", "slug", "name"]).where("slug", "in", [kept, unkept, suspended, closed]).execute();
  const find = (slug: string) => places.find((place) => place.slug === slug);
  const bilal = await findPerson(db, cast.bilal.id);
  const [mine, theirs, withdrawn, ended] = [find(kept), find(unkept), find(suspended), find(closed)];
  if (mine && bilal) {
    await grantRole(db, { personId: bilal.id, role: "host", scope: { kind: "place", id: mine.id }, reason: "Histoire de la démonstration", by: null });
    await tellReports(db, mine.id, bilal.id);
  }
  if (theirs) await insertReport(db, theirs.id, { ...forwardedReport, state: "forwarded", age: 4 });
  if (withdrawn) await suspend(db, withdrawn.id);
  if (ended) await giveReason(db, ended.id);
}

interface KeepingStory {
  readonly subject: Subject;
  readonly wrong: string;
  readonly suggested?: string;
  readonly state: ReportState;
  /** Days since it was sent. */
  readonly age: number;
  readonly answer?: { readonly words: string | null; readonly afterDays: number; readonly by: string };
  readonly reporter?: string;
}

const forwardedReport = { subject: "contact", wrong: "Le numéro de téléphone sonne dans le vide depuis deux semaines." } as const;

async function tellReports(db: Db, placeId: string, host: string): Promise<void> {
  const answered = (words: string | null, afterDays: number) => ({ words, afterDays, by: host });
  const amina = cast.amina.id;
  const told: KeepingStory[] = [
    {
      subject: "hours",
      wrong: "La page dit ouvert le samedi jusqu’à 13 h, la porte était fermée à midi.",
      suggested: "Samedi de 10 h à 12 h",
      state: "open",
      age: 2,
      reporter: amina,
    },
    {
      subject: "accessibility",
      wrong: "La rampe n’est plus là depuis les travaux.",
      state: "corrected",
      age: 40,
      answer: answered("La rampe est revenue le lendemain, la fiche le dit.", 3),
    },
    {
      subject: "activities",
      wrong: "Il n’y a pas de métier à tisser.",
      state: "not_error",
      age: 75,
      answer: answered("Il est au premier étage, demandez à l’accueil.", 5),
      reporter: amina,
    },
    { subject: "photo", wrong: "La première photo montre l’ancienne entrée.", state: "unconfirmed", age: 0 },
    { subject: "other", wrong: "Voir https://a.example https://b.example https://c.example pour mieux.", state: "held", age: 1 },
  ];
  for (const one of told) await insertReport(db, placeId, one);
}

async function insertReport(db: Db, placeId: string, { subject, wrong, suggested, state, age, answer, reporter }: KeepingStory): Promise<void> {
  const at = (days: number) => new Date(`${daysBefore(today, days)}T09:30:00+01:00`);
  const ended = answer ? { answered_at: at(age - answer.afterDays), answered_by: answer.by, answer: answer.words } : {};
  const waits = state === "unconfirmed";
  await db
    .insertInto("places.error_report")
    .values({
      place_id: placeId,
      subject,
      wrong,
      suggested: suggested ?? null,
      state,
      locale: "fr",
      digest: sha256(foldReport(subject, wrong)),
      created_at: at(age),
      opened_at: waits ? null : at(age),
      forwarded_at: state === "forwarded" ? at(age) : null,
      token_hash: waits ? sha256(unconfirmedToken) : null,
      email: answer || reporter ? null : "lecteur@beffroi.example",
      reporter_id: reporter ?? null,
      ...ended,
    })
    .execute();
}

async function suspend(db: Db, id: string): Promise<void> {
  const reason = "Le bâtiment est fermé par arrêté municipal jusqu’à la fin des travaux de charpente.";
  await db.updateTable("places.place").set({ status: "suspended", status_reason: reason }).where("id", "=", id).execute();
  await say(db, id, { field: "status", before: "published", after: "suspended", reason, day: daysBefore(today, 12) });
}

async function giveReason(db: Db, id: string): Promise<void> {
  const reason = "Le bâtiment est vendu. L’équipe cherche une salle dans le quartier.";
  await say(db, id, { field: "stage", before: "rooted", after: "closed", reason, day: "2024-07-01" });
}

interface Line {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly day: string;
}

async function say(db: Db, place_id: string, { field, before, after, reason, day }: Line): Promise<void> {
  const line = { place_id, field, before: JSON.stringify(before), after: JSON.stringify(after), source: authorSources.commune, reason };
  await db
    .insertInto("places.change")
    .values({ ...line, at: new Date(`${day}T10:00:00Z`) })
    .execute();
}
