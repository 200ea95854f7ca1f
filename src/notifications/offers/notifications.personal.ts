import { goes, type PersonalRegister } from "#platform/personal/register.ts";
import { daysKept } from "../forgetting.job.ts";

/** Nobody else has what a person was told: nothing of it is worth keeping. Others were told what the person did. */
export const notificationRegister: PersonalRegister = {
  area: "notifications",
  file: "notifications",
  quotes: [{ table: "notifications.message", values: ["payload"] }],
  notPersonal: {
    "notifications.choice.kind": "a code",
    "notifications.message.kind": "a code",
    "notifications.message.thing": "which thing",
    "notifications.unsubscribe.kinds": "codes",
    "notifications.unsubscribe.digest": "a code",
  },
  kept: [
    {
      what: { fr: "Les messages que nous vous adressons", en: "The messages that we write to you", nl: "De berichten die we u schrijven" },
      why: { fr: "Vous les montrer", en: "To show them to you", nl: "Ze u tonen" },
      until: {
        says: { fr: `${daysKept.messages} jours`, en: `${daysKept.messages} days`, nl: `${daysKept.messages} dagen` },
        job: "notifications/forgetting",
      },
      tables: [
        {
          table: "notifications.message",
          person: "person_id",
          row: "goes",
          sheet: "messages",
          facts: ["created_at", "kind", "read_at", "archived_at", "sent_at"],
          words: { payload: goes() },
        },
      ],
    },
    {
      what: {
        fr: "Les liens de désabonnement de nos e-mails",
        en: "The links by which you stop our e-mails",
        nl: "De links waarmee u onze e-mails stopt",
      },
      why: { fr: "Qu’un vieux message vous désabonne encore", en: "So that an old message still does it", nl: "Opdat een oud bericht nog werkt" },
      until: {
        says: { fr: `${daysKept.links} jours`, en: `${daysKept.links} days`, nl: `${daysKept.links} dagen` },
        job: "notifications/forgetting",
      },
      tables: [{ table: "notifications.unsubscribe", person: "person_id", row: "goes", secrets: ["token_hash"] }],
    },
    {
      what: { fr: "Vos choix de messages", en: "Your choices of messages", nl: "Uw keuzes van berichten" },
      why: { fr: "Les respecter", en: "To respect them", nl: "Ze naleven" },
      until: "account",
      tables: [
        {
          table: "notifications.choice",
          person: "person_id",
          merge: { once: ["kind"] },
          row: "goes",
          sheet: "choices",
          facts: ["changed_at", "kind", "rhythm"],
        },
      ],
    },
  ],
};
