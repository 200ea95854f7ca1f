import { path } from "#platform/web/path.ts";

/** Of a text under debate. */
export const routes = {
  texts: path("/participer/:process/textes"),
  newText: path("/participer/:process/textes/nouveau"),
  text: path("/participer/:process/textes/:text"),
  printText: path("/participer/:process/textes/:text/imprimer"),
  compareVersions: path("/participer/:process/textes/:text/versions"),
  paragraph: path("/participer/:process/textes/:text/paragraphes/:paragraph"),
  commentParagraph: path("/participer/:process/textes/:text/paragraphes/:paragraph/commenter"),
  amend: path("/participer/:process/textes/:text/amender"),
  amendments: path("/participer/:process/textes/:text/amendements"),
  amendmentsCsv: path("/participer/:process/textes/:text/amendements.csv"),
  amendment: path("/participer/:process/textes/:text/amendements/:amendment"),
  supportAmendment: path("/participer/:process/textes/:text/amendements/:amendment/soutenir"),
  withdrawAmendment: path("/participer/:process/textes/:text/amendements/:amendment/retirer"),
  decideAmendment: path("/participer/:process/textes/:text/amendements/:amendment/decision"),
  writeText: path("/participer/:process/textes/:text/ecrire"),
  nextVersion: path("/participer/:process/textes/:text/prochaine-version"),
  correctParagraph: path("/participer/:process/textes/:text/prochaine-version/:paragraph"),
};
