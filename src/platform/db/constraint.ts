/** The name of the constraint that the database upheld; null for any other error, which stays a bug. */
export function brokenConstraint(error: unknown): string | null {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code?.startsWith("23") && constraint ? constraint : null;
}
