import type { Locale } from "#platform/i18n/locale.ts";

interface ProposeTexts {
  readonly here: string;
  readonly title: string;
  readonly lead: string;
  readonly hoursWords: string;
  readonly hoursWordsHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly position: string;
  readonly tooLong: string;
  readonly send: string;
  readonly similar: { readonly title: string; readonly text: string; readonly none: string };
  readonly brake: string;
  readonly proposal: {
    readonly title: (name: string) => string;
    readonly sent: string;
    readonly completed: string;
    readonly decided: string;
    readonly states: Record<
      "proposed" | "published" | "refused" | "suspended" | "merged",
      { readonly badge: string; readonly title: string; readonly text: string }
    >;
    readonly reason: (reason: string) => string;
    readonly see: string;
    readonly complete: string;
    readonly save: string;
    readonly sentOn: (day: string) => string;
  };
  readonly card: { readonly title: string; readonly propose: string };
}

export const proposeTexts: Record<Locale, ProposeTexts> = {
  fr: {
    here: "Proposer un lieu",
    title: "Proposer un lieu",
    lead: "Un lieu manque dans l’annuaire\u00a0? Décrivez-le en quelques lignes. La métropole ou la commune le vérifie, puis le publie.",
    hoursWords: "Horaires",
    hoursWordsHint: "Avec vos mots, par exemple\u00a0: du mardi au samedi, de 10 h à 18 h.",
    note: "Un mot pour qui vérifiera",
    noteHint: "Comment vous connaissez ce lieu, qui appeler. Ce mot n’est pas publié.",
    position: "Préciser la position sur la carte",
    tooLong: "Raccourcissez ce texte",
    send: "Proposer ce lieu",
    similar: {
      title: "Ce lieu existe peut-être déjà",
      text: "Regardez si c’est l’un de ceux-ci. Sinon, envoyez votre proposition\u00a0: rien de ce que vous avez écrit n’est perdu.",
      none: "Ce n’est aucun de ceux-ci, proposer ce lieu",
    },
    brake: "Vous avez proposé beaucoup de lieux aujourd’hui. Revenez demain.",
    proposal: {
      title: (name) => `Votre proposition\u00a0: ${name}`,
      sent: "Votre proposition est envoyée.",
      completed: "Votre proposition est complétée.",
      decided: "Votre proposition a reçu sa réponse entre-temps. Rien n’a été changé.",
      states: {
        proposed: {
          badge: "En attente",
          title: "Votre proposition attend",
          text: "Vous pouvez la compléter jusqu’à la décision. Vous recevrez la réponse par courriel.",
        },
        published: { badge: "Publiée", title: "Ce lieu est dans l’annuaire", text: "Votre proposition a été acceptée." },
        refused: { badge: "Écartée", title: "Votre proposition a été écartée", text: "Le lieu n’est pas dans l’annuaire." },
        suspended: { badge: "Suspendue", title: "La fiche est suspendue", text: "Le lieu n’est plus dans l’annuaire." },
        merged: { badge: "Réunie", title: "Ce lieu était déjà dans l’annuaire", text: "Votre proposition a été réunie avec sa fiche." },
      },
      reason: (reason) => `Raison\u00a0: ${reason}`,
      see: "Voir la fiche",
      complete: "Compléter la proposition",
      save: "Enregistrer",
      sentOn: (day) => `Envoyée le ${day}`,
    },
    card: { title: "Mes propositions", propose: "Proposer un lieu" },
  },
  en: {
    here: "Propose a place",
    title: "Propose a place",
    lead: "Is a place missing from the directory? Describe it in a few lines. The metropolis or the commune checks it, then publishes it.",
    hoursWords: "Opening hours",
    hoursWordsHint: "In your words, for example: Tuesday to Saturday, 10 am to 6 pm.",
    note: "A word for whoever checks",
    noteHint: "How you know this place, whom to call. This word is not published.",
    position: "Give the position on the map",
    tooLong: "Make this text shorter",
    send: "Propose this place",
    similar: {
      title: "This place may exist already",
      text: "See whether it is one of these. If not, send your proposal: nothing you wrote is lost.",
      none: "It is none of these, propose this place",
    },
    brake: "You proposed many places today. Come back tomorrow.",
    proposal: {
      title: (name) => `Your proposal: ${name}`,
      sent: "Your proposal is sent.",
      completed: "Your proposal is completed.",
      decided: "Your proposal was answered in the meantime. Nothing was changed.",
      states: {
        proposed: { badge: "Waiting", title: "Your proposal is waiting", text: "You can complete it until it is decided. The answer will come by e-mail." },
        published: { badge: "Published", title: "This place is in the directory", text: "Your proposal was accepted." },
        refused: { badge: "Turned down", title: "Your proposal was turned down", text: "The place is not in the directory." },
        suspended: { badge: "Suspended", title: "The record is suspended", text: "The place is no longer in the directory." },
        merged: { badge: "Merged", title: "This place was in the directory already", text: "Your proposal was merged with its record." },
      },
      reason: (reason) => `Reason: ${reason}`,
      see: "See the record",
      complete: "Complete the proposal",
      save: "Save",
      sentOn: (day) => `Sent on ${day}`,
    },
    card: { title: "My proposals", propose: "Propose a place" },
  },
  nl: {
    here: "Een plek voorstellen",
    title: "Een plek voorstellen",
    lead: "Ontbreekt er een plek in de gids? Beschrijf ze in enkele regels. De metropool of de gemeente controleert en publiceert.",
    hoursWords: "Openingsuren",
    hoursWordsHint: "In uw woorden, bijvoorbeeld: van dinsdag tot zaterdag, van 10 tot 18 uur.",
    note: "Een woord voor wie controleert",
    noteHint: "Hoe u deze plek kent, wie men kan bellen. Dit woord wordt niet gepubliceerd.",
    position: "De plaats op de kaart opgeven",
    tooLong: "Maak deze tekst korter",
    send: "Deze plek voorstellen",
    similar: {
      title: "Deze plek bestaat misschien al",
      text: "Kijk of het een van deze is. Zo niet, verstuur uw voorstel: niets van wat u schreef gaat verloren.",
      none: "Het is geen van deze, deze plek voorstellen",
    },
    brake: "U hebt vandaag veel plekken voorgesteld. Kom morgen terug.",
    proposal: {
      title: (name) => `Uw voorstel: ${name}`,
      sent: "Uw voorstel is verstuurd.",
      completed: "Uw voorstel is aangevuld.",
      decided: "Uw voorstel werd intussen beantwoord. Er is niets gewijzigd.",
      states: {
        proposed: { badge: "In afwachting", title: "Uw voorstel wacht", text: "U kunt het aanvullen tot de beslissing. Het antwoord komt per e-mail." },
        published: { badge: "Gepubliceerd", title: "Deze plek staat in de gids", text: "Uw voorstel is aanvaard." },
        refused: { badge: "Afgewezen", title: "Uw voorstel is afgewezen", text: "De plek staat niet in de gids." },
        suspended: { badge: "Opgeschort", title: "De fiche is opgeschort", text: "De plek staat niet meer in de gids." },
        merged: { badge: "Samengevoegd", title: "Deze plek stond al in de gids", text: "Uw voorstel is samengevoegd met haar fiche." },
      },
      reason: (reason) => `Reden: ${reason}`,
      see: "De fiche bekijken",
      complete: "Het voorstel aanvullen",
      save: "Opslaan",
      sentOn: (day) => `Verstuurd op ${day}`,
    },
    card: { title: "Mijn voorstellen", propose: "Een plek voorstellen" },
  },
};
