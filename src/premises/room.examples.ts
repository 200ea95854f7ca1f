import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { one, told, words } from "../story-rows.testing.ts";

const id = (n: number) => told("1c", n);

const examples: RoomExamples = {
  addresses: {
    "/locaux": ["/locaux?q=introuvable", "/locaux?tri=loyer&gratuit=1", "/locaux?usage=atelier&surface=30&loyer=500"],
    "/locaux/:slug": ["/locaux → /locaux/(?!annonces)[0-9a-z-]+", "/locaux/bureau-individuel-sous-les-toits", "/locaux/local-d-activite-rue-du-devidoir"],
  },
  signedIn: {
    bilal: [
      "/locaux/annonces",
      "/locaux/annonces?etat=loues",
      "/locaux/annonces/nouvelle",
      `/locaux/annonces/${id(1)}`,
      `/locaux/annonces/${id(12)}`,
      `/locaux/annonces/${id(1)}/modifier`,
    ],
    chloe: ["/locaux/annonces?etat=terminees", "/locaux/annonces?etat=retirees", `/locaux/annonces/${id(13)}`, `/locaux/annonces/${id(11)}`],
  },
  hidden: {
    "premises.offer": [
      {
        what: "hidden by moderation",
        rows: sql`t.state = 'open' and exists (select from places.place p where p.id = t.place_id and p.status = 'published')`,
        kind: "premises",
        moderated: "premises",
        at: { "/locaux/:slug": { slug: sql`t.slug` } },
      },
      {
        what: "a draft, and what was withdrawn",
        rows: sql`t.state in ('draft', 'withdrawn')`,
        kind: "premises",
        at: { "/locaux/annonces/:id": { id: sql`t.id` }, "/locaux/:slug": { slug: sql`t.slug` } },
      },
      {
        what: "of a place whose record everybody does not see",
        rows: sql`t.place_id in (select p.id from places.place p where p.status = 'suspended')`,
        kind: "premises",
        change: sql`update premises.offer t set place_id = (select p.id from places.place p where p.status = 'suspended' order by p.slug limit 1)
          where t.id = (select o.id from premises.offer o where o.state = 'open' and o.place_id is not null order by o.slug limit 1)`,
        at: { "/locaux/:slug": { slug: sql`t.slug` } },
      },
    ],
  },
  async refusals(db) {
    return {
      params: {
        "/locaux/:slug": await one(db, sql`select slug from premises.offer where state = 'draft' limit 1`),
        "/locaux/annonces/:id": await one(db, sql`select id::text from premises.offer where state = 'draft' limit 1`),
        "/locaux/annonces/:id/modifier": await one(db, sql`select id::text from premises.offer where state = 'draft' limit 1`),
      },
      secrets: await words(db, sql`select email as words from premises.offer where state in ('draft', 'withdrawn') and email is not null`),
    };
  },
  words: [
    ["local, annonce de local", "premises, offer", "premises or a part of them that a place or a commune lets or lends"],
    ["temps partagé", "shared", "premises that several people have, each on their days or hours"],
  ],
};

export default examples;
