import { path } from "#platform/web/path.ts";

export const auditLogRoutes = {
  auditLog: path("/journal-des-actes"),
  auditLogCsv: path("/journal-des-actes.csv"),
};
