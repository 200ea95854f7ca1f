import type { cast } from "#people";
import type { Room } from "#platform/room.ts";
import type { Page } from "#platform/web/page.tsx";

export type Persona = keyof typeof cast;

/** What to put in the pattern of an address, and more forms of an address that are worth a look. */
const examples: Record<string, string[]> = {
  "/communes/:slug": ["/communes/roubaix", "/communes/warneton", "/communes/lille"],
  "/": ["/", "/?commune=roubaix", "/?commune=59800", "/?commune=nulle-part"],
  "/lieux": [
    "/lieux",
    "/lieux?page=3",
    "/lieux?commune=59512&activite=coworking&service=administrative&public=seniors&ouvert=1&fauteuil=1&gratuit=1&qpv=1&mediation=1&q=canal",
    "/lieux?near=roubaix&km=2&jour=2026-11-29&heure=11:00&tri=fraicheur",
    "/lieux?near=nulle-part",
    "/lieux?q=zzzzzz&commune=59143",
    "/lieux?page=-1&near=abc&km=-4&jour=2026-02-30&heure=99:99&service=%3Cscript%3E&tri=x",
  ],
  "/lieux/:slug": ["/lieux/la-quenouille-de-la-cour-bleue", "/lieux/le-tambour-magasin", "/lieux/l-hopital-des-poupees", "/lieux/le-clic-du-faubourg"],
  "/lieux/:slug/affiche": ["/lieux/la-quenouille-de-la-cour-bleue/affiche"],
  "/communes": ["/communes", "/communes?q=st+andre", "/communes?q=zzzz"],
  "/connexion": ["/connexion", "/connexion?fait=lien", "/connexion?fait=identite-refusee&suite=/lieux"],
  "/connexion/lien": ["/connexion/lien?jeton=inconnu"],
  "/adresse/:token": ["/adresse/demonstration-nouvelle-adresse-000000000000", "/adresse/inconnue"],
  "/effacement/:token": ["/effacement/demonstration-annuler-effacement-0000000000", "/effacement/inconnu"],
  "/desabonnement/:token": ["/desabonnement/inconnu"],
  "/invitations/:token": ["/invitations/invitation-de-demonstration"],
  "/signaler/:kind/:id": ["/signaler/inconnu/inconnu"],
  "/lieux/confirmer/:token": ["", "?fait=confirmee"].map((done) => `/lieux/confirmer/demonstration-lien-de-confirmation${done}`),
  "/lieux/signalement/confirmer/:token": ["/lieux/signalement/confirmer/demonstration-lien-a-confirmer"],
  "/recherche": [
    "/recherche",
    "/recherche?q=roubaix",
    "/recherche?q=numerique&type=lieux&page=2",
    "/recherche?q=roubiax",
    "/recherche?q=couture+xylophonistique",
    "/recherche?q=couture&type=regles",
  ],
  "/structures": ["/structures", "/structures?q=zzz&type=association&commune=59512"],
  "/structures/:id": ["/structures/c0000000-0000-4000-8000-000000000001"],
  "/donnees/:id": ["/donnees/communes", "/donnees/tiers-lieux", "/donnees/moderation", "/donnees/fil"],
  "/indicateurs/:id": ["/indicateurs/places.opened", "/indicateurs/places.residents_near", "/indicateurs/manual.adultes-relais"],
  "/indicateurs/:id/lignes": [
    "/indicateurs/places.opened/lignes",
    "/indicateurs/places.mediation/lignes?territoire=commune:59512",
    "/indicateurs/places.residents_near/lignes?page=2",
    "/indicateurs/visits.asked/lignes",
  ],
  "/indicateurs/saisis/:slug": ["/indicateurs/saisis/adultes-relais"],
  "/objectifs/:slug": ["/objectifs/quarante-nouveaux-tiers-lieux", "/objectifs/communes-sans-lieu"],
  "/strategie/:slug": ["/strategie/strategie-numerique"],
  "/strategie/:slug/versions/:number": ["/strategie/strategie-numerique/versions/1"],
  "/tableau-de-bord/communes/:slug": ["/tableau-de-bord/communes/roubaix", "/tableau-de-bord/communes/warneton"],
  "/tableau-de-bord/comparer": ["/tableau-de-bord/comparer", "/tableau-de-bord/comparer?a=roubaix&b=lille&jour=2026-01-01"],
  "/_galerie/courriers/:mail/:locale": ["/_galerie/courriers/notifications-digest-daily/fr"],
  "/visites/:slug": ["/visites/port-salins-makers"],
  "/visites/confirmer/:token": ["/visites/confirmer/demo-confirmer-belcourt-01"],
  "/visites/suivi/:token": ["/visites/suivi/demo-suivi-lindenbruck-001", "/visites/suivi/demo-suivi-harrowmere-0001"],
  "/visites/suivi/:token/modifier": ["/visites/suivi/demo-suivi-harrowmere-0001/modifier"],
  "/visites/suivi/:token/annuler": ["/visites/suivi/demo-suivi-harrowmere-0001/annuler"],
  "/visites/suivi/:token/programme": ["/visites/suivi/demo-suivi-lindenbruck-001/programme"],
  "/visites/reponse/:token": ["/visites/reponse/demo-hote-harrowmere-00001", "/visites/reponse/demo-hote-lindenbruck-0001"],
  "/visites/reponse/:token/programme": ["/visites/reponse/demo-hote-lindenbruck-0001/programme"],
  "/participer/:process": ["/participer/budget-participatif-2025", "/participer/rives-de-la-deule"],
  "/participer/:process/idees": ["/participer/budget-participatif-2025/idees", "/participer/budget-participatif-2025/idees?q=verger&page=2"],
  "/participer/:process/idees/carte": ["/participer/budget-participatif-2025/idees/carte"],
  "/participer/:process/idees/:proposal": ["/participer/budget-participatif-2025/idees/137", "/participer/budget-participatif-2025/idees/1"],
  "/participer/:process/idees/:proposal/versions": ["/participer/budget-participatif-2025/idees/1/versions"],
  "/participer/:process/idees/:proposal/commentaires": ["/participer/budget-participatif-2025/idees/1/commentaires"],
  "/participer/:process/deposer": ["/participer/budget-participatif-2026-2027/deposer"],
  "/participer/:process/deposer/:draft": ["/participer/budget-participatif-2026-2027/deposer/demonstration-brouillon-0000000001"],
  "/participer/cosigner/:token": ["/participer/cosigner/demonstration-cosigner-00000000001"],
  ...Object.fromEntries(
    ["affiche", "partager"].map((page) => [`/participer/:process/idees/:proposal/${page}`, [`/participer/budget-participatif-2026-2027/idees/2/${page}`]]),
  ),
  "/participer/:process/jury": ["/participer/budget-participatif-2025/jury"],
  "/participer/:process/realisations": ["/participer/budget-participatif-2025/realisations"],
  "/participer/:process/debats/:stage": ["/participer/plan-velo-2027-2031/debats/1"],
  "/participer/:process/debats/:stage/questions/:question": ["/participer/plan-velo-2027-2031/debats/1/questions/2"],
  "/participer/commentaires/:comment": ["/participer/commentaires/7b000000-0000-4000-8000-000000002011"],
  "/participer/doublons/reponse/:token": ["/participer/doublons/reponse/demonstration-reunir-deux-idees-0001"],
  "/participer/:process/textes": ["/participer/charte-des-tiers-lieux/textes"],
  "/participer/:process/textes/:text": ["/participer/charte-des-tiers-lieux/textes/charte"],
  "/participer/:process/textes/:text/versions": ["", "?vue=cote"].map((view) => `/participer/charte-des-tiers-lieux/textes/charte/versions${view}`),
  "/participer/:process/textes/:text/amendements": ["/participer/charte-des-tiers-lieux/textes/charte/amendements"],
  "/participer/:process/textes/:text/amendements/:amendment": [1, 6].map((n) => `/participer/charte-des-tiers-lieux/textes/charte/amendements/${n}`),
  "/participer/:process/textes/:text/paragraphes/:paragraph": ["/participer/charte-des-tiers-lieux/textes/charte/paragraphes/5"],
  "/participer/:process/textes/:text/imprimer": ["/participer/charte-des-tiers-lieux/textes/charte/imprimer"],
  "/participer/:process/questionnaires": ["/participer/plan-velo-2027-2031/questionnaires"],
  "/participer/:process/questionnaires/:questionnaire": ["/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo"],
  "/participer/:process/questionnaires/:questionnaire/repondre": ["/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo/repondre"],
  "/participer/:process/questionnaires/:questionnaire/merci": ["/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo/merci"],
  "/participer/:process/questionnaires/:questionnaire/resultats": ["/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/resultats"],
  "/participer/:process/questionnaires/:questionnaire/resultats/:question": [
    "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/resultats/4",
  ],
  "/rencontres/:meeting": ["/rencontres/marche-couvert-premiere-reunion"],
  "/rencontres/:meeting/inscription": ["/rencontres/marche-couvert-premiere-reunion/inscription"],
  "/rencontres/inscription/:token": ["/rencontres/inscription/demo-inscription-marche-0001"],
  "/rencontres/inscription/:token/confirmer": ["/rencontres/inscription/demo-a-confirmer-marche-01/confirmer"],
  "/votes/:slug": [
    ...["", "?theme=Solidarit%C3%A9s&q=frigo&facile=1", "?bulletin=1,2,30"].map((view) => `/votes/budget-participatif-2026${view}`),
    ...["participatif-2025", "des-places-2026", "du-quartier-de-l-epeule"].map((vote) => `/votes/budget-${vote}`),
  ],
  "/votes/borne/:token": ["/votes/borne/demonstration-borne-de-hem-01"],
  "/votes/:slug/projets/:number": ["/votes/budget-participatif-2026/projets/1", "/votes/budget-participatif-2025/projets/12"],
  ...Object.fromEntries(
    ["comparer?bulletin=1,2,3", "mon-bulletin?recu=xyz", "regles", "bulletin-papier", "recu"].map((page) => [
      `/votes/:slug/${page.split("?")[0]}`,
      [`/votes/budget-participatif-2026/${page}`],
    ]),
  ),
  ...Object.fromEntries(
    ["resultat", "resultat/explications", "recompter", "contestations"].map((page) => [
      `/votes/:slug/${page}`,
      ["budget-participatif-2025", "budget-des-jeunes-2026"].map((vote) => `/votes/${vote}/${page}`),
    ]),
  ),
  "/lieux/:slug/signaler-une-erreur": ["/lieux/la-quenouille-de-la-cour-bleue/signaler-une-erreur"],
};

