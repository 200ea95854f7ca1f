import { path } from "#platform/web/path.ts";

/** Processes and their stages: read by everybody, composed by agents. Spread into the routes of the room. */
export const processRoutes = {
  decide: path("/decider"),
  processDocument: path("/participer/:process/documents/:document"),
  processCalendar: path("/participer/:process/calendrier.ics"),

  desk: path("/participer/instruction"),
  newProcess: path("/participer/instruction/nouvelle"),
  manage: path("/participer/instruction/demarche/:process"),
  editProcess: path("/participer/instruction/demarche/:process/texte"),
  editStages: path("/participer/instruction/demarche/:process/etapes"),
  newStage: path("/participer/instruction/demarche/:process/etapes/nouvelle"),
  editStage: path("/participer/instruction/etape/:stage"),
  stageDates: path("/participer/instruction/etape/:stage/dates"),
  editTeam: path("/participer/instruction/demarche/:process/equipe"),
  editPartners: path("/participer/instruction/demarche/:process/partenaires"),
  editDocuments: path("/participer/instruction/demarche/:process/documents"),
  editCategories: path("/participer/instruction/demarche/:process/categories"),
  editMilestones: path("/participer/instruction/demarche/:process/jalons"),
  processDecision: path("/participer/instruction/demarche/:process/decision"),
  processState: path("/participer/instruction/demarche/:process/etat"),
};
