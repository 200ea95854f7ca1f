import type { Db } from "#platform/db/db.ts";
import { plantCase, type ReportableThing } from "#moderation";
import { cast } from "#people";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";

const { amina, elif, hugo, ines, jonas } = cast;

/** The demo's story of moderation: to decide, held by a brake, kept, hidden and contested, hidden then brought back. */
export async function tellModeration(db: Db): Promise<void> {
  const photos = await db
    .selectFrom("places.photo as f")
    .innerJoin("places.place as p", "p.id", "f.place_id")
    .select(["f.id as photo", "f.alt", "p.id", "p.name", "p.slug", "p.commune_code"])
    .where("f.removed_at", "is", null)
    .where("p.status", "=", "published")
    .orderBy("p.slug")
    .orderBy("f.position")
    .execute();
  const [first, second] = photos;
  const places = await db
    .selectFrom("places.place")
    .select(["id", "name", "slug", "summary", "commune_code"])
    .where("status", "=", "published")
    .where("summary", "is not", null)
    .orderBy("slug")
    .limit(3)
    .execute();
  if (!first || !second || places.length < 3) return;
  const photo = (of: typeof first): ReportableThing => ({
    title: of.name,
    href: routes.show.href({ slug: of.slug }),
    excerpt: of.alt,
    authorId: elif.id,
    where: whereOf(of),
  });
  const record = (at: number, authorId: string | null): ReportableThing => {
    const { name, slug, summary, ...place } = places[at]!;
    return { title: name, href: routes.show.href({ slug }), excerpt: `${name}\n\n${summary}`, authorId, where: whereOf(place) };
  };
  await plantCase(db, {
    kind: "place",
    id: places[0]!.id,
    thing: record(0, null),
    daysAgo: 2,
    reports: [{ rule: "deception", words: "Ce lieu annonce un label qu’il n’a pas.", by: amina.id }],
  });
  await plantCase(db, {
    kind: "place_photo",
    id: first.photo,
    thing: photo(first),
    daysAgo: 1,
    reports: [{ rule: "privacy", words: "On reconnaît un enfant sur la photo.", by: hugo.id }],
  });
  await plantCase(db, {
    kind: "place",
    id: places[1]!.id,
    thing: record(1, null),
    daysAgo: 40,
    reports: [{ rule: "spam", words: "Il y a un lien vers une boutique.", by: amina.id }],
    decision: {
      by: jonas.id,
      daysAgo: 38,
      outcome: "kept",
      rule: null,
      statement: "Le lien mène à la boutique solidaire du lieu lui-même\u00a0: il a sa place sur la fiche.",
    },
  });
  await plantCase(db, {
    kind: "place_photo",
    id: second.photo,
    thing: photo(second),
    daysAgo: 12,
    reports: [{ rule: "rights", words: "Cette image est celle d’un autre photographe.", by: hugo.id }],
    decision: {
      id: "b1000000-0000-4000-8000-000000000001",
      by: ines.id,
      daysAgo: 10,
      outcome: "hidden",
      rule: "rights",
      statement: "La personne qui signale montre l’image publiée ailleurs sous son nom, sans accord de reprise.",
    },
    appeal: { by: elif.id, daysAgo: 3, words: "J’ai l’accord écrit de l’auteur, que je peux envoyer." },
  });
  await plantCase(db, {
    kind: "place",
    id: places[2]!.id,
    thing: record(2, elif.id),
    daysAgo: 90,
    brakes: ["links"],
    decision: {
      id: "b1000000-0000-4000-8000-000000000002",
      by: ines.id,
      daysAgo: 89,
      outcome: "hidden",
      rule: "spam",
      statement: "La présentation renvoie à quatre adresses sans rapport avec le lieu.",
    },
    appeal: {
      by: elif.id,
      daysAgo: 80,
      words: "Ce sont les sites des quatre associations du lieu.",
      judged: { by: jonas.id, outcome: "reversed", reason: "Les quatre associations sont bien hébergées dans ce lieu\u00a0: les liens informent." },
    },
  });
}