/** Pages to which the map does not lead, by the reason. */
const apart: Readonly<Record<string, readonly string[]>> = {
  "no HTML of ours": [
    ...["/sante", "/metrics", "/fichiers/:id", "/affichage", "/_galerie/courriers/:mail/:locale/html"],
    ...["/participer/:process/documents/:document", "/participer/:process/idees/:proposal/documents/:file", "/votes/:slug/fichiers/:name"],
    "/participer/idees/plan/:commune.svg",
  ],
  "only takes what a form sends, and leads elsewhere when it is opened": [
    ...["/connexion/mot-de-passe", "/connexion/cle", "/deconnexion", "/deconnexion/retour", "/connexion/par/:provider", "/connexion/par/:provider/retour"],
    ...["/mon-espace/securite/appareils", "/mon-espace/securite/cles", "/mon-espace/securite/identites", "/votes/:slug/confirmer", "/votes/etape/:stage"],
    ...["/lieux/:slug/rattacher/code", "/lieux/doublons/:one/:other/decision", "/habitants/courriers/imprimer"],
    ...["/lieux/proposer/semblables", "/participer/:process/deposer/semblables"],
  ],
  "shows the page on which its forms stand, which is looked at": ["/structures/:id/demandes", "/structures/:id/invitations"],
  "there only after an act, and looked at in its journey": [
    // sign-in.test.ts
    ...["/second-facteur", "/second-facteur/retrait"],
    // proposals.test.ts
    "/participer/:process/deposer/:draft/verifier",
    // voting.test.ts
    "/votes/:slug/recu/:token",
  ],
  "for those who develop and run the house": ["/_courrier/:id", "/travaux/:id"],
};

