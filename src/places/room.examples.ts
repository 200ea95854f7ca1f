import { sql } from "kysely";

import { cast } from "#people";
import { one, words } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

export default {
  addresses: {
    "/lieux": [
      "/lieux",
      "/lieux?page=3",
      "/lieux?commune=59512&activite=coworking&service=administrative&public=seniors&ouvert=1&fauteuil=1&gratuit=1&qpv=1&mediation=1&q=canal",
      "/lieux?near=roubaix&km=2&jour=2026-11-29&heure=11:00&tri=fraicheur",
      "/lieux?near=nulle-part",
      "/lieux?q=zzzzzz&commune=59143",
      "/lieux?page=-1&near=abc&km=-4&jour=2026-02-30&heure=99:99&service=%3Cscript%3E&tri=x",
    ],
    "/aide": ["/aide", "/aide?commune=59512", "/aide?commune=nulle-part"],
    "/besoins": [
      "/besoins",
      "/besoins?q=mon+fils+n%27a+pas+internet+pour+ses+devoirs",
      "/besoins?q=mon+mari+me+frappe",
      "/besoins?q=zzzzzz",
      "/besoins?q=%3Cscript%3E",
    ],
    "/besoins/:theme": [
      "/besoins/logement-hebergement",
      "/besoins/numerique?commune=59512&ouvert=1&near=roubaix",
      "/besoins/famille--surmonter-conflits-separation-violence",
      "/besoins/souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france",
      "/besoins/numerique?near=nulle-part&page=99",
    ],
    "/lieux/:slug": ["/lieux/la-quenouille-de-la-cour-bleue", "/lieux/le-tambour-magasin", "/lieux/l-hopital-des-poupees", "/lieux/le-clic-du-faubourg"],
    "/lieux/:slug/affiche": ["/lieux/la-quenouille-de-la-cour-bleue/affiche"],
    "/lieux/confirmer/:token": ["/lieux/confirmer/demonstration-lien-de-confirmation", "/lieux/confirmer/demonstration-lien-de-confirmation?fait=confirmee"],
    "/lieux/signalement/confirmer/:token": ["/lieux/signalement/confirmer/demonstration-lien-a-confirmer"],
    "/lieux/:slug/signaler-une-erreur": ["/lieux/la-quenouille-de-la-cour-bleue/signaler-une-erreur"],
  },
  apart: {
    "only takes what a form sends, and leads elsewhere when it is opened": [
      "/lieux/:slug/rattacher/code",
      "/lieux/doublons/:one/:other/decision",
      "/lieux/proposer/semblables",
    ],
  },
  statuses: {
    "/lieux/l-hopital-des-poupees": 410,
  },
  signedIn: {
    amina: [
      "/lieux/proposer",
      "/lieux/proposer/b0000000-0000-4000-8000-000000000001",
      "/lieux/proposer/b0000000-0000-4000-8000-000000000002",
      "/lieux/la-navette-retrouvee/rattacher",
      "/lieux/la-couree-ouverte/rattacher",
      "/lieux/proposer/b0000000-0000-4000-8000-000000000003",
    ],
    bilal: [
      "/lieux/la-navette-retrouvee",
      "/lieux/la-navette-retrouvee/modifier",
      "/lieux/la-navette-retrouvee/modifier/identite",
      "/lieux/la-navette-retrouvee/modifier/structure",
      "/lieux/la-navette-retrouvee/structure",
      "/lieux/la-navette-retrouvee/structure?q=canal",
      "/lieux/la-navette-retrouvee/modifier/adresse",
      "/lieux/la-navette-retrouvee/modifier/contacts",
      "/lieux/la-navette-retrouvee/modifier/activites",
      "/lieux/la-navette-retrouvee/modifier/aide-numerique",
      "/lieux/la-navette-retrouvee/modifier/besoins",
      "/lieux/la-navette-retrouvee/modifier/accueil",
      "/lieux/la-navette-retrouvee/modifier/accessibilite",
      "/lieux/la-navette-retrouvee/modifier/chiffres",
      "/lieux/la-navette-retrouvee/desaccords",
      "/lieux/la-navette-retrouvee?fait=fiche-modifiee",
      "/lieux/la-navette-retrouvee/modifier?fait=fusion",
      "/lieux/la-navette-retrouvee/historique",
      "/lieux/la-navette-retrouvee/confirmer",
      "/lieux/la-navette-retrouvee/hotes",
      "/lieux/la-quenouille-de-la-cour-bleue/horaires",
      "/lieux/la-quenouille-de-la-cour-bleue/horaires?saisie=brute",
      "/lieux/la-quenouille-de-la-cour-bleue/fermetures",
      "/lieux/la-quenouille-de-la-cour-bleue/dates",
      "/lieux/la-quenouille-de-la-cour-bleue/photos",
      "/lieux/la-quenouille-de-la-cour-bleue/signalements",
    ],
    chloe: [
      "/besoins/liens",
      "/besoins/liens?fait=ajoute",
      "/besoins/logement-hebergement",
      "/lieux/doublons",
      "/lieux/doublons?liste=decidees",
      "/lieux/doublons/forge-au-circuit/la-forge-aux-circuits",
      "/lieux/doublons/clic-du-faubourg/le-clic-du-faubourg",
      "/lieux/doublons/clic-du-faubourg/le-clic-du-faubourg/separation",
      "/lieux/importer",
      "/lieux/imports",
      "/lieux/imports → /lieux/imports/[0-9a-f-]{36}",
      "/lieux/proposes",
      "/lieux/rattachements",
      "/lieux/rattachements/c0000000-0000-4000-8000-000000000001",
      "/lieux/sans-structure",
      "/lieux/sans-structure?etat=toutes&commune=59512&tri=commune",
      "/lieux/proposes?commune=59599",
      "/lieux/proposes?etat=publiees",
      "/lieux/proposes?etat=suspendues",
      "/lieux/proposes?etat=a-dater",
      "/lieux/rattachements?fait=acceptee",
      "/lieux/la-quenouille-de-la-cour-bleue/signalements",
      "/lieux/l-atelier-des-deux-rives",
      "/lieux/l-hopital-des-poupees/etat",
      "/lieux/le-tambour-magasin/etat",
    ],
  },
  openToAll: [
    // Anybody may say "I run this place": what they say is checked.
    "/lieux/:slug/rattacher",
    "/lieux/:slug/rattacher/code",
  ],
  counters: ["places.opening", "places.opened_day"],
  hidden: {
    // Before the places: of one that is hidden, no photo may be reported.
    "places.photo": [
      {
        what: "hidden by moderation",
        rows: sql`t.removed_at is null and exists (select from places.place p where p.id = t.place_id and p.status = 'published')`,
        moderated: "place_photo",
        at: { "/lieux/:slug": { slug: sql`(select slug from places.place where id = t.place_id)` } },
      },
      {
        what: "taken away",
        rows: sql`t.removed_at is not null`,
        change: sql`update places.photo t set removed_at = now() where id = (select id from places.photo p where not exists (select from moderation.hidden h where h.thing_id = p.id::text) limit 1)`,
        unread: "what is taken away is shown to nobody, and forgotten after a while",
      },
    ],
    "places.place": [
      {
        what: "not published, or suspended, or refused",
        rows: sql`t.status in ('proposed', 'suspended', 'refused')`,
        kind: "place",
        // Why a record is suspended is said on its page, and in the public log.
        open: ["status_reason"],
        at: { "/lieux/:slug": { slug: sql`t.slug` } },
      },
      {
        what: "hidden by moderation",
        rows: sql`t.status = 'published' and t.description is not null`,
        moderated: "place",
        open: ["status_reason"],
        at: { "/lieux/:slug": { slug: sql`t.slug` } },
      },
    ],
    "places.claim": [{ what: "what somebody says who asks to run a place", rows: sql`true`, at: { "/lieux/rattachements.csv": {} } }],
    "places.error_report": [
      {
        what: "what somebody says is wrong",
        rows: sql`t.state in ('open', 'forwarded', 'corrected')`,
        at: { "/lieux/:slug/signalements": { slug: sql`(select slug from places.place where id = t.place_id)` } },
      },
    ],
    "places.import_run": "files that agents import: who else opens a run is refused",
  },
  async refusals(db) {
    const place = await one(
      db,
      sql`select p.id::text, p.slug from places.place p join people.role_grant g on g.scope_kind = 'place' and g.scope_id = p.id::text
        where g.person_id = ${cast.bilal.id} and p.status = 'published' order by p.slug`,
    );
    const pair = await one(
      db,
      sql`select a.slug as one, b.slug as other from places.duplicate_suggestion s
        join places.place a on a.id = s.place_id join places.place b on b.id = s.other_id where s.decided is null order by a.slug`,
    );
    const proposed = sql`select r.id::text from places.proposal r join places.place p on p.id = r.place_id where p.status = 'proposed' limit 1`;
    return {
      params: {
        "/besoins/:theme": { theme: "logement-hebergement" },
        "/lieux/:slug": { slug: place["slug"]! },
        "/lieux/:slug/modifier/:section": { slug: place["slug"]!, section: "identite" },
        "/lieux/imports/:id": await one(db, sql`select id::text from places.import_run order by started_at limit 1`),
        "/lieux/imports/:id.csv": await one(db, sql`select id::text from places.import_run where report is not null order by started_at limit 1`),
        "/lieux/proposer/:id": await one(db, proposed),
        "/lieux/rattachements/:id": await one(db, sql`select id::text from places.claim where state = 'waiting' limit 1`),
        "/lieux/doublons/": pair,
        "/fil/:kind/:id": { kind: "place", id: place["id"]! },
        "/signaler/:kind/:id": { kind: "place", id: place["id"]! },
      },
      secrets: await words(
        db,
        sql`select message as words from places.claim where message is not null
          union select wrong from places.error_report union select email from places.error_report where email is not null`,
      ),
      places: await words(
        db,
        sql`select place_id::text as words from places.claim union select place_id::text from places.proposal
          union select place_id::text from places.error_report union select place_id::text from places.duplicate_suggestion
          union select other_id::text from places.duplicate_suggestion`,
      ),
    };
  },
  words: [
    ["tiers-lieu, lieu", "place", "one record of a third place"],
    ["annuaire", "directory", "the list of places"],
    ["fiche", "record, place page", "what is known of a place"],
    ["porteur, structure", "structure", "the organisation that runs a place"],
    ["horaires", "hours", "opening hours, OpenStreetMap syntax"],
    ["fermeture exceptionnelle", "closing", "whole days on which a place is closed although its hours say otherwise"],
    ["besoin", "need", "what a resident needs help with: a theme of data·inclusion or a group of them, in plain words"],
    ["médiation numérique, aide numérique", "digital mediation, services", "help with computers: the nine services of the national schema"],
    ["activités", "activities", "what one can do there (desk, fablab, café…)"],
    ["publics", "publics", "groups a place addresses in particular"],
    ["frais", "fees", "free, free under a condition, paid"],
    ["étape de vie", "stage", "idée, préfiguration, ouverture, enracinement, fermé: idea, prefiguration, opening, rooted, closed"],
    ["lieu à dater", "undated place", "an open third place of which nobody said the day of opening: never new, never opened by a day"],
    ["guichet public", "public counter", "a place all of whose kinds are those of a public service: no third place"],
    ["cible", "target group", "`innovators` (social innovators, small structures), `bigger_structures` (bigger towns or structures)"],
    ["soutien reçu", "support", "public money received, in cents"],
    ["provenance", "origin, source", "who said a fact, when"],
    ["doublon", "duplicate", "two records of one place"],
    ["proposer, rattacher", "propose, claim", 'a resident names a new place; a host says "I run it"'],
    ["signalement d’une erreur", "error report", '"this is wrong on the record", answered by the host'],
    ["fusion, défaire la fusion", "merge, un-merge", "two records become one; and back"],
  ],
} satisfies RoomExamples;
