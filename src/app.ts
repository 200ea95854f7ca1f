import platform from "#platform/module.ts";
import type { Room } from "#platform/start/room.ts";
import assemblies from "./assemblies/module.ts";
import budgets from "./budgets/module.ts";
import deliberations from "./deliberations/module.ts";
import governance from "./governance/module.ts";
import ideas from "./ideas/module.ts";
import identity from "./identity/module.ts";
import meetings from "./meetings/module.ts";
import moderation from "./moderation/module.ts";
import notifications from "./notifications/module.ts";
import operations from "./operations/module.ts";
import opendata from "./opendata/module.ts";
import people from "./people/module.ts";
import places from "./places/module.ts";
import processes from "./processes/module.ts";
import questionnaires from "./questionnaires/module.ts";
import territory from "./territory/module.ts";
import texts from "./texts/module.ts";
import thread from "./thread/module.ts";
import visits from "./visits/module.ts";
import inquiries from "./inquiries/module.ts";
import mediation from "./mediation/module.ts";
import publications from "./publications/module.ts";
import premises from "./premises/module.ts";
import invitations from "./invitations/module.ts";
import bookings from "./bookings/module.ts";
import trainings from "./trainings/module.ts";
import activities from "./activities/module.ts";
import prices from "./prices/module.ts";
import loans from "./loans/module.ts";
import pooling from "./pooling/module.ts";
import telework from "./telework/module.ts";
import calls from "./calls/module.ts";
import opinions from "./opinions/module.ts";
import network from "./network/module.ts";
import circles from "./circles/module.ts";
import challenges from "./challenges/module.ts";

/** The rooms of the house, from the ground up. */
export const rooms: readonly Room[] = [
  platform,
  territory,
  people,
  operations,
  identity,
  notifications,
  moderation,
  thread,
  places,
  visits,
  mediation,
  premises,
  inquiries,
  invitations,
  bookings,
  trainings,
  activities,
  prices,
  loans,
  telework,
  pooling,
  processes,
  ideas,
  texts,
  questionnaires,
  meetings,
  opinions,
  budgets,
  assemblies,
  deliberations,
  calls,
  publications,
  opendata,
  governance,
  network,
  circles,
  challenges,
];
