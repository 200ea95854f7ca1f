import { claimLetters } from "../claim/claim.letters.ts";
import { claimNotices } from "../claim/claim.notices.ts";
import { claimPages } from "../claim/claim.pages.ts";
import { askToConfirmJob } from "../confirm/ask-to-confirm.job.ts";
import { confirmLetters, stillTrue } from "../confirm/confirm.letters.ts";
import { confirmPages } from "../confirm/confirm.pages.ts";
import { editPages } from "../edit/edit.pages.ts";
import { placeProposed } from "../propose/propose.notices.ts";
import { proposePages } from "../propose/propose.pages.ts";
import { steerCards } from "./cards.tsx";
import { actingErasing, actingRecords } from "./person.ts";
import { placeNamer } from "./scope-namer.ts";

/** For the room's manifest: proposing, claiming, editing and confirming a record. Who may is in `powers`. */
export const acting = {
  pages: [...proposePages, ...claimPages, ...confirmPages, ...editPages],
  jobs: [askToConfirmJob],
  notices: [placeProposed, ...claimNotices, stillTrue],
  letters: [...claimLetters, ...confirmLetters],
  spaceCards: steerCards,
  personRecords: [actingRecords],
  erasings: [actingErasing],
  scopeNamers: [placeNamer],
};
