import type { Locale } from "#platform/i18n/locale.ts";

/** What a piece of news is about. Kept as it is until it is said in the reader's language. */
export interface About {
  readonly organisation: string;
  readonly city: string;
  readonly people: number;
  readonly place: string | null;
  /** "jeudi 11 mars 2027, 10 h 00", in the reader's language. */
  readonly when: string | null;
  readonly reason: string | null;
}

export type DelegationNews = "confirm" | "received" | "message" | "asking" | "confirmed" | "changed" | "cancelled" | "refused" | "reminder" | "reported";
export type HostNews = "asked" | "moved" | "confirmed" | "changed" | "dropped" | "cancelled" | "reminder" | "reported";
export type PlannerNews = "asked" | "held" | "changed" | "message" | "answered" | "settled" | "cancelled" | "reminder" | "to_report";

const maybe = (text: string | null, before = ""): string[] => (text ? [`${before}${text}`] : []);

const fr = {
  delegation: {
    confirm: (_about: About) => ({
      subject: "Confirmez votre demande de visite",
      paragraphs: ["Votre demande de visite des tiers-lieux est prête.", "Confirmez votre adresse\u00a0: nous la lirons ensuite."],
      action: "Confirmer ma demande",
    }),
    received: (_about: About) => ({
      subject: "Votre demande de visite est arrivée",
      paragraphs: [
        "Nous l’avons reçue. Nous cherchons des lieux et une date, puis nous vous écrivons.",
        "Suivez votre demande, écrivez-nous ou changez-la à cette adresse.",
      ],
      action: "Suivre ma demande",
    }),
    message: ({ reason }: About) => ({
      subject: "Un message sur votre visite des tiers-lieux",
      paragraphs: ["L’équipe qui prépare votre visite vous écrit\u00a0:", ...maybe(reason)],
      action: "Lire et répondre",
    }),
    asking: ({ when }: About) => ({
      subject: "Votre visite se prépare",
      paragraphs: ["Nous avons choisi des lieux et demandé à leurs hôtes de vous accueillir.", ...maybe(when, "Jour proposé\u00a0: ")],
      action: "Voir où nous en sommes",
    }),
    confirmed: ({ when }: About) => ({
      subject: `Votre visite est confirmée${when ? `\u00a0: ${when}` : ""}`,
      paragraphs: ["Tous les hôtes ont accepté. Le programme est prêt\u00a0: lisez-le, imprimez-le ou ajoutez-le à votre agenda."],
      action: "Voir le programme",
    }),
    changed: ({ when }: About) => ({
      subject: `Le programme de votre visite a changé${when ? `\u00a0: ${when}` : ""}`,
      paragraphs: ["Tous les hôtes ont accepté le nouveau programme. Votre agenda se met à jour s’il est abonné."],
      action: "Voir le programme",
    }),
    cancelled: ({ reason }: About) => ({
      subject: "Votre visite est annulée",
      paragraphs: ["La visite n’aura pas lieu. Les hôtes sont prévenus.", ...maybe(reason, "Raison\u00a0: ")],
      action: "Relire ma demande",
    }),
    refused: ({ reason }: About) => ({
      subject: "Nous ne pouvons pas organiser votre visite",
      paragraphs: ["Nous avons lu votre demande et ne pouvons pas y répondre favorablement.", ...maybe(reason, "Raison\u00a0: ")],
      action: "Relire ma demande",
    }),
    reminder: ({ when }: About) => ({
      subject: `Votre visite approche${when ? `\u00a0: ${when}` : ""}`,
      paragraphs: ["Les hôtes vous attendent. Relisez les adresses et les heures. Si quelque chose change, dites-le nous."],
      action: "Voir le programme",
    }),
    reported: (_about: About) => ({
      subject: "Merci de votre visite",
      paragraphs: ["Merci d’être venus. Le compte rendu de votre visite est publié."],
      action: "Lire le compte rendu",
    }),
  },
  host: {
    asked: ({ organisation, place, when }: About) => ({
      subject: `${place}\u00a0: accueillir ${organisation}\u00a0?`,
      paragraphs: [
        "Une délégation souhaite visiter votre lieu.",
        ...maybe(when, "Quand\u00a0: "),
        "Acceptez, refusez ou proposez une autre heure. Une minute suffit.",
      ],
      action: "Répondre",
    }),
    moved: ({ organisation, place, when }: About) => ({
      subject: `${place}\u00a0: nouvelle heure pour ${organisation}`,
      paragraphs: ["L’heure de la visite a changé. Votre réponse précédente ne vaut plus.", ...maybe(when, "Nouvelle heure\u00a0: ")],
      action: "Répondre",
    }),
    confirmed: ({ organisation, place, when }: About) => ({
      subject: `${place}\u00a0: la visite de ${organisation} est confirmée`,
      paragraphs: [...maybe(when, "Vous accueillez la délégation\u00a0: "), "Le programme complet est en ligne."],
      action: "Voir le programme",
    }),
    changed: ({ organisation, place, when }: About) => ({
      subject: `${place}\u00a0: le programme de ${organisation} a changé`,
      paragraphs: ["Le programme de la visite a changé. Votre étape est confirmée.", ...maybe(when, "Vous accueillez la délégation\u00a0: ")],
      action: "Voir le programme",
    }),
    dropped: ({ organisation, place }: About) => ({
      subject: `${place} n’est plus au programme de ${organisation}`,
      paragraphs: ["La délégation ne passera pas chez vous. Merci d’avoir été disponibles. Vous n’avez rien à faire."],
      action: "Relire la demande",
    }),
    cancelled: ({ organisation, place, reason }: About) => ({
      subject: `${place}\u00a0: la visite de ${organisation} est annulée`,
      paragraphs: ["La délégation ne viendra pas.", ...maybe(reason, "Raison\u00a0: ")],
      action: "Relire la demande",
    }),
    reminder: ({ organisation, place, when }: About) => ({
      subject: `${place}\u00a0: ${organisation} arrive bientôt`,
      paragraphs: [...maybe(when, "Vous accueillez la délégation\u00a0: "), "Si vous ne pouvez plus, dites-le à cette adresse."],
      action: "Voir le programme",
    }),
    reported: ({ organisation, place }: About) => ({
      subject: `${place}\u00a0: merci d’avoir accueilli ${organisation}`,
      paragraphs: ["Merci de votre accueil. Le compte rendu de la visite est publié."],
      action: "Lire le compte rendu",
    }),
  },
  planner: {
    asked: ({ organisation, city, people }: About) => ({
      subject: `Demande de visite\u00a0: ${organisation}`,
      paragraphs: [`${organisation} (${city}) demande une visite. Taille du groupe\u00a0: ${people}.`],
      action: "Traiter la demande",
    }),
    held: ({ organisation }: About) => ({
      subject: `Demande de visite à vérifier\u00a0: ${organisation}`,
      paragraphs: ["La demande ressemble à un envoi publicitaire. Lisez-la, puis retenez-la ou refusez-la."],
      action: "Lire la demande",
    }),
    changed: ({ organisation }: About) => ({
      subject: `${organisation} a changé sa demande de visite`,
      paragraphs: ["La demande a changé. Vérifiez que le parcours convient encore."],
      action: "Voir la demande",
    }),
    message: ({ organisation, reason }: About) => ({
      subject: `${organisation} vous écrit au sujet de sa visite`,
      paragraphs: [...maybe(reason)],
      action: "Lire et répondre",
    }),
    answered: ({ organisation, place, reason }: About) => ({
      subject: `${place} ne peut pas recevoir ${organisation} comme proposé`,
      paragraphs: ["L’hôte refuse ou propose une autre heure. Remplacez l’étape ou changez l’heure.", ...maybe(reason, "Il écrit\u00a0: ")],
      action: "Revoir le parcours",
    }),
    settled: ({ organisation, when }: About) => ({
      subject: `Visite confirmée\u00a0: ${organisation}`,
      paragraphs: [...maybe(when, "Tous les hôtes ont accepté. Jour\u00a0: "), "La délégation et les hôtes sont prévenus."],
      action: "Voir le programme",
    }),
    cancelled: ({ organisation, reason }: About) => ({
      subject: `Visite annulée\u00a0: ${organisation}`,
      paragraphs: ["La visite est annulée. Les hôtes sollicités sont prévenus.", ...maybe(reason, "Raison\u00a0: ")],
      action: "Voir la demande",
    }),
    reminder: ({ organisation, when }: About) => ({
      subject: `La visite de ${organisation} approche${when ? `\u00a0: ${when}` : ""}`,
      paragraphs: ["La délégation et les hôtes ont reçu un rappel."],
      action: "Voir le programme",
    }),
    to_report: ({ organisation }: About) => ({
      subject: `Racontez la visite de ${organisation}`,
      paragraphs: ["La visite a eu lieu. Écrivez quelques lignes, le nombre de visiteurs, et ajoutez des photos."],
      action: "Écrire le compte rendu",
    }),
  },
  whyDelegation: "Vous recevez ce message parce que votre organisation a demandé une visite des tiers-lieux.",
  whyHost: (place: string) => `Vous recevez ce message parce que cette adresse est celle de ${place} dans l’annuaire des tiers-lieux.`,
  confirmHolds: "Ce lien vaut 48 heures. Sans confirmation, la demande est effacée.",
  notYou: "Vous n’avez rien demandé\u202f? Ne faites rien\u00a0: personne ne sera dérangé.",
  keepLink: "Ce lien est privé\u00a0: ne le donnez qu’à votre groupe.",
  facts: { who: "Délégation", people: "Taille du groupe", when: "Quand", place: "Lieu" },
};

