import type { Locale } from "#platform/i18n/locale.ts";
import type { Access } from "../offer.ts";

interface Field {
  readonly label: string;
  readonly hint?: string;
}

interface EditTexts {
  readonly add: string;
  readonly addLead: string;
  readonly edit: string;
  readonly editLead: string;
  readonly save: string;
  readonly saveEdit: string;
  readonly groups: { readonly what: string; readonly rent: string; readonly when: string; readonly where: string; readonly contact: string };
  readonly places: string;
  readonly communes: string;
  readonly unhosted: string;
  readonly fields: {
    readonly owner: Field;
    readonly kind: Field;
    readonly title: Field;
    readonly about: Field;
    readonly uses: Field;
    readonly surface: Field;
    readonly rent: Field;
    readonly period: Field;
    readonly rentNote: Field;
    readonly times: Field;
    readonly address: Field;
    readonly from: Field;
    readonly until: Field;
    readonly closes: Field;
    readonly wheelchair: Field;
    readonly access: Field;
    readonly email: Field;
    readonly phone: Field;
  };
  readonly access: Record<Access, string>;
  readonly problems: {
    readonly owner: string;
    readonly address: string;
    readonly kind: string;
    readonly times: string;
    readonly title: string;
    readonly about: string;
    readonly uses: string;
    readonly surface: string;
    readonly rent: string;
    readonly period: string;
    readonly from: string;
    readonly until: string;
    readonly closes: string;
    readonly closesAfter: string;
    readonly wheelchair: string;
    readonly email: string;
    readonly phone: string;
    readonly contact: string;
    readonly long: string;
    readonly moved: string;
    readonly many: string;
  };
  readonly done: { readonly enregistree: string; readonly modifiee: string };
}

