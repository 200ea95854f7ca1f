import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";

/** Acts as a person says them; one that is not here is shown by its code. */
export const actNames: Readonly<Record<string, Translated>> = {
  "legal.publisher": { fr: "Éditeur du site modifié", en: "Publisher of the site changed", nl: "Uitgever van de site gewijzigd" },
  "legal.text": { fr: "Texte légal publié", en: "Legal text published", nl: "Wettelijke tekst gepubliceerd" },
  "legal.text_given_back": { fr: "Texte légal rendu à la maison", en: "Legal text given back to the house", nl: "Wettelijke tekst teruggegeven aan het huis" },
  "role.grant": { fr: "Rôle donné", en: "Role given", nl: "Rol gegeven" },
  "role.revoke": { fr: "Rôle retiré", en: "Role taken back", nl: "Rol ingetrokken" },
  "invitation.send": { fr: "Invitation envoyée", en: "Invitation sent", nl: "Uitnodiging verstuurd" },
  "invitation.remind": { fr: "Invitation rappelée", en: "Invitation reminded", nl: "Aan uitnodiging herinnerd" },
  "invitation.withdraw": { fr: "Invitation retirée", en: "Invitation withdrawn", nl: "Uitnodiging ingetrokken" },
  "invitation.accept": { fr: "Invitation acceptée", en: "Invitation accepted", nl: "Uitnodiging aanvaard" },
  "invitation.decline": { fr: "Invitation refusée", en: "Invitation declined", nl: "Uitnodiging geweigerd" },
  "invitation.import_start": { fr: "Fichier d’invitations envoyé", en: "File of invitations sent", nl: "Bestand van uitnodigingen verstuurd" },
  "invitation.import_finish": { fr: "Fichier d’invitations traité", en: "File of invitations worked through", nl: "Bestand van uitnodigingen verwerkt" },
  "person.block": { fr: "Compte bloqué", en: "Account blocked", nl: "Account geblokkeerd" },
  "person.unblock": { fr: "Compte débloqué", en: "Account unblocked", nl: "Account gedeblokkeerd" },
  "factor.ask": { fr: "Retrait d’un second facteur demandé", en: "Removal of a second factor asked for", nl: "Verwijdering van een tweede factor gevraagd" },
  "factor.remove": { fr: "Second facteur retiré à deux", en: "Second factor removed by two", nl: "Tweede factor met twee verwijderd" },
  "factor.refuse": { fr: "Retrait d’un second facteur refusé", en: "Removal of a second factor refused", nl: "Verwijdering van een tweede factor geweigerd" },
  "structure.edit": { fr: "Structure modifiée", en: "Structure edited", nl: "Structuur gewijzigd" },
  "residency.attest": { fr: "Résidence attestée", en: "Residence certified", nl: "Woonplaats verklaard" },
  "residency.revoke": { fr: "Attestation retirée", en: "Certificate taken back", nl: "Verklaring ingetrokken" },
  "residency.print_letters": { fr: "Courriers imprimés", en: "Letters printed", nl: "Brieven gedrukt" },
  "residency.post_letters": { fr: "Courriers postés", en: "Letters posted", nl: "Brieven gepost" },
};

interface AuditLogTexts {
  readonly title: string;
  readonly lead: string;
  readonly found: Plurals;
  readonly lines: Plurals;
  readonly search: string;
  readonly who: string;
  readonly whoHint: string;
  readonly act: string;
  readonly allActs: string;
  readonly room: string;
  readonly allRooms: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly from: string;
  readonly until: string;
  readonly submit: string;
  readonly more: string;
  readonly csv: string;
  readonly verify: string;
  readonly whole: (count: string, head: string) => string;
  readonly wholeNote: string;
  readonly nothingYet: string;
  readonly broken: (line: string) => string;
  readonly brokenNote: string;
  readonly line: string;
  readonly when: string;
  readonly change: string;
  readonly reason: string;
  readonly none: string;
  readonly emptyTitle: string;
  readonly emptyNote: string;
}