const en: typeof fr = {
  delegation: {
    confirm: () => ({
      subject: "Confirm your visit request",
      paragraphs: ["Your request to visit the third places is ready.", "Confirm your address: then we will read it."],
      action: "Confirm my request",
    }),
    received: () => ({
      subject: "Your visit request has arrived",
      paragraphs: ["We have received it. We look for places and a date, then write to you.", "Follow your request, write to us or change it at this address."],
      action: "Follow my request",
    }),
    message: ({ reason }) => ({
      subject: "A message about your visit of the third places",
      paragraphs: ["The team that prepares your visit writes:", ...maybe(reason)],
      action: "Read and answer",
    }),
    asking: ({ when }) => ({
      subject: "Your visit is being prepared",
      paragraphs: ["We have chosen places and asked their hosts to welcome you.", ...maybe(when, "Proposed day: ")],
      action: "See where we are",
    }),
    confirmed: ({ when }) => ({
      subject: `Your visit is confirmed${when ? `: ${when}` : ""}`,
      paragraphs: ["All hosts have accepted. The programme is ready: read it, print it or add it to your calendar."],
      action: "See the programme",
    }),
    changed: ({ when }) => ({
      subject: `The programme of your visit has changed${when ? `: ${when}` : ""}`,
      paragraphs: ["All hosts have accepted the new programme. A calendar that subscribes to it follows by itself."],
      action: "See the programme",
    }),
    cancelled: ({ reason }) => ({
      subject: "Your visit is cancelled",
      paragraphs: ["The visit will not take place. The hosts have been told.", ...maybe(reason, "Reason: ")],
      action: "Read my request again",
    }),
    refused: ({ reason }) => ({
      subject: "We cannot organise your visit",
      paragraphs: ["We have read your request and cannot accept it.", ...maybe(reason, "Reason: ")],
      action: "Read my request again",
    }),
    reminder: ({ when }) => ({
      subject: `Your visit is near${when ? `: ${when}` : ""}`,
      paragraphs: ["The hosts expect you. Check addresses and times. If something changes, tell us."],
      action: "See the programme",
    }),
    reported: () => ({
      subject: "Thank you for your visit",
      paragraphs: ["Thank you for coming. The report of your visit is published."],
      action: "Read the report",
    }),
  },
  host: {
    asked: ({ organisation, place, when }) => ({
      subject: `${place}: welcome ${organisation}?`,
      paragraphs: ["A delegation would like to visit your place.", ...maybe(when, "When: "), "Accept, decline or propose another time. It takes a minute."],
      action: "Answer",
    }),
    moved: ({ organisation, place, when }) => ({
      subject: `${place}: a new time for ${organisation}`,
      paragraphs: ["The time of the visit has changed. Your earlier answer no longer counts.", ...maybe(when, "New time: ")],
      action: "Answer",
    }),
    confirmed: ({ organisation, place, when }) => ({
      subject: `${place}: the visit of ${organisation} is confirmed`,
      paragraphs: [...maybe(when, "You welcome the delegation: "), "The whole programme is online."],
      action: "See the programme",
    }),
    changed: ({ organisation, place, when }) => ({
      subject: `${place}: the programme of ${organisation} has changed`,
      paragraphs: ["The programme of the visit has changed. Your stop is confirmed.", ...maybe(when, "You welcome the delegation: ")],
      action: "See the programme",
    }),
    dropped: ({ organisation, place }) => ({
      subject: `${place} is no longer on the programme of ${organisation}`,
      paragraphs: ["The delegation will not come to you. Thank you for having been available. There is nothing to do."],
      action: "Read the request again",
    }),
    cancelled: ({ organisation, place, reason }) => ({
      subject: `${place}: the visit of ${organisation} is cancelled`,
      paragraphs: ["The delegation will not come.", ...maybe(reason, "Reason: ")],
      action: "Read the request again",
    }),
    reminder: ({ organisation, place, when }) => ({
      subject: `${place}: ${organisation} comes soon`,
      paragraphs: [...maybe(when, "You welcome the delegation: "), "If you cannot any more, say so at this address."],
      action: "See the programme",
    }),
    reported: ({ organisation, place }) => ({
      subject: `${place}: thank you for welcoming ${organisation}`,
      paragraphs: ["Thank you for your welcome. The report of the visit is published."],
      action: "Read the report",
    }),
  },
  planner: {
    asked: ({ organisation, city, people }) => ({
      subject: `Visit request: ${organisation}`,
      paragraphs: [`${organisation} (${city}) asks for a visit. Size of the group: ${people}.`],
      action: "Handle the request",
    }),
    held: ({ organisation }) => ({
      subject: `Visit request to be checked: ${organisation}`,
      paragraphs: ["The request looks like advertising. Read it, then keep it or refuse it."],
      action: "Read the request",
    }),
    changed: ({ organisation }) => ({
      subject: `${organisation} has changed its visit request`,
      paragraphs: ["The request has changed. Check that the route still fits."],
      action: "See the request",
    }),
    message: ({ organisation, reason }) => ({
      subject: `${organisation} writes to you about its visit`,
      paragraphs: [...maybe(reason)],
      action: "Read and answer",
    }),
    answered: ({ organisation, place, reason }) => ({
      subject: `${place} cannot welcome ${organisation} as proposed`,
      paragraphs: ["The host declines or proposes another time. Replace the stop or change the time.", ...maybe(reason, "The host writes: ")],
      action: "Review the route",
    }),
    settled: ({ organisation, when }) => ({
      subject: `Visit confirmed: ${organisation}`,
      paragraphs: [...maybe(when, "All hosts have accepted. Day: "), "The delegation and the hosts have been told."],
      action: "See the programme",
    }),
    cancelled: ({ organisation, reason }) => ({
      subject: `Visit cancelled: ${organisation}`,
      paragraphs: ["The visit is cancelled. The hosts who were asked have been told.", ...maybe(reason, "Reason: ")],
      action: "See the request",
    }),
    reminder: ({ organisation, when }) => ({
      subject: `The visit of ${organisation} is near${when ? `: ${when}` : ""}`,
      paragraphs: ["The delegation and the hosts have been reminded."],
      action: "See the programme",
    }),
    to_report: ({ organisation }) => ({
      subject: `Tell about the visit of ${organisation}`,
      paragraphs: ["The visit took place. Write a few lines, how many came, and add pictures."],
      action: "Write the report",
    }),
  },
  whyDelegation: "You get this message because your organisation asked to visit the third places.",
  whyHost: (place) => `You get this message because this is the address of ${place} in the directory of third places.`,
  confirmHolds: "This link holds for 48 hours. Without confirmation the request is deleted.",
  notYou: "You asked for nothing? Do nothing: nobody will be disturbed.",
  keepLink: "This link is private: give it to your group only.",
  facts: { who: "Delegation", people: "Size of the group", when: "When", place: "Place" },
};

