import { goes, type PersonalRegister, stays } from "#platform/personal/register.ts";
import { contactMonths } from "../offer.ts";

const offered = stays("what is offered by a place or a commune, which is public");

/** An offer is the place's or the commune's; whom to ask is an address that may be somebody's. */
export const premisesRegister: PersonalRegister = {
  area: "premises",
  file: "premises",
  notPersonal: {
    "premises.offer.kind": "a code",
    "premises.offer.uses": "codes",
    "premises.offer.rent_per": "a code",
    "premises.offer.wheelchair": "a code",
    "premises.offer.state": "a code",
    "premises.offer.slug": "an address made of the title",
    "premises.offer.times": "days and hours of premises",
    "premises.offer.address": "where premises are",
  },
  kept: [
    {
      what: {
        fr: "Les coordonnées données dans une annonce de local",
        en: "The contacts given in an offer of premises",
        nl: "De contactgegevens in een aanbod van een lokaal",
      },
      why: { fr: "Qu’on puisse demander le local", en: "So that people can ask for the premises", nl: "Zodat men het lokaal kan vragen" },
      until: {
        says: {
          fr: `${contactMonths} mois après la fin de l’annonce`,
          en: `${contactMonths} months after the end of the offer`,
          nl: `${contactMonths} maanden na het einde van het aanbod`,
        },
        job: "premises/forget-contacts",
      },
      tables: [
        {
          table: "premises.offer",
          person: { address: "email" },
          sheet: "contacts",
          facts: ["title", "created_at"],
          words: { email: goes(), phone: goes() },
        },
      ],
    },
    {
      what: { fr: "Les annonces de locaux que vous rédigez", en: "The offers of premises that you write", nl: "Het aanbod van lokalen dat u schrijft" },
      why: {
        fr: "Elles sont celles du lieu ou de la commune\u202f; votre nom ne paraît pas et s’en efface",
        en: "They are the place’s or the commune’s; your name is not shown and goes from them",
        nl: "Ze zijn van de plek of de gemeente; uw naam wordt niet getoond en verdwijnt eruit",
      },
      until: "always",
      tables: [
        {
          table: "premises.offer",
          person: "created_by",
          sheet: "offers",
          facts: ["created_at", "state"],
          words: { title: offered, about: offered, rent_note: offered, access: offered, picture_alt: offered, reason: offered },
        },
      ],
    },
  ],
};
