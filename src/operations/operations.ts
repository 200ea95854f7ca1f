import type { Power } from "#platform/offers.ts";

export const mendJobs = "operations.mend_jobs";
export const readMails = "operations.read_mails";
export const bringIntoService = "operations.bring_into_service";

export const powers: readonly Power[] = [
  {
    name: mendJobs,
    says: {
      fr: "Voir les travaux en arrière-plan, relancer ou oublier ce qui a échoué",
      en: "See the work in the background, try again or forget what failed",
      nl: "Het werk op de achtergrond zien, wat mislukte opnieuw proberen of vergeten",
    },
    holders: ["administrator"],
  },
  {
    name: readMails,
    says: {
      fr: "Voir si un courriel est parti, et lever un blocage",
      en: "See whether a mail left, and lift a block",
      nl: "Zien of een e-mail vertrok, en een blokkering opheffen",
    },
    holders: ["administrator"],
  },
  {
    name: bringIntoService,
    says: {
      fr: "Voir ce qui manque à la mise en service de la maison",
      en: "See what the house lacks before it is brought into service",
      nl: "Zien wat er ontbreekt om het huis in dienst te nemen",
    },
    holders: ["administrator"],
  },
];