const errors = ["/nulle-part", "/communes/atlantide", "/a%00b"];

/** Pages that are meant to refuse. */
const refused: Readonly<Record<string, number>> = {
  "/nulle-part": 404,
  "/communes/atlantide": 404,
  "/a%00b": 400,
  "/adresse/inconnue": 410,
  "/connexion/lien?jeton=inconnu": 410,
  "/effacement/inconnu": 410,
  "/desabonnement/inconnu": 404,
  "/signaler/inconnu/inconnu": 404,
  "/lieux/l-hopital-des-poupees": 410,
  "/votes/budget-participatif-2026/mon-bulletin?recu=xyz": 422,
  "/participer/commentaires/7c000000-0000-4000-8000-000000005003/modifier": 409,
};

/** What a page is meant to answer. */
export const statusOf = (address: string): number => refused[address] ?? 200;

/** What the people of the story see when signed in. Addresses with a pattern in them are found on the page before the arrow. */
const signedIn: Record<string, readonly string[]> = {
  amina: [
    "/mon-espace",
    "/mon-espace/profil",
    "/mon-espace/profil/adresse",
    "/mon-espace/donnees",
    "/mon-espace/effacer",
    "/mon-espace/notifications",
    "/mon-espace/notifications/choix",
    "/mon-espace/securite",
    "/mon-espace/securite/mot-de-passe",
    "/mon-espace/residence",
    "/second-facteur/ajout",
    "/bienvenue",
    "/lieux/proposer",
    "/lieux/proposer/b0000000-0000-4000-8000-000000000001",
    "/lieux/proposer/b0000000-0000-4000-8000-000000000002",
    "/lieux/la-navette-retrouvee/rattacher",
    "/lieux/la-couree-ouverte/rattacher",
    "/structures/nouvelle",
    "/participer/charte-des-tiers-lieux/textes/charte/amender?paragraphe=6",
    "/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo/repondre?page=review",
    "/rencontres/atelier-d-idees-a-tourcoing/inscription",
    ...["", "/verifier"].map((step) => `/votes/budget-participatif-2026${step}`),
    "/lieux/proposer/b0000000-0000-4000-8000-000000000003",
    ...["commentaires?tri=discussed&page=2", "commenter", "soutenir", "suivre"].map((part) => `/participer/budget-participatif-2026-2027/idees/2-x/${part}`),
    "/mon-espace/suivi",
    "/mon-espace/participations",
    "/participer/budget-participatif-2026-2027/suivre",
    "/participer/plan-velo-2027-2031/debats/1/questions/2/commenter",
    ...["paragraphes/5/commenter", "amendements/1/soutenir"].map((act) => `/participer/charte-des-tiers-lieux/textes/charte/${act}`),
    ...["", "/1"].map((sheet) => `/participer/instruction/jury/ancienne-filature${sheet}`),
    "/participer/doublons/7f000000-0000-4000-8000-000000000008",
    "/participer/commentaires/7b000000-0000-4000-8000-000000002011/repondre",
    "/mon-espace/notifications/choix?fait=choix",
    ...["modifier", "fichiers", "retirer", "coauteurs"].map(
      (act) => `/participer/budget-participatif-2026-2027/idees/2-une-vraie-piste-cyclable-avenue-des-metiers/${act}`,
    ),
    "/participer/charte-des-tiers-lieux/textes/charte/amendements/1/retirer",
    "/participer/place-du-marche-couvert/debats/1/commenter",
  ],
  bilal: [
    "/mon-espace",
    "/lieux/la-navette-retrouvee",
    "/lieux/la-navette-retrouvee/modifier",
    ...["identite", "structure", "adresse", "contacts", "activites", "aide-numerique", "accueil", "accessibilite", "chiffres"].map(
      (section) => `/lieux/la-navette-retrouvee/modifier/${section}`,
    ),
    "/lieux/la-navette-retrouvee/desaccords",
    "/lieux/la-navette-retrouvee?fait=fiche-modifiee",
    "/lieux/la-navette-retrouvee/modifier?fait=fusion",
    "/lieux/la-navette-retrouvee/historique",
    "/lieux/la-navette-retrouvee/confirmer",
    "/lieux/la-navette-retrouvee/hotes",
    "/lieux/la-quenouille-de-la-cour-bleue/horaires",
    "/lieux/la-quenouille-de-la-cour-bleue/horaires?saisie=brute",
    "/lieux/la-quenouille-de-la-cour-bleue/fermetures",
    "/lieux/la-quenouille-de-la-cour-bleue/photos",
    "/lieux/la-quenouille-de-la-cour-bleue/signalements",
    "/structures/c0000000-0000-4000-8000-000000000001/membres",
    "/structures/c0000000-0000-4000-8000-000000000001/modifier",
    "/structures/c0000000-0000-4000-8000-000000000001/quitter",
    "/visites/accueil/60000000-0000-4000-8000-000000000602",
  ],
  hugo: ["/mon-espace", "/structures/c0000000-0000-4000-8000-000000000001/rejoindre", "/mon-espace/residence/code"],
  elif: [
    "/mon-espace",
    "/mon-espace/donnees?fait=accord",
    "/mon-espace/profil?fait=profil",
    "/mon-espace/profil/adresse?fait=lien",
    "/mon-espace/effacer",
    "/mon-espace → /mon-espace/donnees/[0-9a-f-]{36}",
    ...[1, 2].map((n) => `/moderation/decisions/b1000000-0000-4000-8000-00000000000${n}`),
    "/votes/budget-des-jeunes-2026/contester",
    ...["contester", "repondre-aux-services"].map((act) => `/participer/budget-participatif-2025/idees/50-l-atelier-ou-l-on-repare-ensemble/${act}`),
  ],
  gaelle: ["/participer/instruction/etudes", "/participer/instruction/etudes → /participer/instruction/etudes/[0-9a-f-]{36}"],
  denis: [
    "/habitants/attester → /habitants/attestations/[0-9a-f-]{36}/retirer",
    "/mon-espace",
    "/habitants/attester",
    "/habitants/courriers",
    "/roles?ou=canal",
  ],
  louise: [
    "/roles → /roles/[0-9a-f-]{36}/retirer",
    "/mon-espace",
    "/roles",
    "/roles?etat=tous",
    "/roles/donner?role=agent&ou=roubaix",
    "/journal-des-actes?verifier=1",
    "/journal-des-actes?acte=rien",
  ],
  katia: ["/journal-des-actes"],
  ines: ["/mon-espace", "/moderation", "/moderation → /moderation/dossiers/[0-9a-f-]{36}"],
  jonas: ["/moderation → /moderation/dossiers/[0-9a-f-]{36}"],
  farid: ["/mon-espace", "/visites/demandes"],
  chloe: [
    "/mon-espace",
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
    "/lieux/proposes?commune=59599",
    "/lieux/rattachements?fait=acceptee",
    "/lieux/la-quenouille-de-la-cour-bleue/signalements",
    "/lieux/l-atelier-des-deux-rives",
    "/_galerie/courriers",
    "/lieux/l-hopital-des-poupees/etat",
    "/lieux/le-tambour-magasin/etat",
    "/objectifs/quarante-nouveaux-tiers-lieux/modifier",
    "/strategie/nouvelle",
    "/strategie/strategie-numerique/modifier",
    "/strategie/strategie-numerique/priorites",
    "/indicateurs",
    "/indicateurs/saisis/nouveau",
    "/indicateurs/saisis/adultes-relais/modifier",
    "/indicateurs/saisis/adultes-relais/valeur",
    "/indicateurs/saisis/adultes-relais/valeur?jour=2023-12-31&territoire=metropolis",
    "/indicateurs/saisis/adultes-relais/importer",
    "/indicateurs/places.opened/verifier?jour=2026-09-30",
    "/indicateurs/places.age_of_records/verifier",
    "/visites/bilan",
    "/visites/demandes",
    "/visites/demandes?etat=terminees",
    ...Array.from({ length: 11 }, (_, at) => `/visites/demandes/50000000-0000-4000-8000-${String((at + 2) * 100).padStart(12, "0")}`),
    ...["parcours", "terminer", "programme"].map((part) => `/visites/demandes/50000000-0000-4000-8000-000000000500/${part}`),
    "/visites/demandes/50000000-0000-4000-8000-000000000800/compte-rendu",
    "/participer/instruction",
    "/participer/instruction/nouvelle",
    ...[
      "",
      "/texte",
      "/etapes",
      "/etapes/nouvelle",
      "/categories",
      "/equipe",
      "/partenaires",
      "/documents",
      "/jalons",
      "/decision",
      "/etat",
      "/doublons",
      "/contributions",
    ].map((part) => `/participer/instruction/demarche/budget-participatif-2026-2027${part}`),
    ...["recevabilite", "avis", "etudes", "jury", "contestations", "attribution", "reponses", "realisations"].map(
      (step) => `/participer/instruction/demarche/budget-participatif-2025/${step}`,
    ),
    "/participer/instruction/demarche/plan-lumiere",
    "/participer/instruction/demarche/boite-a-idees-roubaix/import/79000000-0000-4000-8000-000000000001",
    "/participer/instruction/etape/71000000-0000-4000-8000-000000000201",
    "/participer/instruction/etape/71000000-0000-4000-8000-000000000201/dates",
    "/participer/instruction/etape/71000000-0000-4000-8000-000000000102/criteres",
    ...["", "/recevabilite", "/etude", "/reponse", "/liens", "/realisation"].map(
      (act) => `/participer/instruction/idee/74000000-0000-4000-8000-000000000050${act}`,
    ),
    "/participer/instruction/idee/75000000-0000-4000-8000-000000002003/scinder",
    "/participer/instruction/competence",
    "/participer/instruction/avis",
    "/participer/instruction/avis/77000000-0000-4000-8000-000000000001",
    "/participer/instruction/contestation/7f000000-0000-4000-8000-000000000001",
    ...["01", "07", "08", "09", "10", "11"].map((n) => `/participer/instruction/doublons/7f000000-0000-4000-8000-0000000000${n}`),
    "/participer/instruction/demarche/budget-participatif-2026-2027/doublons?liste=decidees",
    "/participer/instruction/demarche/budget-participatif-2026-2027/contributions/nouvelle",
    ...["", "/saisir", "/saisir?quoi=soutiens", "/saisir?quoi=commentaire", "/importer"].map(
      (part) => `/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005${part}`,
    ),
    "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005/imports/7d000000-0000-4000-8000-000000000900",
    ...["amendements/5/decision", "prochaine-version"].map((act) => `/participer/charte-des-tiers-lieux/textes/charte/${act}`),
    ...["resultats", "modifier", "saisir", "reponses-libres", "apercu"].map(
      (act) => `/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/${act}`,
    ),
    "/participer/charte-des-tiers-lieux/textes/nouveau",
    "/participer/charte-des-tiers-lieux/questionnaires/nouveau",
    "/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/modifier/presentation",
    "/participer/instruction/demarche/boite-a-idees-roubaix/import",
    "/participer/instruction/idee/74000000-0000-4000-8000-000000000050/competence",
    ...["presence/feuille", "compte-rendu"].map((act) => `/rencontres/marche-couvert-premiere-reunion/${act}`),
    "/rencontres/nouvelle",
    ...["modifier", "annuler", "presence"].map((act) => `/rencontres/marche-couvert-premiere-reunion/${act}`),
    "/votes/gestion",
    "/votes/nouveau",
    "/votes/simulateur",
    "/votes/simulateur → /votes/simulateur/[a-z0-9-]+",
    "/participer/instruction/etape/71000000-0000-4000-8000-000000000602/questions",
    "/participer/plan-lumiere/textes/principes/ecrire",
    "/participer/charte-des-tiers-lieux/textes/charte/prochaine-version/5",
    ...[
      "pages/75000000-0000-4000-8000-000000000400",
      "questions/nouvelle?page=75000000-0000-4000-8000-000000000400&genre=matrix",
      "questions/75000000-0000-4000-8000-000000040001",
    ].map((part) => `/participer/plan-lumiere/questionnaires/vos-trajets-la-nuit/modifier/${part}`),
    "/participer/instruction/contributions/7d000000-0000-4000-8000-000000000005 → /participer/instruction/contributions/[0-9a-f-]{36}/rayer/[0-9a-f-]{36}",
    ...["modifier", "supprimer"].map((act) => `/participer/commentaires/7c000000-0000-4000-8000-000000005003/${act}`),
    ...["", "/reglement", "/projets", "/projets/nouveau", "/projets/1", "/parts?base=theme"].map((part) => `/votes/budget-de-la-deule/preparation${part}`),
    "/votes/budget-de-la-deule/repetition",
    ...["suivi", "guichets", "papier"].map((part) => `/votes/budget-participatif-2026/${part}`),
    ...["", "/liste", "/jetons", "/bornes"].map((part) => `/votes/budget-participatif-2026/guichets/644dec85-0774-44d1-8af4-7bc45e238c06${part}`),
    ...["1efb728c-6bd9-43dd-8d1f-f32db22b0b39", "0708bbf2-e4e8-4c62-8b3c-6317f61ab100/ecarts"].map(
      (batch) => `/votes/budget-participatif-2026/papier/${batch}`,
    ),
    "/votes/budget-des-jeunes-2026/ecart",
  ],
} satisfies Partial<Record<Persona, readonly string[]>>;

