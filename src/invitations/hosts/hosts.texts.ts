import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Lieux sans hôte",
  lead: "Les fiches publiées que personne ne tient. Cochez-en, et l’adresse que chacune publie est invitée à tenir la sienne.",
  found: { one: "# lieu", other: "# lieux" },
  search: "Chercher parmi les lieux sans hôte",
  words: "Lieu ou commune",
  filters: { all: "Tous", writable: "À inviter", invited: "Invités, sans réponse", unwritable: "Sans adresse électronique" },
  none: "Chaque lieu a un hôte",
  noneNote: "Un lieu sans hôte paraîtra ici.",
  place: "Lieu",
  commune: "Commune",
  email: "Adresse publiée",
  noEmail: "aucune",
  state: "Invitation",
  sent: "Envoyée",
  states: { open: "En attente", declined: "Refusée", over: "Finie" },
  reasonHint: "L’hôte la lit dans son message.",
  usualReason: "Votre lieu est dans l’annuaire. Tenez vous-même sa fiche\u00a0: ses horaires, ses services, ses annonces.",
  invite: "Inviter leurs hôtes",
  done: { one: "# hôte est invité.", other: "# hôtes sont invités." },
  part: (done: string, left: readonly string[]) =>
    left.length === 0
      ? `${done} Les autres lieux ont maintenant un hôte, ou sont hors de votre périmètre.`
      : `${done} Pas d’invitation pour ${left.slice(0, 5).join(", ")}${left.length > 5 ? ` et ${left.length - 5} autres` : ""}\u00a0: sans adresse, déjà invité, adresse qui refuse nos messages, ou trop de messages en un jour.`,
};

const en: typeof fr = {
  title: "Places without a host",
  lead: "Published records that nobody keeps. Tick some, and the address that each publishes is invited to keep its own.",
  found: { one: "# place", other: "# places" },
  search: "Search the places without a host",
  words: "Place or commune",
  filters: { all: "All", writable: "To be invited", invited: "Invited, no answer", unwritable: "Without an e-mail address" },
  none: "Each place has a host",
  noneNote: "A place without a host will stand here.",
  place: "Place",
  commune: "Commune",
  email: "Published address",
  noEmail: "none",
  state: "Invitation",
  sent: "Sent",
  states: { open: "Waiting", declined: "Declined", over: "Ended" },
  reasonHint: "The host reads it in their message.",
  usualReason: "Your place is in the directory. Keep its record yourself: its hours, its services, its announcements.",
  invite: "Invite their hosts",
  done: { one: "# host is invited.", other: "# hosts are invited." },
  part: (done, left) =>
    left.length === 0
      ? `${done} The other places have a host by now, or are outside your area.`
      : `${done} No invitation for ${left.slice(0, 5).join(", ")}${left.length > 5 ? ` and ${left.length - 5} others` : ""}: without an address, invited already, an address that refuses our messages, or too many messages in a day.`,
};

const nl: typeof fr = {
  title: "Plekken zonder gastheer",
  lead: "Gepubliceerde fiches die niemand bijhoudt. Vink er aan, en het adres dat elke fiche publiceert wordt uitgenodigd om ze bij te houden.",
  found: { one: "# plek", other: "# plekken" },
  search: "Zoeken in de plekken zonder gastheer",
  words: "Plek of gemeente",
  filters: { all: "Alle", writable: "Uit te nodigen", invited: "Uitgenodigd, zonder antwoord", unwritable: "Zonder e-mailadres" },
  none: "Elke plek heeft een gastheer",
  noneNote: "Een plek zonder gastheer komt hier.",
  place: "Plek",
  commune: "Gemeente",
  email: "Gepubliceerd adres",
  noEmail: "geen",
  state: "Uitnodiging",
  sent: "Verstuurd",
  states: { open: "Wacht", declined: "Geweigerd", over: "Voorbij" },
  reasonHint: "De gastheer leest ze in het bericht.",
  usualReason: "Uw plek staat in de gids. Houd zelf de fiche bij: uren, diensten, aankondigingen.",
  invite: "Hun gastheren uitnodigen",
  done: { one: "# gastheer is uitgenodigd.", other: "# gastheren zijn uitgenodigd." },
  part: (done, left) =>
    left.length === 0
      ? `${done} De andere plekken hebben intussen een gastheer, of liggen buiten uw gebied.`
      : `${done} Geen uitnodiging voor ${left.slice(0, 5).join(", ")}${left.length > 5 ? ` en ${left.length - 5} andere` : ""}: zonder adres, al uitgenodigd, een adres dat onze berichten weigert, of te veel berichten op één dag.`,
};

export const hostsTexts: Record<Locale, typeof fr> = { fr, en, nl };