export const editTexts: Record<Locale, EditTexts> = {
  fr: {
    add: "Proposer un local",
    addLead: "L’annonce reste un brouillon jusqu’à ce que vous la publiiez.",
    edit: "Modifier l’annonce",
    editLead: "Ce que vous enregistrez se lit aussitôt si l’annonce est en ligne.",
    save: "Enregistrer le brouillon",
    saveEdit: "Enregistrer",
    groups: { what: "Le local", rent: "Le loyer", when: "Quand", where: "Où et comment entrer", contact: "Qui répond" },
    places: "Vos lieux",
    communes: "Communes",
    unhosted: "Lieux sans responsable sur cette plateforme",
    fields: {
      owner: { label: "Qui propose ce local", hint: "Un de vos lieux, la commune où il se trouve, ou un lieu sans responsable sur cette plateforme." },
      kind: { label: "Quoi" },
      title: { label: "Titre", hint: "Par exemple\u00a0: Atelier de 40\u00a0m² avec eau et lumière du nord" },
      about: { label: "Description", hint: "État, équipement, voisins, ce qui est compris, ce qui ne va pas." },
      uses: { label: "Pour quoi faire" },
      surface: { label: "Surface" },
      rent: { label: "Loyer", hint: "Écrivez 0 si le local est prêté gratuitement." },
      period: { label: "Pour quelle durée ce loyer est dû", hint: "Laissez vide si le local est gratuit." },
      rentNote: { label: "Précisions sur le loyer", hint: "Charges comprises ou non, TVA, dépôt de garantie." },
      times: { label: "Jours et heures", hint: "Pour un local à temps partagé\u00a0: le mardi et le jeudi, de 9\u00a0h à 18\u00a0h." },
      address: { label: "Adresse", hint: "Numéro et rue. Vide, c’est celle du lieu." },
      from: { label: "Libre à partir du" },
      until: { label: "Jusqu’au", hint: "Pour une location qui a une fin." },
      closes: { label: "L’annonce reste en ligne jusqu’au", hint: "Un an au plus. Vous pourrez la prolonger." },
      wheelchair: { label: "En fauteuil roulant" },
      access: { label: "Comment on entre", hint: "Marches, ascenseur, largeur des portes, stationnement." },
      email: { label: "Adresse e-mail", hint: "Elle est affichée tant que l’annonce est en ligne. Préférez celle du lieu ou du service." },
      phone: { label: "Téléphone" },
    },
    access: { yes: "Accessible", limited: "En partie", no: "Non accessible", unknown: "Je ne sais pas" },
    problems: {
      owner: "Choisissez qui propose ce local",
      address: "Écrivez l’adresse du local",
      kind: "Dites si le local est entier, en partie ou à temps partagé",
      times: "Dites quels jours ou à quelles heures le local est libre",
      title: "Donnez un titre de 3 à 120 caractères",
      about: "Décrivez le local en 10 à 4\u00a0000 caractères",
      uses: "Cochez au moins un usage",
      surface: "Écrivez la surface en mètres carrés, en chiffres, par exemple 42",
      rent: "Écrivez le loyer en euros, en chiffres, par exemple 350",
      period: "Dites si ce loyer est par mois, par an, par jour ou par heure",
      from: "Écrivez le jour à partir duquel le local est libre",
      until: "La fin vient après le début, et n’est pas déjà passée",
      closes: "Choisissez un jour à venir, dans moins d’un an",
      closesAfter: "L’annonce ne peut pas durer plus longtemps que la location",
      wheelchair: "Dites si l’on entre en fauteuil roulant",
      email: "Écrivez une adresse e-mail, par exemple locaux@exemple.fr",
      phone: "Écrivez un numéro de téléphone, par exemple 06 39 98 00 00",
      contact: "Donnez une adresse e-mail ou un numéro de téléphone",
      long: "C’est trop long",
      moved: "L’annonce a changé entre-temps. Relisez-la, puis enregistrez à nouveau.",
      many: "Ce lieu a déjà cinquante annonces\u00a0: retirez-en avant d’en ajouter",
    },
    done: { enregistree: "Le brouillon est enregistré. Relisez-le, ajoutez une image, puis publiez.", modifiee: "L’annonce est enregistrée." },
  },
  en: {
    add: "Offer premises",
    addLead: "The offer stays a draft until you publish it.",
    edit: "Edit the offer",
    editLead: "What you save is read at once if the offer is online.",
    save: "Save the draft",
    saveEdit: "Save",
    groups: { what: "The premises", rent: "The rent", when: "When", where: "Where, and how to get in", contact: "Who answers" },
    places: "Your places",
    communes: "Communes",
    unhosted: "Places that nobody runs on this platform",
    fields: {
      owner: { label: "Who offers these premises", hint: "One of your places, the commune in which they are, or a place that nobody runs on this platform." },
      kind: { label: "What" },
      title: { label: "Title", hint: "For example: Workshop of 40\u00a0m² with water and north light" },
      about: { label: "Description", hint: "State, equipment, neighbours, what is included, what is not right." },
      uses: { label: "What for" },
      surface: { label: "Surface" },
      rent: { label: "Rent", hint: "Write 0 if the premises are lent free of charge." },
      period: { label: "For how long that rent is", hint: "Leave it empty if the premises are free of charge." },
      rentNote: { label: "About the rent", hint: "With or without charges, VAT, deposit." },
      times: { label: "Days and hours", hint: "Of premises shared in time: Tuesdays and Thursdays, from 9 to 18." },
      address: { label: "Address", hint: "Number and street. Empty, it is that of the place." },
      from: { label: "Free from" },
      until: { label: "Until", hint: "For a lease that has an end." },
      closes: { label: "The offer stays online until", hint: "A year at most. You can prolong it." },
      wheelchair: { label: "By wheelchair" },
      access: { label: "How to get in", hint: "Steps, lift, width of doors, parking." },
      email: { label: "E-mail address", hint: "It is shown while the offer is online. Rather that of the place or of the department." },
      phone: { label: "Telephone" },
    },
    access: { yes: "Accessible", limited: "Partly", no: "Not accessible", unknown: "I do not know" },
    problems: {
      owner: "Choose who offers these premises",
      address: "Write the address of the premises",
      kind: "Say whether the premises are whole, a part or shared in time",
      times: "Say on which days or at which hours the premises are free",
      title: "Give a title of 3 to 120 characters",
      about: "Describe the premises in 10 to 4,000 characters",
      uses: "Tick at least one use",
      surface: "Write the surface in square metres, in figures, for example 42",
      rent: "Write the rent in euros, in figures, for example 350",
      period: "Say whether that rent is a month, a year, a day or an hour",
      from: "Write the day from which the premises are free",
      until: "The end comes after the beginning and has not passed",
      closes: "Choose a day to come, within a year",
      closesAfter: "The offer cannot last longer than the lease",
      wheelchair: "Say whether one gets in by wheelchair",
      email: "Write an e-mail address, for example premises@example.org",
      phone: "Write a telephone number, for example 06 39 98 00 00",
      contact: "Give an e-mail address or a telephone number",
      long: "This is too long",
      moved: "The offer has changed meanwhile. Read it again, then save again.",
      many: "This place already has fifty offers: withdraw some before you add one",
    },
    done: { enregistree: "The draft is saved. Read it again, add a picture, then publish.", modifiee: "The offer is saved." },
  },
  nl: {
    add: "Een lokaal aanbieden",
    addLead: "Het aanbod blijft een ontwerp tot u het publiceert.",
    edit: "Het aanbod wijzigen",
    editLead: "Wat u opslaat is meteen te lezen als het aanbod online is.",
    save: "Het ontwerp opslaan",
    saveEdit: "Opslaan",
    groups: { what: "Het lokaal", rent: "De huur", when: "Wanneer", where: "Waar en hoe u binnenkomt", contact: "Wie antwoordt" },
    places: "Uw plekken",
    communes: "Gemeenten",
    unhosted: "Plekken zonder beheerder op dit platform",
    fields: {
      owner: { label: "Wie dit lokaal aanbiedt", hint: "Een van uw plekken, de gemeente waarin het ligt, of een plek zonder beheerder op dit platform." },
      kind: { label: "Wat" },
      title: { label: "Titel", hint: "Bijvoorbeeld: Atelier van 40\u00a0m² met water en noorderlicht" },
      about: { label: "Beschrijving", hint: "Staat, uitrusting, buren, wat inbegrepen is, wat niet in orde is." },
      uses: { label: "Waarvoor" },
      surface: { label: "Oppervlakte" },
      rent: { label: "Huur", hint: "Schrijf 0 als het lokaal gratis wordt uitgeleend." },
      period: { label: "Voor welke duur die huur geldt", hint: "Laat leeg als het lokaal gratis is." },
      rentNote: { label: "Over de huur", hint: "Met of zonder kosten, btw, waarborg." },
      times: { label: "Dagen en uren", hint: "Van een lokaal dat in de tijd wordt gedeeld: dinsdag en donderdag, van 9 tot 18 uur." },
      address: { label: "Adres", hint: "Nummer en straat. Leeg is het dat van de plek." },
      from: { label: "Vrij vanaf" },
      until: { label: "Tot", hint: "Voor een huur die een einde heeft." },
      closes: { label: "Het aanbod blijft online tot", hint: "Hoogstens een jaar. U kunt het verlengen." },
      wheelchair: { label: "Met een rolstoel" },
      access: { label: "Hoe men binnenkomt", hint: "Treden, lift, breedte van de deuren, parkeren." },
      email: { label: "E-mailadres", hint: "Het wordt getoond zolang het aanbod online is. Liever dat van de plek of van de dienst." },
      phone: { label: "Telefoon" },
    },
    access: { yes: "Toegankelijk", limited: "Deels", no: "Niet toegankelijk", unknown: "Ik weet het niet" },
    problems: {
      owner: "Kies wie dit lokaal aanbiedt",
      address: "Schrijf het adres van het lokaal",
      kind: "Zeg of het lokaal heel is, een deel of gedeeld in de tijd",
      times: "Zeg op welke dagen of uren het lokaal vrij is",
      title: "Geef een titel van 3 tot 120 tekens",
      about: "Beschrijf het lokaal in 10 tot 4.000 tekens",
      uses: "Vink minstens één gebruik aan",
      surface: "Schrijf de oppervlakte in vierkante meter, in cijfers, bijvoorbeeld 42",
      rent: "Schrijf de huur in euro, in cijfers, bijvoorbeeld 350",
      period: "Zeg of die huur per maand, per jaar, per dag of per uur is",
      from: "Schrijf de dag vanaf wanneer het lokaal vrij is",
      until: "Het einde komt na het begin en is nog niet voorbij",
      closes: "Kies een dag die nog komt, binnen een jaar",
      closesAfter: "Het aanbod kan niet langer duren dan de huur",
      wheelchair: "Zeg of men met een rolstoel binnenkomt",
      email: "Schrijf een e-mailadres, bijvoorbeeld lokalen@voorbeeld.be",
      phone: "Schrijf een telefoonnummer, bijvoorbeeld 06 39 98 00 00",
      contact: "Geef een e-mailadres of een telefoonnummer",
      long: "Dit is te lang",
      moved: "Het aanbod is intussen veranderd. Lees het opnieuw en sla dan weer op.",
      many: "Deze plek heeft al vijftig aanbiedingen: trek er eerst in",
    },
    done: { enregistree: "Het ontwerp is opgeslagen. Lees het na, voeg een beeld toe en publiceer.", modifiee: "Het aanbod is opgeslagen." },
  },
};