export const auditLogTexts: Record<Locale, AuditLogTexts> = {
  fr: {
    title: "Journal des actes",
    lead: "Chaque acte d’un agent y est une ligne\u00a0: qui, quoi, quand, pourquoi. Chaque ligne porte l’empreinte de la précédente\u00a0: une ligne changée ou ôtée se voit.",
    found: { one: "# acte", other: "# actes" },
    lines: { one: "# ligne", other: "# lignes" },
    search: "Chercher dans le journal",
    who: "Qui",
    whoHint: "Nom, adresse ou commande",
    act: "Acte",
    allActs: "Tous les actes",
    room: "Domaine",
    allRooms: "Tous les domaines",
    about: "Objet",
    aboutHint: "Type ou identifiant",
    from: "Du",
    until: "Au",
    submit: "Chercher",
    more: "Objet et dates",
    csv: "Télécharger ces actes (CSV)",
    verify: "Vérifier la chaîne",
    whole: (count, head) => `La chaîne est entière\u00a0: ${count}, tête ${head}…`,
    wholeNote: "Gardez cette tête ailleurs de temps en temps\u00a0: elle seule montrera que les dernières lignes ont été coupées.",
    nothingYet: "La chaîne est entière\u00a0: aucun acte encore",
    broken: (line) => `La chaîne est rompue à la ligne ${line}`,
    brokenNote:
      "Cette ligne ne découle pas de la précédente\u00a0: quelqu’un a changé ou ôté une ligne, dans la base même. Comparez avec une copie gardée ailleurs.",
    line: "Ligne",
    when: "Quand",
    change: "Avant et après",
    reason: "Raison",
    none: "rien",
    emptyTitle: "Aucun acte",
    emptyNote: "Ce que font les agents paraîtra ici.",
  },
  en: {
    title: "Log of acts",
    lead: "Each act of an officer is a line in it: who, what, when, why. Each line bears the print of the one before: a changed or missing line shows.",
    found: { one: "# act", other: "# acts" },
    lines: { one: "# line", other: "# lines" },
    search: "Search the log",
    who: "Who",
    whoHint: "Name, address or command",
    act: "Act",
    allActs: "All acts",
    room: "Area",
    allRooms: "All areas",
    about: "About",
    aboutHint: "Kind or identifier",
    from: "From",
    until: "Until",
    submit: "Search",
    more: "About and dates",
    csv: "Download these acts (CSV)",
    verify: "Verify the chain",
    whole: (count, head) => `The chain is whole: ${count}, head ${head}…`,
    wholeNote: "Keep this head elsewhere from time to time: it alone will show that the last lines were cut off.",
    nothingYet: "The chain is whole: no act yet",
    broken: (line) => `The chain is broken at line ${line}`,
    brokenNote:
      "This line does not follow from the one before: somebody changed or removed a line, in the database itself. Compare with a copy kept elsewhere.",
    line: "Line",
    when: "When",
    change: "Before and after",
    reason: "Reason",
    none: "nothing",
    emptyTitle: "No act",
    emptyNote: "What officers do will stand here.",
  },
  nl: {
    title: "Logboek van handelingen",
    lead: "Elke handeling van een ambtenaar is er een regel: wie, wat, wanneer, waarom. Elke regel draagt de afdruk van de vorige: een gewijzigde of ontbrekende regel valt op.",
    found: { one: "# handeling", other: "# handelingen" },
    lines: { one: "# regel", other: "# regels" },
    search: "Zoeken in het logboek",
    who: "Wie",
    whoHint: "Naam, adres of commando",
    act: "Handeling",
    allActs: "Alle handelingen",
    room: "Domein",
    allRooms: "Alle domeinen",
    about: "Voorwerp",
    aboutHint: "Soort of nummer",
    from: "Van",
    until: "Tot",
    submit: "Zoeken",
    more: "Voorwerp en data",
    csv: "Deze handelingen downloaden (CSV)",
    verify: "De keten nagaan",
    whole: (count, head) => `De keten is heel: ${count}, kop ${head}…`,
    wholeNote: "Bewaar deze kop af en toe elders: alleen zo blijkt dat de laatste regels afgesneden zijn.",
    nothingYet: "De keten is heel: nog geen handeling",
    broken: (line) => `De keten is gebroken bij regel ${line}`,
    brokenNote:
      "Deze regel volgt niet uit de vorige: iemand heeft in de databank zelf een regel gewijzigd of weggenomen. Vergelijk met een kopie die elders bewaard wordt.",
    line: "Regel",
    when: "Wanneer",
    change: "Voor en na",
    reason: "Reden",
    none: "niets",
    emptyTitle: "Geen handeling",
    emptyNote: "Wat ambtenaren doen, komt hier.",
  },
};
