import type { Translated } from "#platform/i18n/locale.ts";
import type { IconName } from "#platform/ui/icons.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { moderationRoutes } from "#moderation";
import { type Stage, type Status, whereOf } from "../place.ts";
import { routes } from "../routes.ts";

/** What an action needs to know of the place. */
export interface ActionPlace {
  readonly id: string;
  readonly slug: string;
  readonly commune_code: string;
  readonly status: Status;
  readonly stage: Stage;
}

/** A link on a place's page towards an act. */
export interface PlaceAction {
  readonly label: Translated;
  readonly icon: IconName;
  href(place: ActionPlace): string;
  /** Who sees it: those who hold this power there; null for every reader, signed in or not. */
  readonly power: string | null;
  readonly shown?: (place: ActionPlace) => boolean;
}

declare module "#platform/offers.ts" {
  interface Offers {
    /** What another room lets keepers do with a place, after the room's own. */
    placeActions: PlaceAction;
  }
}

/** In the order of the page. Each area of the room adds its line. */
const placeActions: readonly PlaceAction[] = [
  {
    label: { fr: "Modifier la fiche", en: "Edit the record", nl: "De fiche wijzigen" },
    icon: "pencil",
    href: ({ slug }) => routes.edit.href({ slug }),
    power: "places.edit",
  },
  {
    label: { fr: "Confirmer la fiche", en: "Confirm the record", nl: "De fiche bevestigen" },
    icon: "badge-check",
    href: ({ slug }) => routes.confirm.href({ slug }),
    power: "places.confirm",
    shown: ({ status }) => status === "published",
  },
  {
    label: { fr: "Hôtes de la fiche", en: "Hosts of the record", nl: "Gastheren van de fiche" },
    icon: "users-round",
    href: ({ slug }) => routes.hosts.href({ slug }),
    power: "places.edit",
  },
  {
    label: { fr: "Vous tenez ce lieu\u00a0? Rattachez la fiche", en: "Do you run this place? Claim the record", nl: "Houdt u deze plek open? Koppel de fiche" },
    icon: "key-round",
    href: ({ slug }) => routes.claim.href({ slug }),
    power: null,
    shown: ({ status }) => status === "published",
  },
  {
    label: { fr: "Structure qui le porte", en: "Structure that runs it", nl: "Organisatie die haar draagt" },
    icon: "building-2",
    href: ({ slug }) => routes.structure.href({ slug }),
    power: "places.edit",
  },
  {
    label: { fr: "Horaires", en: "Opening hours", nl: "Openingsuren" },
    icon: "clock",
    href: ({ slug }) => routes.hours.href({ slug }),
    power: "places.edit",
  },
  {
    label: { fr: "Fermetures", en: "Closings", nl: "Sluitingen" },
    icon: "calendar",
    href: ({ slug }) => routes.closings.href({ slug }),
    power: "places.edit",
  },
  {
    label: { fr: "Dates des étapes", en: "Days of the stages", nl: "Dagen van de fasen" },
    icon: "calendar",
    href: ({ slug }) => routes.dates.href({ slug }),
    power: "places.edit",
  },
  {
    label: { fr: "Photos", en: "Photos", nl: "Foto’s" },
    icon: "image",
    href: ({ slug }) => routes.photos.href({ slug }),
    power: "places.edit",
  },
  {
    label: { fr: "Signalements", en: "Reports", nl: "Meldingen" },
    icon: "flag",
    href: ({ slug }) => routes.reports.href({ slug }),
    power: "places.answer_reports",
    shown: ({ status }) => status === "published",
  },
  {
    label: { fr: "État de la fiche", en: "State of the record", nl: "Staat van de fiche" },
    icon: "eye",
    href: ({ slug }) => routes.state.href({ slug }),
    power: "places.publish",
    shown: ({ status }) => status !== "merged",
  },
  {
    label: { fr: "Signaler une erreur", en: "Report a mistake", nl: "Een fout melden" },
    icon: "flag",
    href: ({ slug }) => routes.reportError.href({ slug }),
    power: null,
    shown: ({ status }) => status === "published",
  },
  {
    label: { fr: "Signaler un contenu contraire aux règles", en: "Report content that breaks the rules", nl: "Inhoud melden die de regels breekt" },
    icon: "megaphone",
    href: ({ id }) => moderationRoutes.report.href({ kind: "place", id }),
    power: null,
    shown: ({ status }) => status === "published",
  },
];

const isShown = (action: PlaceAction, place: ActionPlace): boolean => action.shown?.(place) ?? true;

/** For those who keep the place or watch over it: acts that need a role there. */
export function actionsOfKeeper(visitor: Visitor | null, place: ActionPlace, offered: readonly PlaceAction[]): PlaceAction[] {
  return [...placeActions, ...offered].filter((action) => action.power !== null && can(visitor, action.power, whereOf(place)) && isShown(action, place));
}

/** For every reader. */
export function actionsOfReader(place: ActionPlace): PlaceAction[] {
  return placeActions.filter((action) => action.power === null && isShown(action, place));
}