const nl: typeof fr = {
  delegation: {
    confirm: () => ({
      subject: "Bevestig uw bezoekaanvraag",
      paragraphs: ["Uw aanvraag om de derde plekken te bezoeken is klaar.", "Bevestig uw adres: daarna lezen wij ze."],
      action: "Mijn aanvraag bevestigen",
    }),
    received: () => ({
      subject: "Uw bezoekaanvraag is aangekomen",
      paragraphs: ["Wij hebben ze ontvangen. Wij zoeken plekken en een datum en schrijven u dan.", "Volg uw aanvraag, schrijf ons of wijzig ze op dit adres."],
      action: "Mijn aanvraag volgen",
    }),
    message: ({ reason }) => ({
      subject: "Een bericht over uw bezoek aan de derde plekken",
      paragraphs: ["Het team dat uw bezoek voorbereidt, schrijft u:", ...maybe(reason)],
      action: "Lezen en antwoorden",
    }),
    asking: ({ when }) => ({
      subject: "Uw bezoek wordt voorbereid",
      paragraphs: ["Wij hebben plekken gekozen en hun gastheren gevraagd u te ontvangen.", ...maybe(when, "Voorgestelde dag: ")],
      action: "Zien hoever wij staan",
    }),
    confirmed: ({ when }) => ({
      subject: `Uw bezoek is bevestigd${when ? `: ${when}` : ""}`,
      paragraphs: ["Alle gastheren hebben aanvaard. Het programma is klaar: lees het, druk het af of zet het in uw agenda."],
      action: "Het programma bekijken",
    }),
    changed: ({ when }) => ({
      subject: `Het programma van uw bezoek is gewijzigd${when ? `: ${when}` : ""}`,
      paragraphs: ["Alle gastheren hebben het nieuwe programma aanvaard. Een geabonneerde agenda volgt vanzelf."],
      action: "Het programma bekijken",
    }),
    cancelled: ({ reason }) => ({
      subject: "Uw bezoek is geannuleerd",
      paragraphs: ["Het bezoek gaat niet door. De gastheren zijn verwittigd.", ...maybe(reason, "Reden: ")],
      action: "Mijn aanvraag herlezen",
    }),
    refused: ({ reason }) => ({
      subject: "Wij kunnen uw bezoek niet organiseren",
      paragraphs: ["Wij hebben uw aanvraag gelezen en kunnen er niet op ingaan.", ...maybe(reason, "Reden: ")],
      action: "Mijn aanvraag herlezen",
    }),
    reminder: ({ when }) => ({
      subject: `Uw bezoek nadert${when ? `: ${when}` : ""}`,
      paragraphs: ["De gastheren verwachten u. Lees adressen en uren na. Verandert er iets? Zeg het ons."],
      action: "Het programma bekijken",
    }),
    reported: () => ({
      subject: "Dank voor uw bezoek",
      paragraphs: ["Dank dat u gekomen bent. Het verslag van uw bezoek is gepubliceerd."],
      action: "Het verslag lezen",
    }),
  },
  host: {
    asked: ({ organisation, place, when }) => ({
      subject: `${place}: ${organisation} ontvangen?`,
      paragraphs: ["Een delegatie wil uw plek bezoeken.", ...maybe(when, "Wanneer: "), "Aanvaard, weiger of stel een ander uur voor. Een minuut volstaat."],
      action: "Antwoorden",
    }),
    moved: ({ organisation, place, when }) => ({
      subject: `${place}: nieuw uur voor ${organisation}`,
      paragraphs: ["Het uur van het bezoek is gewijzigd. Uw vorige antwoord geldt niet meer.", ...maybe(when, "Nieuw uur: ")],
      action: "Antwoorden",
    }),
    confirmed: ({ organisation, place, when }) => ({
      subject: `${place}: het bezoek van ${organisation} is bevestigd`,
      paragraphs: [...maybe(when, "U ontvangt de delegatie: "), "Het volledige programma staat online."],
      action: "Het programma bekijken",
    }),
    changed: ({ organisation, place, when }) => ({
      subject: `${place}: het programma van ${organisation} is gewijzigd`,
      paragraphs: ["Het programma van het bezoek is gewijzigd. Uw halte is bevestigd.", ...maybe(when, "U ontvangt de delegatie: ")],
      action: "Het programma bekijken",
    }),
    dropped: ({ organisation, place }) => ({
      subject: `${place} staat niet meer op het programma van ${organisation}`,
      paragraphs: ["De delegatie komt niet bij u langs. Dank dat u beschikbaar was. U hoeft niets te doen."],
      action: "De aanvraag herlezen",
    }),
    cancelled: ({ organisation, place, reason }) => ({
      subject: `${place}: het bezoek van ${organisation} is geannuleerd`,
      paragraphs: ["De delegatie komt niet.", ...maybe(reason, "Reden: ")],
      action: "De aanvraag herlezen",
    }),
    reminder: ({ organisation, place, when }) => ({
      subject: `${place}: ${organisation} komt binnenkort`,
      paragraphs: [...maybe(when, "U ontvangt de delegatie: "), "Kunt u niet meer? Zeg het op dit adres."],
      action: "Het programma bekijken",
    }),
    reported: ({ organisation, place }) => ({
      subject: `${place}: dank voor het onthaal van ${organisation}`,
      paragraphs: ["Dank voor uw onthaal. Het verslag van het bezoek is gepubliceerd."],
      action: "Het verslag lezen",
    }),
  },
  planner: {
    asked: ({ organisation, city, people }) => ({
      subject: `Bezoekaanvraag: ${organisation}`,
      paragraphs: [`${organisation} (${city}) vraagt een bezoek. Grootte van de groep: ${people}.`],
      action: "De aanvraag behandelen",
    }),
    held: ({ organisation }) => ({
      subject: `Bezoekaanvraag na te kijken: ${organisation}`,
      paragraphs: ["De aanvraag lijkt op reclame. Lees ze en behoud of weiger ze."],
      action: "De aanvraag lezen",
    }),
    changed: ({ organisation }) => ({
      subject: `${organisation} heeft de bezoekaanvraag gewijzigd`,
      paragraphs: ["De aanvraag is gewijzigd. Kijk na of de route nog past."],
      action: "De aanvraag bekijken",
    }),
    message: ({ organisation, reason }) => ({
      subject: `${organisation} schrijft u over het bezoek`,
      paragraphs: [...maybe(reason)],
      action: "Lezen en antwoorden",
    }),
    answered: ({ organisation, place, reason }) => ({
      subject: `${place} kan ${organisation} niet ontvangen zoals voorgesteld`,
      paragraphs: ["De gastheer weigert of stelt een ander uur voor. Vervang de halte of wijzig het uur.", ...maybe(reason, "De gastheer schrijft: ")],
      action: "De route herzien",
    }),
    settled: ({ organisation, when }) => ({
      subject: `Bezoek bevestigd: ${organisation}`,
      paragraphs: [...maybe(when, "Alle gastheren hebben aanvaard. Dag: "), "De delegatie en de gastheren zijn verwittigd."],
      action: "Het programma bekijken",
    }),
    cancelled: ({ organisation, reason }) => ({
      subject: `Bezoek geannuleerd: ${organisation}`,
      paragraphs: ["Het bezoek is geannuleerd. De gevraagde gastheren zijn verwittigd.", ...maybe(reason, "Reden: ")],
      action: "De aanvraag bekijken",
    }),
    reminder: ({ organisation, when }) => ({
      subject: `Het bezoek van ${organisation} nadert${when ? `: ${when}` : ""}`,
      paragraphs: ["De delegatie en de gastheren kregen een herinnering."],
      action: "Het programma bekijken",
    }),
    to_report: ({ organisation }) => ({
      subject: `Vertel over het bezoek van ${organisation}`,
      paragraphs: ["Het bezoek heeft plaatsgevonden. Schrijf enkele regels, het aantal bezoekers, en voeg foto’s toe."],
      action: "Het verslag schrijven",
    }),
  },
  whyDelegation: "U krijgt dit bericht omdat uw organisatie een bezoek aan de derde plekken heeft aangevraagd.",
  whyHost: (place) => `U krijgt dit bericht omdat dit het adres van ${place} is in de gids van derde plekken.`,
  confirmHolds: "Deze link geldt 48 uur. Zonder bevestiging wordt de aanvraag gewist.",
  notYou: "U hebt niets gevraagd? Doe niets: niemand wordt gestoord.",
  keepLink: "Deze link is privé: geef hem alleen aan uw groep.",
  facts: { who: "Delegatie", people: "Grootte van de groep", when: "Wanneer", place: "Plek" },
};

export const newsTexts: Record<Locale, typeof fr> = { fr, en, nl };
