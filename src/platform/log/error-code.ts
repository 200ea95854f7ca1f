/** What kind of fault was thrown, as the system ("ENOENT") and the database ("23505") say it; null where nobody says so. */
export const errorCode = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;
