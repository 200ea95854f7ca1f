import type { Room } from "#platform/start/room.ts";
import { inviteesImport } from "./file/file.job.ts";
import { filePages } from "./file/file.pages.tsx";
import { rolesLine } from "./granting/roles.line.ts";
import hosts from "./hosts/hosts.page.tsx";
import { invites, seesInvitations } from "./invitation.ts";
import { keepingJob } from "./keeping/keeping.job.ts";
import list from "./list/list.page.tsx";
import { answered } from "./offers/answered.notice.ts";
import { accountInvitations } from "./offers/account-part.tsx";
import { invitationsRegister } from "./offers/invitations.personal.ts";
import privatePage from "./private/private.page.tsx";
import { routes } from "./routes.ts";
import { invitationsServiceSteps } from "./service/invitations.service-steps.ts";
import { seed } from "./seeds.ts";
import { letters } from "./send/invitation.letter.ts";
import sendSeat from "./seats/seat-send.page.tsx";
import seats from "./seats/seats.page.tsx";
import send from "./send/send.page.tsx";

const invitations: Room = {
  name: "invitations",
  pages: [...list, send, ...seats, sendSeat, ...filePages, ...hosts, privatePage],
  commandLines: [rolesLine],
  seed,
  jobs: [keepingJob, ...inviteesImport.jobs],
  offers: {
    areas: [{ name: "invitations", says: { fr: "Les invitations à un rôle", en: "Invitations to a role", nl: "De uitnodigingen voor een rol" } }],
    letters,
    serviceSteps: invitationsServiceSteps,
    notices: [answered],
    noticeRooms: [{ room: "invitations", label: { fr: "Invitations à un rôle", en: "Invitations to a role", nl: "Uitnodigingen voor een rol" } }],
    accountParts: [accountInvitations],
    personal: [invitationsRegister],
    rolePages: [
      {
        href: routes.list.href(),
        label: { fr: "Les invitations par message", en: "Invitations by mail", nl: "De uitnodigingen per bericht" },
        shown: seesInvitations,
      },
      { href: routes.hosts.href(), label: { fr: "Les lieux sans hôte", en: "Places without a host", nl: "Plekken zonder gastheer" }, shown: invites },
    ],
  },
};

export default invitations;
