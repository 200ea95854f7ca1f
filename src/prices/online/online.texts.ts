import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  pay: "Payer en ligne",
  online: "Paiements en ligne",
  nothing: "Il n’y a plus rien à payer pour cette réservation.",
  sandbox: "Paiement d’essai",
  sandboxLead: "Cette page tient la place d’un service de paiement. Choisissez ce qu’il répondra au lieu.",
  next: "Ce qui arrive",
  go: "Continuer",
  choose: "Choisissez ce qui arrive",
  giveBackSum: (sum: string) => `Rembourser ${sum} en ligne`,
  confirmSum: (sum: string) => `Noter ${sum} reçus en ligne`,
  doubt: "La plateforme est revenue d’une sauvegarde faite pendant ce paiement\u00a0: demandez au service de paiement s’il est arrivé.",
  ownDoubt: "Un paiement en ligne était en cours quand la plateforme a été remise en route. Si vous avez payé, ne payez pas à nouveau\u00a0: le lieu vérifie.",
  toPay: (sum: string) => `${sum} à payer.`,
  trials: {
    paid: "Le paiement passe",
    failed: "Le paiement est refusé",
    twice: "Le paiement passe, et l’avis arrive deux fois",
    more: "Il arrive un euro de trop",
  },
  states: { open: "en attente", paid: "payé", failed: "refusé", lapsed: "abandonné", refunding: "remboursement demandé", refunded: "remboursé" },
  incidents: {
    amount: (sum: string) => `La somme reçue n’est pas celle qui était demandée (${sum}).`,
    settled: (_sum: string) => "Ce n’était plus dû quand c’est arrivé\u00a0: à rendre.",
  },
};

const en: typeof fr = {
  pay: "Pay online",
  online: "Payments online",
  nothing: "Nothing is left to pay for this booking.",
  sandbox: "Trial payment",
  sandboxLead: "This page stands for a payment service. Choose what it will answer to the place.",
  next: "What happens",
  go: "Continue",
  choose: "Choose what happens",
  giveBackSum: (sum) => `Give back ${sum} online`,
  confirmSum: (sum) => `Note ${sum} received online`,
  doubt: "The platform came back from a backup made during this payment: ask the payment service whether it came in.",
  ownDoubt: "A payment online was under way when the platform was put back into service. If you paid, do not pay again: the place is checking.",
  toPay: (sum) => `${sum} to pay.`,
  trials: {
    paid: "The payment goes through",
    failed: "The payment is refused",
    twice: "It goes through, and is told twice",
    more: "One euro too much comes in",
  },
  states: { open: "waiting", paid: "paid", failed: "refused", lapsed: "abandoned", refunding: "refund asked for", refunded: "given back" },
  incidents: {
    amount: (sum) => `The sum that came in is not the one that was asked for (${sum}).`,
    settled: () => "It was owed no more when it came in: to be given back.",
  },
};

const nl: typeof fr = {
  pay: "Online betalen",
  online: "Onlinebetalingen",
  nothing: "Er is niets meer te betalen voor deze reservering.",
  sandbox: "Proefbetaling",
  sandboxLead: "Deze pagina neemt de plaats in van een betaaldienst. Kies wat die aan de plek zal antwoorden.",
  next: "Wat er gebeurt",
  go: "Verder",
  choose: "Kies wat er gebeurt",
  giveBackSum: (sum) => `${sum} online terugbetalen`,
  confirmSum: (sum) => `${sum} online ontvangen noteren`,
  doubt: "Het platform kwam terug van een back-up die tijdens deze betaling gemaakt werd: vraag aan de betaaldienst of ze aankwam.",
  ownDoubt: "Er liep een onlinebetaling toen het platform weer in dienst kwam. Als u betaald hebt, betaal dan niet opnieuw: de plek gaat het na.",
  toPay: (sum) => `${sum} te betalen.`,
  trials: {
    paid: "De betaling slaagt",
    failed: "De betaling wordt geweigerd",
    twice: "De betaling slaagt en wordt twee keer gemeld",
    more: "Er komt één euro te veel binnen",
  },
  states: { open: "in afwachting", paid: "betaald", failed: "geweigerd", lapsed: "verlaten", refunding: "terugbetaling gevraagd", refunded: "terugbetaald" },
  incidents: {
    amount: (sum) => `Het ontvangen bedrag is niet het gevraagde (${sum}).`,
    settled: () => "Het was niet meer verschuldigd toen het binnenkwam: terug te geven.",
  },
};

export const onlineTexts: Record<Locale, typeof fr> = { fr, en, nl };
