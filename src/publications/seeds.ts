import { sql } from "kysely";

import { cast } from "#people";
import { insertRows } from "#platform/db/insert-rows.ts";
import { readTerritory } from "#territory";
import type { SeedContext } from "#platform/start/room.ts";
import type { Kind, Words } from "./piece.ts";

interface PieceStory {
  readonly kind: Kind;
  readonly slug: string;
  readonly inFooter?: boolean;
  /** Each edition, the first one first, and how many days ago it appeared. */
  readonly editions: readonly { readonly daysAgo: number; readonly fr: Words; readonly en?: Words; readonly nl?: Words }[];
}

const aboutFr = {
  title: "À propos de cette maison",
  lead: "Qui écrit ici, ce que l’on y fait, et ce que devient ce que vous y dites.",
};

const story: readonly PieceStory[] = [
  {
    kind: "page",
    slug: "a-propos",
    inFooter: true,
    editions: [
      {
        daysAgo: 120,
        fr: {
          ...aboutFr,
          body: "# Qui écrit\n\nLa métropole et ses communes.\n\n# Ce que l’on y fait\n\nOn y trouve les tiers-lieux et l’on y donne son avis.",
        },
      },
      {
        daysAgo: 20,
        fr: {
          ...aboutFr,
          body: "# Qui écrit\n\nLa métropole et ses 95 communes.\n\n# Ce que l’on y fait\n\nOn y trouve les tiers-lieux, l’on y donne son avis et l’on y vote.\n\n# Ce que cela devient\n\nChaque idée garde une page, où l’on lit qui l’a étudiée et ce qui a été décidé.",
        },
        en: {
          title: "About this house",
          lead: "Who writes here, what can be done, and what becomes of what you say.",
          body: "# Who writes\n\nThe metropolis and its 95 communes.\n\n# What can be done\n\nFind third places, have a say, and vote.\n\n# What becomes of it\n\nEach idea keeps a page that tells who looked into it and what was decided.",
        },
        nl: {
          title: "Over dit huis",
          lead: "Wie hier schrijft, wat u er kunt doen, en wat er van uw woorden wordt.",
          body: "# Wie schrijft\n\nDe metropool en haar 95 gemeenten.\n\n# Wat u er kunt doen\n\nDerde plekken vinden, uw mening geven en stemmen.\n\n# Wat er van wordt\n\nElk idee houdt een pagina die zegt wie het onderzocht en wat er is beslist.",
        },
      },
    ],
  },
  {
    kind: "news",
    slug: "le-depot-des-idees-est-prolonge",
    editions: [
      {
        daysAgo: 9,
        fr: {
          title: "Le dépôt des idées est prolongé",
          lead: "Deux semaines de plus pour le budget participatif 2026-2027.",
          body: "Vous avez été nombreux à demander du temps pour écrire à plusieurs. Le dépôt reste ouvert deux semaines de plus.\n\n- Une idée déjà déposée peut encore être changée.\n- Les ateliers dans les lieux continuent.",
        },
        en: {
          title: "Ideas can be filed for longer",
          lead: "Two more weeks for the participatory budget 2026-2027.",
          body: "Many of you asked for time to write together. Filing stays open for two more weeks.\n\n- An idea that was filed can still be changed.\n- Workshops in places go on.",
        },
      },
    ],
  },
  {
    kind: "news",
    slug: "des-ateliers-pour-ecrire-a-plusieurs",
    editions: [
      {
        daysAgo: 31,
        fr: {
          title: "Des ateliers pour écrire à plusieurs",
          lead: "Douze lieux vous aident à écrire une idée, avec ou sans ordinateur.",
          body: "Un conseiller écrit avec vous, sur papier ou à l’écran. L’idée est déposée à votre nom, ou au nom de votre groupe.\n\n[Voir les rencontres](/rencontres)",
        },
      },
    ],
  },
];

/** A page with two versions and two news items, by an administrator of the story. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  // The story is set in the metropolis of Lille.
  if (!(await readTerritory(db)).communeByCode("59350")) return;
  for (const { kind, slug, inFooter = false, editions } of story) {
    const { rows } = await sql<{ id: string }>`
      insert into publications.piece (kind, slug, in_footer, created_by) values (${kind}, ${slug}, ${inFooter}, ${cast.louise.id})
      on conflict (kind, slug) do nothing returning id`.execute(db);
    const id = rows[0]?.id;
    if (!id) continue;
    for (const [at, { daysAgo }] of editions.entries())
      await sql`
        insert into publications.edition (piece_id, number, appears_at, published_at, published_by)
        values (${id}, ${at + 1}, now() - make_interval(days => ${daysAgo}), now() - make_interval(days => ${daysAgo}), ${cast.louise.id})`.execute(db);
    const written = editions.flatMap(({ fr, en, nl }, at) =>
      Object.entries({ fr, en, nl }).flatMap(([locale, words]) => (words ? [{ piece_id: id, number: at + 1, locale, ...words }] : [])),
    );
    // The draft is what was published last.
    const draft = written.filter(({ number }) => number === editions.length).map((words) => ({ ...words, number: 0 }));
    await insertRows(db, "publications.words", [...written, ...draft]);
  }
  say(`Publications: ${story.length} of the demo's story`);
}
