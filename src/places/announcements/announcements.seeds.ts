import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf } from "#platform/time/day.ts";

interface Announcement {
  readonly title: string;
  readonly about: string;
  readonly begins: string;
  readonly ends: string;
  readonly weeks: number;
  readonly room?: string;
  readonly audience?: string;
  readonly price?: string;
  readonly how?: string;
}

const told: readonly Announcement[] = [
  {
    title: "Café réparation",
    about: "Apportez un petit appareil en panne, repartez avec l’appareil réparé et la façon de faire.",
    begins: "14:00",
    ends: "17:00",
    weeks: 12,
    how: "Entrez par la cour.",
  },
  {
    title: "Premiers pas avec l’ordinateur",
    about: "Allumer, écrire, envoyer un message\u00a0: on va à votre rythme, à six au plus autour de la table.",
    begins: "09:30",
    ends: "11:30",
    weeks: 8,
    audience: "Débutants",
    room: "Salle du fond",
  },
  {
    title: "Aide aux devoirs",
    about: "Un coin calme, des ordinateurs et des adultes pour aider, après l’école.",
    begins: "16:45",
    ends: "18:15",
    weeks: 20,
    audience: "Du CP à la troisième",
  },
  {
    title: "Parler français autour d’un café",
    about: "On parle de tout, on apprend les mots de la semaine, personne ne corrige sans le dire gentiment.",
    begins: "10:00",
    ends: "11:30",
    weeks: 16,
  },
  {
    title: "Soirée jeux",
    about: "Des jeux de société pour tous les âges, et une soupe partagée.",
    begins: "18:30",
    ends: "21:30",
    weeks: 0,
    price: "Prix libre",
  },
  {
    title: "Initiation à la couture",
    about: "Faire un ourlet, poser une fermeture, comprendre la machine. Le tissu est fourni.",
    begins: "14:00",
    ends: "16:30",
    weeks: 6,
    price: "5\u00a0€",
    audience: "À partir de 12 ans",
  },
  {
    title: "Écrire son CV",
    about: "Un modèle simple, une relecture et une impression. Venez avec vos dates, même en désordre.",
    begins: "09:00",
    ends: "12:00",
    weeks: 10,
  },
  {
    title: "Jardinage au potager",
    about: "Semer, pailler, récolter selon la saison\u00a0: les outils sont là, les bottes non.",
    begins: "10:00",
    ends: "12:00",
    weeks: 18,
  },
];

const activityId = (n: number): string => `ac000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** A few dozen activities of the demo's places, once or weekly, two of them cancelled. None is told twice. */
export async function tellActivities(db: Db): Promise<void> {
  const places = await db
    .selectFrom("places.place")
    .select("id")
    .where("demo", "=", true)
    .where("status", "=", "published")
    .where("stage", "in", ["opening", "rooted"])
    .orderBy("slug")
    .limit(36)
    .execute();
  const today = dayOf(Date.now());
  const rows = places.map(({ id }, at) => {
    const { weeks, ...what } = told[at % told.length]!;
    const day = addDays(today, 1 + ((at * 5) % 24));
    const cancelled =
      at === 4 || at === 17 ? { state: "cancelled" as const, reason: "L’animatrice est souffrante. Une autre date suivra.", cancelled_at: new Date() } : {};
    return { id: activityId(at + 1), place_id: id, ...what, day, until: weeks > 0 ? addDays(day, weeks * 7) : null, ...cancelled };
  });
  if (rows.length > 0)
    await db
      .insertInto("places.announcement")
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute();
}
