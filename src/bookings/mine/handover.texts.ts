import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Céder cette réservation",
  address: "L’adresse à transmettre",
  addressLead:
    "Donnez-la à la personne qui prend votre place\u00a0: elle l’ouvre, se connecte et accepte. Elle ne sert qu’une fois, et nous ne la montrerons plus.",
  toBooking: "Revenir à la réservation",
  hand: "Céder à quelqu’un d’autre",
  handLead: "Vous recevez une adresse à transmettre. La réservation reste à vous tant que la personne n’a pas accepté.",
  handing: "Une adresse est transmise. La réservation reste à vous tant que la personne n’a pas accepté.",
  make: "Obtenir l’adresse",
  renew: "Obtenir une autre adresse",
  keep: "Garder la réservation",
  back: "Rendre maintenant",
  backLead: "Vous avez fini plus tôt\u202f? Le temps qui reste redevient libre pour les autres.",
  take: "Reprendre cette réservation",
  takeLead: "Quelqu’un vous cède cette réservation. Elle passe à votre nom dès que vous acceptez.",
  /** Where its host confirms who comes. */
  askLead: "Quelqu’un vous cède cette réservation. Elle passe à votre nom dès que vous acceptez, et le lieu doit encore la confirmer.",
  own: "Cette réservation est déjà la vôtre. Donnez l’adresse à la personne qui la reprend.",
  moved: "Cette réservation n’est plus à reprendre. Rien n’a été fait.",
  done: {
    rendue: "Merci. Le temps qui restait est libre.",
    gardee: "L’adresse ne mène plus nulle part\u00a0: la réservation reste la vôtre.",
    reprise: "La réservation est maintenant à votre nom.",
    demandee: "La réservation est maintenant à votre nom. Le lieu doit encore la confirmer.",
  },
};

const en: typeof fr = {
  title: "Hand over this booking",
  address: "The address to pass on",
  addressLead: "Give it to the person who takes your place: they open it, sign in and accept. It serves once, and we shall not show it again.",
  toBooking: "Back to the booking",
  hand: "Hand over to somebody else",
  handLead: "You get an address to pass on. The booking stays yours until the person has accepted.",
  handing: "An address has been passed on. The booking stays yours until the person has accepted.",
  make: "Get the address",
  renew: "Get another address",
  keep: "Keep the booking",
  back: "Give back now",
  backLead: "Have you finished early? The time that is left is free for others again.",
  take: "Take over this booking",
  takeLead: "Somebody hands this booking over to you. It is in your name as soon as you accept.",
  askLead: "Somebody hands this booking over to you. It is in your name as soon as you accept, and the place still has to confirm it.",
  own: "This booking is yours already. Give the address to the person who takes it over.",
  moved: "This booking can be taken over no more. Nothing was done.",
  done: {
    rendue: "Thank you. The time that was left is free.",
    gardee: "The address leads nowhere any more: the booking stays yours.",
    reprise: "The booking is in your name now.",
    demandee: "The booking is in your name now. The place still has to confirm it.",
  },
};

const nl: typeof fr = {
  title: "Deze reservering overdragen",
  address: "Het adres om door te geven",
  addressLead: "Geef het aan wie uw plaats inneemt: die opent het, meldt zich aan en aanvaardt. Het dient één keer en wij tonen het niet meer.",
  toBooking: "Terug naar de reservering",
  hand: "Aan iemand anders overdragen",
  handLead: "U krijgt een adres om door te geven. De reservering blijft van u tot de persoon aanvaard heeft.",
  handing: "Er is een adres doorgegeven. De reservering blijft van u tot de persoon aanvaard heeft.",
  make: "Het adres krijgen",
  renew: "Een ander adres krijgen",
  keep: "De reservering houden",
  back: "Nu teruggeven",
  backLead: "Bent u vroeger klaar? De resterende tijd komt weer vrij voor anderen.",
  take: "Deze reservering overnemen",
  takeLead: "Iemand draagt deze reservering aan u over. Ze staat op uw naam zodra u aanvaardt.",
  askLead: "Iemand draagt deze reservering aan u over. Ze staat op uw naam zodra u aanvaardt, en de plek moet ze nog bevestigen.",
  own: "Deze reservering is al van u. Geef het adres aan wie ze overneemt.",
  moved: "Deze reservering kan niet meer worden overgenomen. Er is niets gedaan.",
  done: {
    rendue: "Dank u. De resterende tijd is vrij.",
    gardee: "Het adres leidt nergens meer heen: de reservering blijft van u.",
    reprise: "De reservering staat nu op uw naam.",
    demandee: "De reservering staat nu op uw naam. De plek moet ze nog bevestigen.",
  },
};

export const handoverTexts: Record<Locale, typeof fr> = { fr, en, nl };
