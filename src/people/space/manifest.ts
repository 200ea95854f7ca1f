import type { Room } from "#platform/room.ts";
import terms from "../consent/terms.page.tsx";
import { termsCard } from "../consent/terms-card.tsx";
import { copyCard } from "../data-export/copy-card.tsx";
import data from "../data-export/data.page.tsx";
import { dataCopyJob } from "../data-export/data-copy.job.ts";
import { downloadCopy, showCopy } from "../data-export/data-copy.page.tsx";
import { dataLetters } from "../data-export/letters.ts";
import { ownRecords } from "../data-export/own-records.ts";
import { removeCopiesJob } from "../data-export/remove-copies.job.ts";
import { eraseJob } from "../erasure/erase.job.ts";
import erasure from "../erasure/erasure.page.tsx";
import { erasureLetters } from "../erasure/letters.ts";
import { ownErasing } from "../erasure/own-erasing.ts";
import { closed, undo, undone } from "../erasure/undo.pages.tsx";
import changeEmail from "../profile/change-email.page.tsx";
import confirmEmail from "../profile/confirm-email.page.tsx";
import { profileLetters } from "../profile/letters.ts";
import profile from "../profile/profile.page.tsx";
import space from "./space.page.tsx";
import { spaceRoutes } from "./space.routes.ts";

export const spacePages = [
  space,
  profile,
  changeEmail,
  confirmEmail,
  data,
  showCopy,
  downloadCopy,
  erasure,
  closed,
  undone,
  undo,
  terms,
] satisfies Room["pages"];

export const spaceJobs = [dataCopyJob, removeCopiesJob, eraseJob] satisfies Room["jobs"];

export const spaceOffers = {
  footerLinks: [{ href: spaceRoutes.terms.href(), label: { fr: "Conditions d’utilisation", en: "Terms of use", nl: "Gebruiksvoorwaarden" } }],
  spaceLinks: [
    { href: spaceRoutes.profile.href(), label: { fr: "Profil", en: "Profile", nl: "Profiel" }, order: 10 },
    { href: spaceRoutes.data.href(), label: { fr: "Mes données", en: "My data", nl: "Mijn gegevens" }, order: 90 },
  ],
  spaceCards: [termsCard, copyCard],
  personRecords: [ownRecords],
  erasings: [ownErasing],
  letters: [...profileLetters, ...dataLetters, ...erasureLetters],
} satisfies Room["offers"];
