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
  readonly picture: string;
  readonly pictureLead: string;
  readonly pictureNone: string;
  readonly file: string;
  readonly fileHint: string;
  readonly alt: string;
  readonly altHint: string;
  readonly consent: string;
  readonly send: string;
  readonly removePicture: string;
  readonly problems: {
    readonly moved: string;
    readonly over: string;
    readonly longEnough: string;
    readonly reason: string;
    readonly file: string;
    readonly too_large: string;
    readonly not_an_image: string;
    readonly too_many_pixels: string;
    readonly alt: string;
    readonly altLong: string;
    readonly consent: string;
  };
  readonly done: {
    readonly publiee: string;
    readonly louee: string;
    readonly prolongee: string;
    readonly retiree: string;
    readonly remise: string;
    readonly supprimee: string;
    readonly image: string;
    readonly "sans-image": string;
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
    picture: "L’image",
    pictureLead: "Une photo du local, prise quand il est rangé et sans personne.",
    pictureNone: "Sans photo, la page montre un dessin.",
    file: "Photo",
    fileHint: "JPEG, PNG, WebP ou AVIF, 8\u00a0Mo au plus. Le lieu et l’heure de la prise de vue en sont retirés.",
    alt: "Ce que l’on voit",
    altHint: "Pour qui ne voit pas l’image\u00a0: une grande table, deux fenêtres sur la cour.",
    consent: "Cette photo est à nous, et les personnes que l’on y reconnaît sont d’accord",
    send: "Ajouter la photo",
    removePicture: "Retirer la photo",
    problems: {
      moved: "L’annonce a changé entre-temps. Voici où elle en est.",
      over: "Le dernier jour de l’annonce est passé\u00a0: modifiez-le avant de publier.",
      longEnough: "L’annonce est déjà en ligne pour trois mois ou plus.",
      reason: "Dites pourquoi, en 3 à 300 caractères",
      file: "Choisissez une photo",
      too_large: "Cette photo est trop lourde\u00a0: 8\u00a0Mo au plus",
      not_an_image: "Ce fichier n’est pas une image que nous savons lire",
      too_many_pixels: "Cette image a trop de points\u00a0: 60 millions au plus",
      alt: "Dites ce que l’on voit",
      altLong: "300 caractères au plus",
      consent: "Confirmez que vous pouvez publier cette photo",
    },
    done: {
      publiee: "L’annonce est en ligne.",
      louee: "Le local est marqué comme loué.",
      prolongee: "L’annonce est prolongée de trois mois.",
      retiree: "L’annonce est retirée.",
      remise: "L’annonce est de nouveau en ligne.",
      supprimee: "Le brouillon est supprimé.",
      image: "La photo est ajoutée.",
      "sans-image": "La photo est retirée.",
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
    picture: "The picture",
    pictureLead: "A photograph of the premises, tidy and without anybody.",
    pictureNone: "Without a photograph the page shows a drawing.",
    file: "Photograph",
    fileHint: "JPEG, PNG, WebP or AVIF, 8\u00a0MB at most. Where and when it was taken is removed from it.",
    alt: "What is seen",
    altHint: "For whoever does not see the picture: a large table, two windows on the yard.",
    consent: "This photograph is ours, and people who can be recognised agree",
    send: "Add the photograph",
    removePicture: "Remove the photograph",
    problems: {
      moved: "The offer has changed meanwhile. This is how it stands.",
      over: "The last day of the offer has passed: change it before you publish.",
      longEnough: "The offer is online for three months or more already.",
      reason: "Say why, in 3 to 300 characters",
      file: "Choose a photograph",
      too_large: "This photograph is too large: 8\u00a0MB at most",
      not_an_image: "This file is no picture that we can read",
      too_many_pixels: "This picture has too many pixels: 60 million at most",
      alt: "Say what is seen",
      altLong: "300 characters at most",
      consent: "Confirm that you may publish this photograph",
    },
    done: {
      publiee: "The offer is online.",
      louee: "The premises are marked as let.",
      prolongee: "The offer is prolonged by three months.",
      retiree: "The offer is withdrawn.",
      remise: "The offer is online again.",
      supprimee: "The draft is deleted.",
      image: "The photograph is added.",
      "sans-image": "The photograph is removed.",
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
    picture: "Het beeld",
    pictureLead: "Een foto van het lokaal, opgeruimd en zonder mensen.",
    pictureNone: "Zonder foto toont de pagina een tekening.",
    file: "Foto",
    fileHint: "JPEG, PNG, WebP of AVIF, hoogstens 8\u00a0MB. Plaats en uur van de opname worden eruit gehaald.",
    alt: "Wat men ziet",
    altHint: "Voor wie het beeld niet ziet: een grote tafel, twee ramen op de binnenplaats.",
    consent: "Deze foto is van ons, en wie erop te herkennen is gaat akkoord",
    send: "De foto toevoegen",
    removePicture: "De foto verwijderen",
    problems: {
      moved: "Het aanbod is intussen veranderd. Zo staat het nu.",
      over: "De laatste dag van het aanbod is voorbij: wijzig die voor u publiceert.",
      longEnough: "Het aanbod is al drie maanden of langer online.",
      reason: "Zeg waarom, in 3 tot 300 tekens",
      file: "Kies een foto",
      too_large: "Deze foto is te zwaar: hoogstens 8\u00a0MB",
      not_an_image: "Dit bestand is geen beeld dat we kunnen lezen",
      too_many_pixels: "Dit beeld heeft te veel beeldpunten: hoogstens 60 miljoen",
      alt: "Zeg wat men ziet",
      altLong: "Hoogstens 300 tekens",
      consent: "Bevestig dat u deze foto mag publiceren",
    },
    done: {
      publiee: "Het aanbod is online.",
      louee: "Het lokaal is als verhuurd gemarkeerd.",
      prolongee: "Het aanbod is drie maanden verlengd.",
      retiree: "Het aanbod is ingetrokken.",
      remise: "Het aanbod is weer online.",
      supprimee: "Het ontwerp is verwijderd.",
      image: "De foto is toegevoegd.",
      "sans-image": "De foto is verwijderd.",
    },
  },
};