/** Open addresses of the house that answer HTML, each in several states. What has no fixed name is found on a page, as a reader does. */
export async function openAddresses(rooms: readonly Room[], house: string): Promise<string[]> {
  const read = async (address: string) => (await fetch(house + address)).text();
  const zone = /href="(\/tableau-de-bord\/quartiers\/[0-9a-f-]+)"/.exec(await read("/tableau-de-bord/communes/roubaix"))?.[1];
  const thread = /href="(\/fil\/[^"]+)"/.exec(await read("/fil"))?.[1];
  const found: Record<string, string | undefined> = { "/tableau-de-bord/quartiers/:id": zone, "/fil/:kind/:id": thread };
  const addresses = pagesOf(rooms)
    .filter(({ opensTo }) => opensTo(null))
    .flatMap(({ path: { pattern } }) => examples[pattern] ?? found[pattern] ?? (pattern.includes(":") ? [] : pattern));
  return [...addresses, ...errors];
}

/** Patterns to which no address of the map leads, and that are not apart. */
export function unvisited(rooms: readonly Room[], open: readonly string[]): string[] {
  const patterns = pagesOf(rooms).map(({ path: { pattern } }) => pattern);
  const behind = addressesBehindTheDoor().map(({ address, further }) => further?.source.replaceAll("\\/", "/").replace(/^href="\(|\)"$/g, "") ?? address);
  const led = new Set([...open, ...behind].map((address) => patternOf(address.split("?")[0]!.replaceAll(/\[[^\]]+\](\{\d+\}|\+)/g, "x"), patterns)));
  return patterns.filter((pattern) => !led.has(pattern));
}

