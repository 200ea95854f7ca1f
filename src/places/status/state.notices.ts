import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice } from "#notifications";
import { routes } from "../routes.ts";
import type { StateAct } from "./place-state.ts";

interface StateNotice {
  readonly name: string;
  readonly slug: string;
  readonly act: StateAct;
  readonly reason: string | null;
}

const subjects: Record<Locale, Record<StateAct, (name: string) => string>> = {
  fr: {
    publish: (name) => `${name}\u00a0: la fiche est publiée`,
    refuse: (name) => `${name}\u00a0: la proposition est refusée`,
    suspend: (name) => `${name}\u00a0: la fiche est suspendue`,
    restore: (name) => `${name}\u00a0: la fiche est rétablie`,
    close: (name) => `${name}\u00a0: le lieu est noté fermé`,
    reopen: (name) => `${name}\u00a0: le lieu est noté rouvert`,
  },
  en: {
    publish: (name) => `${name}: the record is published`,
    refuse: (name) => `${name}: the proposal is refused`,
    suspend: (name) => `${name}: the record is suspended`,
    restore: (name) => `${name}: the record is restored`,
    close: (name) => `${name}: the place is noted as closed`,
    reopen: (name) => `${name}: the place is noted as reopened`,
  },
  nl: {
    publish: (name) => `${name}: de fiche is gepubliceerd`,
    refuse: (name) => `${name}: het voorstel is geweigerd`,
    suspend: (name) => `${name}: de fiche is opgeschort`,
    restore: (name) => `${name}: de fiche is hersteld`,
    close: (name) => `${name}: de plek staat als gesloten`,
    reopen: (name) => `${name}: de plek staat als heropend`,
  },
};

const words: Record<Locale, { what: Record<StateAct, string>; why: (reason: string) => string; see: string; wrong: string }> = {
  fr: {
    what: {
      publish: "La fiche est dans l’annuaire et sur la carte.",
      refuse: "Le lieu n’entre pas dans l’annuaire.",
      suspend: "La page n’est plus montrée. Rien n’est effacé.",
      restore: "La page est montrée comme avant.",
      close: "Le lieu quitte l’annuaire. Sa page reste, avec la date et la raison.",
      reopen: "Le lieu est de nouveau dans l’annuaire.",
    },
    why: (reason) => `Raison donnée\u00a0: ${reason}`,
    see: "Voir la fiche",
    wrong: "Si c’est une erreur, répondez à la collectivité ou signalez-le depuis la fiche.",
  },
  en: {
    what: {
      publish: "The record is in the directory and on the map.",
      refuse: "The place does not enter the directory.",
      suspend: "The page is not shown any more. Nothing is erased.",
      restore: "The page is shown as before.",
      close: "The place leaves the directory. Its page stays, with the date and the reason.",
      reopen: "The place is in the directory again.",
    },
    why: (reason) => `The reason given: ${reason}`,
    see: "See the record",
    wrong: "If this is a mistake, tell the public authority or report it from the record.",
  },
  nl: {
    what: {
      publish: "De fiche staat in de gids en op de kaart.",
      refuse: "De plek komt niet in de gids.",
      suspend: "De pagina wordt niet meer getoond. Niets is gewist.",
      restore: "De pagina wordt getoond zoals voorheen.",
      close: "De plek verlaat de gids. De pagina blijft, met de datum en de reden.",
      reopen: "De plek staat weer in de gids.",
    },
    why: (reason) => `De gegeven reden: ${reason}`,
    see: "De fiche bekijken",
    wrong: "Is dit een vergissing? Zeg het aan de overheid of meld het vanaf de fiche.",
  },
};

/** A decision about their place: they are told whatever they chose. */
export const stateChanged: Notice<StateNotice> = {
  kind: "places.state_changed",
  label: { fr: "L’état de mon lieu a changé", en: "The state of my place changed", nl: "De staat van mijn plek is veranderd" },
  usual: "at_once",
  optional: false,
  example: { name: "La Courée Ouverte", slug: "la-couree-ouverte", act: "suspend", reason: "Le bâtiment est fermé par arrêté depuis lundi." },
  say({ name, slug, act, reason }, locale) {
    const t = words[locale];
    const grave = act === "refuse" || act === "suspend" || act === "close";
    return {
      subject: subjects[locale][act](name),
      paragraphs: [t.what[act], ...(reason ? [t.why(reason)] : []), ...(grave ? [t.wrong] : [])],
      // The page of a refused place answers nobody but staff.
      ...(act !== "refuse" && { action: { label: t.see, href: routes.show.href({ slug }) } }),
    };
  },
};
