import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "La photo",
  none: "Sans photo, la page montre un dessin.",
  file: "Photo",
  fileHint: "JPEG, PNG, WebP ou AVIF, 8\u00a0Mo au plus. L’endroit et la date de la prise de vue sont retirés du fichier.",
  alt: "Ce que l’on voit",
  altHint: "Une phrase pour qui ne voit pas l’image, par exemple «\u00a0une grande table, deux fenêtres sur la cour\u00a0».",
  consent: "J’ai le droit de publier cette photo, et les personnes que l’on reconnaît sont d’accord",
  send: "Ajouter la photo",
  remove: "Retirer la photo",
  problems: {
    file: "Choisissez une photo",
    too_large: "Cette photo est trop lourde\u00a0: 8\u00a0Mo au plus",
    not_an_image: "Ce fichier n’est pas une image lisible. Choisissez un JPEG, PNG, WebP ou AVIF\u202f; un téléphone sait enregistrer ses photos HEIC en JPEG",
    too_many_pixels: "Cette image a trop de points\u00a0: 60 millions au plus",
    alt: "Décrivez ce que l’on voit",
    altEmpty: "Décrivez ce que l’on voit\u00a0: un nom de fichier ne dit rien à qui ne voit pas l’image",
    altLong: "Écrivez 300 caractères au plus",
    consent: "Confirmez que vous avez le droit de publier cette photo",
  },
  done: { image: "La photo est ajoutée.", "sans-image": "La photo est retirée." },
};

const en: typeof fr = {
  title: "The photo",
  none: "Without a photo the page shows a drawing.",
  file: "Photo",
  fileHint: "JPEG, PNG, WebP or AVIF, 8\u00a0MB at most. Where and when it was taken is removed from the file.",
  alt: "What one sees",
  altHint: "One sentence for those who do not see the picture, for example “a large table, two windows on the yard”.",
  consent: "I have the right to publish this photo, and the people who can be recognised agree",
  send: "Add the photo",
  remove: "Remove the photo",
  problems: {
    file: "Choose a photo",
    too_large: "This photo is too heavy: 8\u00a0MB at most",
    not_an_image: "This file is not a picture that can be read. Choose a JPEG, PNG, WebP or AVIF; a phone can save its HEIC photos as JPEG",
    too_many_pixels: "This picture has too many points: 60 million at most",
    alt: "Describe what one sees",
    altEmpty: "Describe what one sees: a file name tells nothing to those who do not see the picture",
    altLong: "Write 300 characters at most",
    consent: "Confirm that you have the right to publish this photo",
  },
  done: { image: "The photo is added.", "sans-image": "The photo is removed." },
};

const nl: typeof fr = {
  title: "De foto",
  none: "Zonder foto toont de pagina een tekening.",
  file: "Foto",
  fileHint: "JPEG, PNG, WebP of AVIF, hoogstens 8\u00a0MB. Plaats en datum van de opname worden uit het bestand gehaald.",
  alt: "Wat er te zien is",
  altHint: "Eén zin voor wie het beeld niet ziet, bijvoorbeeld “een grote tafel, twee ramen op de binnenplaats”.",
  consent: "Ik mag deze foto publiceren en de herkenbare personen gaan akkoord",
  send: "De foto toevoegen",
  remove: "De foto verwijderen",
  problems: {
    file: "Kies een foto",
    too_large: "Deze foto is te zwaar: hoogstens 8\u00a0MB",
    not_an_image: "Dit bestand is geen leesbaar beeld. Kies een JPEG, PNG, WebP of AVIF; een telefoon kan zijn HEIC-foto’s als JPEG opslaan",
    too_many_pixels: "Dit beeld heeft te veel beeldpunten: hoogstens 60 miljoen",
    alt: "Beschrijf wat er te zien is",
    altEmpty: "Beschrijf wat er te zien is: een bestandsnaam zegt niets aan wie het beeld niet ziet",
    altLong: "Schrijf hoogstens 300 tekens",
    consent: "Bevestig dat u deze foto mag publiceren",
  },
  done: { image: "De foto is toegevoegd.", "sans-image": "De foto is verwijderd." },
};

export const pictureTexts: Record<Locale, typeof fr> = { fr, en, nl };