/** Where the house would lead it: to the pattern with the fewest open places. */
function patternOf(address: string, patterns: readonly string[]): string | undefined {
  const open = (pattern: string) => pattern.split(":").length;
  const fits = (pattern: string) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll(/:\w+/g, "[^/]+")}$`).test(address);
  return patterns.filter(fits).sort((a, b) => open(a) - open(b))[0];
}

/** Pages to look at. */
function pagesOf(rooms: readonly Room[]): readonly Page[] {
  const others = new Set(Object.values(apart).flat());
  return rooms
    .flatMap((room) => room.pages ?? [])
    .filter(({ methods, path: { pattern } }) => methods.includes("GET") && !others.has(pattern) && !/\.\w+$/.test(pattern));
}

/** A page behind the door; `further` finds the address meant on it, when that has no fixed name. */
export interface Behind {
  readonly address: string;
  readonly further: RegExp | null;
  readonly as: Persona;
}

/** What is seen behind the door, by whom. */
export function addressesBehindTheDoor(): Behind[] {
  return Object.entries(signedIn).flatMap(([as, addresses]) =>
    addresses.map((line) => {
      const [address = "", pattern] = line.split(" → ");
      return { address, further: pattern ? new RegExp(`href="(${pattern})"`) : null, as: as as Persona };
    }),
  );
}
