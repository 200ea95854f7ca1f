import type { Room } from "#platform/start/room.ts";
import choosing from "./choosing/choosing.page.tsx";
import { forgetting } from "./forgetting.job.ts";
import inbox from "./inbox/inbox.page.tsx";
import { unreadCard } from "./inbox/unread.card.tsx";
import { letterExamples } from "./mailing/letter-examples.ts";
import { mailingJobs, onMessages } from "./mailing/mailing.jobs.ts";
import { notificationRegister } from "./offers/notifications.personal.ts";
import { peopleTold } from "./notices-of-people.listener.ts";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import unsubscribing from "./unsubscribing/unsubscribing.page.tsx";

const notifications: Room = {
  name: "notifications",
  pages: [...inbox, choosing, unsubscribing],
  jobs: [...mailingJobs, forgetting],
  listens: [onMessages, peopleTold],
  seed,
  offers: {
    areas: [{ name: "notifications", says: { fr: "Les messages", en: "Messages", nl: "De berichten" } }],
    spaceCards: [unreadCard],
    spaceLinks: [{ href: routes.inbox.href(), label: { fr: "Notifications", en: "Notifications", nl: "Meldingen" }, order: 20 }],
    personal: [notificationRegister],
    letterSources: [letterExamples],
  },
};

export default notifications;
