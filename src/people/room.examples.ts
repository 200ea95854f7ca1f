import { sql } from "kysely";

import { one, words } from "../story-rows.testing.ts";
import { cast } from "./cast.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/connexion": ["/connexion", "/connexion?fait=lien", "/connexion?fait=identite-refusee&suite=/lieux"],
    "/connexion/lien": ["/connexion/lien?jeton=inconnu"],
    "/adresse/:token": ["/adresse/demonstration-nouvelle-adresse-000000000000", "/adresse/inconnue"],
    "/effacement/:token": ["/effacement/demonstration-annuler-effacement-0000000000", "/effacement/inconnu"],
    "/invitations/:token": ["/invitations/invitation-de-demonstration"],
    "/textes-legaux/:page/versions": ["/textes-legaux/conditions/versions", "/textes-legaux/mentions/versions"],
    "/textes-legaux/:page/versions/:version": ["/textes-legaux/mentions/versions/0"],
    "/structures": ["/structures", "/structures?q=zzz&type=association&commune=59512"],
    "/structures/:id": ["/structures/c0000000-0000-4000-8000-000000000001"],
  },
  apart: {
    "only takes what a form sends, and leads elsewhere when it is opened": [
      "/connexion/mot-de-passe",
      "/connexion/cle",
      "/deconnexion",
      "/deconnexion/retour",
      "/connexion/par/:provider",
      "/connexion/par/:provider/retour",
      "/mon-espace/securite/appareils",
      "/mon-espace/securite/cles",
      "/mon-espace/securite/identites",
      "/habitants/courriers/imprimer",
    ],
    "shows the page on which its forms stand, which is looked at": ["/structures/:id/demandes", "/structures/:id/invitations"],
    // sign-in.test.ts
    "there only after an act, and looked at in its journey": ["/second-facteur", "/second-facteur/retrait"],
  },
  statuses: {
    "/mon-espace/reunir/inconnu": 410,
    "/adresse/inconnue": 410,
    "/connexion/lien?jeton=inconnu": 410,
    "/effacement/inconnu": 410,
  },
  signedIn: {
    amina: [
      "/mon-espace",
      "/mon-espace/profil",
      "/mon-espace/profil/adresse",
      "/mon-espace/reunir",
      "/mon-espace/reunir/inconnu",
      "/mon-espace/donnees",
      "/mon-espace/effacer",
      "/mon-espace/securite",
      "/mon-espace/securite/mot-de-passe",
      "/mon-espace/securite/jetons",
      "/mon-espace/residence",
      "/second-facteur/ajout",
      "/bienvenue",
      "/structures/nouvelle",
    ],
    bilal: [
      "/mon-espace",
      "/structures/c0000000-0000-4000-8000-000000000001/membres",
      "/structures/c0000000-0000-4000-8000-000000000001/modifier",
      "/structures/c0000000-0000-4000-8000-000000000001/quitter",
    ],
    hugo: ["/mon-espace", "/structures/c0000000-0000-4000-8000-000000000001/rejoindre", "/mon-espace/residence/code"],
    elif: [
      "/mon-espace",
      "/mon-espace/donnees?fait=accord",
      "/mon-espace/profil?fait=profil",
      "/mon-espace/profil/adresse?fait=lien",
      "/mon-espace/effacer",
      "/mon-espace → /mon-espace/donnees/[0-9a-f-]{36}",
    ],
    denis: [
      "/habitants/attester → /habitants/attestations/[0-9a-f-]{36}/retirer",
      "/mon-espace",
      "/habitants/attester",
      "/habitants/courriers",
      "/roles?ou=canal",
    ],
    louise: [
      "/comptes",
      "/comptes?q=zzz",
      "/comptes/a0000000-0000-4000-8000-000000000004",
      "/comptes/a0000000-0000-4000-8000-000000000008",
      "/textes-legaux",
      "/textes-legaux/editeur",
      "/textes-legaux/conditions",
      "/vraie-maison",
      "/roles → /roles/[0-9a-f-]{36}/retirer",
      "/mon-espace",
      "/roles",
      "/roles?etat=tous",
      "/roles/donner?role=agent&ou=roubaix",
      "/journal-des-actes?verifier=1",
      "/journal-des-actes?acte=rien",
    ],
    katia: ["/journal-des-actes"],
    ines: ["/mon-espace"],
    farid: ["/mon-espace"],
    chloe: ["/mon-espace"],
  },
  openToAll: [
    // Anybody may ask to join a structure: its managers answer.
    "/structures/:id/rejoindre",
  ],
  untold: [
    // beginning.test.ts: the planted house of the tests tells no story of its own.
    "/vraie-maison",
    // Nobody of the story has two accounts.
    "/mon-espace/reunir/:token",
  ],
  counters: ["people.session", "people.verification"],
  hidden: {
    "people.person": "a name, where somebody signs; an erased account has none",
    "people.legal_text": "every version is for everybody",
    "people.block": "why an account is blocked stands on its own page, for administrators alone",
    "people.factor_recovery": "stands on the page of an account, for administrators alone",
    "people.consent": "which version of the terms was accepted, and when",
  },
  async refusals(db) {
    const residency = await one(db, sql`select id::text from people.residency where ended_at is null limit 1`);
    const role = await one(db, sql`select id::text from people.role_grant where person_id = ${cast.chloe.id} limit 1`);
    const structure = await one(db, sql`select structure_id::text as id from people.membership where person_id = ${cast.bilal.id} limit 1`);
    return {
      params: {
        "/connexion/par/:provider": { provider: "franceconnect" },
        "/comptes/:id": { id: cast.chloe.id },
        "/habitants/attestations/:id/retirer": residency,
        "/mon-espace/donnees/:id": { id: "00000000-0000-4000-8000-000000000000" },
        "/roles/:id/retirer": role,
        "/structures/:id": structure,
        "/textes-legaux/:page": { page: "conditions" },
        "/textes-legaux/:page/versions": { page: "conditions" },
        "/textes-legaux/:page/versions/:version": { page: "mentions", version: "0" },
      },
      secrets: await words(db, sql`select email as words from people.invitation`),
      places: await words(db, sql`select scope_id as words from people.role_grant where scope_kind = 'place'`),
    };
  },
  words: [
    ["compte, personne", "person", "somebody with an account"],
    ["blocage (d’un compte)", "block", "nobody comes in to an account by any way, until it is lifted"],
    ["jeton", "token", "what a program shows to act in somebody's name: it names the acts that it opens"],
    ["droit, pouvoir d’agir", "power", "something that somebody may do, declared by a room: `places.publish`"],
    ["rôle, périmètre du rôle", "role, scope", "agent of a commune, host of a place…; where it holds"],
    ["textes légaux", "legal texts", "what the law asks a site to say: publisher, privacy, accessibility, terms"],
    ["second facteur", "second factor", "a code or a passkey besides the first proof; staff act only after it"],
    ["structure, fonction", "structure, function", "an association, company, commune, employer; what a member does there"],
    ["attestation de résidence", "residency attestation", "lives in that commune, seen at a desk or proved by a letter"],
    ["mon espace", "space", "what awaits a person, and what is theirs"],
    ["effacement", "erasure", "the account closes at once, the data go after 14 days"],
  ],
};

export default examples;
