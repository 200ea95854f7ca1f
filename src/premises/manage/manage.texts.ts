import type { Locale } from "#platform/i18n/locale.ts";

interface ManageTexts {
  readonly see: string;
  readonly edit: string;
  readonly publish: string;
  readonly publishLead: string;
  readonly remove: string;
  readonly let: string;
  readonly letLead: string;
  readonly prolong: string;
  readonly prolongLead: (day: string) => string;
  readonly reopen: string;
  readonly reopenLead: string;
  readonly withdraw: string;
  readonly withdrawLead: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly withdrawnBecause: string;
  readonly state: string;
  readonly seen: string;
  readonly pictureLead: string;
  readonly problems: {
    readonly moved: string;
    readonly over: string;
    readonly longEnough: string;
    readonly reason: string;
  };
  readonly done: {
    readonly publiee: string;
    readonly louee: string;
    readonly prolongee: string;
    readonly retiree: string;
    readonly remise: string;
    readonly supprimee: string;
  };
}

export const manageTexts: Record<Locale, ManageTexts> = {
  fr: {
    see: "Voir la page",
    edit: "Modifier",
    publish: "Publier l’annonce",
    publishLead: "Tout le monde la lira, avec les coordonnées que vous avez données.",
    remove: "Supprimer le brouillon",
    let: "Le local est loué",
    letLead: "L’annonce quitte la liste\u202f; sa page reste, sans les coordonnées.",
    prolong: "Prolonger de trois mois",
    prolongLead: (day) => `L’annonce est en ligne jusqu’au ${day}.`,
    reopen: "Remettre en ligne",
    reopenLead: "L’annonce revient dans la liste, avec ses coordonnées si elles n’ont pas été effacées.",
    withdraw: "Retirer l’annonce",
    withdrawLead: "Personne d’autre que vous ne la verra plus. Vous pourrez la remettre.",
    reason: "Pourquoi",
    reasonHint: "Par exemple\u00a0: travaux, le lieu garde la salle.",
    withdrawnBecause: "Retirée\u00a0:",
    state: "L’annonce",
    seen: "Ce que l’on lit",
    pictureLead: "Une photo du local, prise quand il est rangé et sans personne.",
    problems: {
      moved: "L’annonce a changé entre-temps. Voici où elle en est.",
      over: "Le dernier jour de l’annonce est passé\u00a0: modifiez-le avant de publier.",
      longEnough: "L’annonce est déjà en ligne pour trois mois ou plus.",
      reason: "Dites pourquoi, en 3 à 300 caractères",
    },
    done: {
      publiee: "L’annonce est en ligne.",
      louee: "Le local est marqué comme loué.",
      prolongee: "L’annonce est prolongée de trois mois.",
      retiree: "L’annonce est retirée.",
      remise: "L’annonce est de nouveau en ligne.",
      supprimee: "Le brouillon est supprimé.",
    },
  },
  en: {
    see: "See the page",
    edit: "Edit",
    publish: "Publish the offer",
    publishLead: "Everybody will read it, with the contacts that you gave.",
    remove: "Delete the draft",
    let: "The premises are let",
    letLead: "The offer leaves the list; its page stays, without the contacts.",
    prolong: "Prolong by three months",
    prolongLead: (day) => `The offer is online until ${day}.`,
    reopen: "Put online again",
    reopenLead: "The offer comes back to the list, with its contacts if they were not erased.",
    withdraw: "Withdraw the offer",
    withdrawLead: "Nobody but you will see it. You can put it back.",
    reason: "Why",
    reasonHint: "For example: works, the place keeps the room.",
    withdrawnBecause: "Withdrawn:",
    state: "The offer",
    seen: "What people read",
    pictureLead: "A photograph of the premises, tidy and without anybody.",
    problems: {
      moved: "The offer has changed meanwhile. This is how it stands.",
      over: "The last day of the offer has passed: change it before you publish.",
      longEnough: "The offer is online for three months or more already.",
      reason: "Say why, in 3 to 300 characters",
    },
    done: {
      publiee: "The offer is online.",
      louee: "The premises are marked as let.",
      prolongee: "The offer is prolonged by three months.",
      retiree: "The offer is withdrawn.",
      remise: "The offer is online again.",
      supprimee: "The draft is deleted.",
    },
  },
  nl: {
    see: "De pagina bekijken",
    edit: "Wijzigen",
    publish: "Het aanbod publiceren",
    publishLead: "Iedereen zal het lezen, met de contactgegevens die u gaf.",
    remove: "Het ontwerp verwijderen",
    let: "Het lokaal is verhuurd",
    letLead: "Het aanbod verlaat de lijst; de pagina blijft, zonder contactgegevens.",
    prolong: "Drie maanden verlengen",
    prolongLead: (day) => `Het aanbod is online tot ${day}.`,
    reopen: "Weer online zetten",
    reopenLead: "Het aanbod komt terug in de lijst, met de contactgegevens als die niet gewist zijn.",
    withdraw: "Het aanbod intrekken",
    withdrawLead: "Niemand anders dan u zal het zien. U kunt het terugzetten.",
    reason: "Waarom",
    reasonHint: "Bijvoorbeeld: werken, de plek houdt de zaal.",
    withdrawnBecause: "Ingetrokken:",
    state: "Het aanbod",
    seen: "Wat men leest",
    pictureLead: "Een foto van het lokaal, opgeruimd en zonder mensen.",
    problems: {
      moved: "Het aanbod is intussen veranderd. Zo staat het nu.",
      over: "De laatste dag van het aanbod is voorbij: wijzig die voor u publiceert.",
      longEnough: "Het aanbod is al drie maanden of langer online.",
      reason: "Zeg waarom, in 3 tot 300 tekens",
    },
    done: {
      publiee: "Het aanbod is online.",
      louee: "Het lokaal is als verhuurd gemarkeerd.",
      prolongee: "Het aanbod is drie maanden verlengd.",
      retiree: "Het aanbod is ingetrokken.",
      remise: "Het aanbod is weer online.",
      supprimee: "Het ontwerp is verwijderd.",
    },
  },
};
