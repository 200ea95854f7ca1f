// What better-auth calls its tables and fields, under the names of our database.
const times = { createdAt: "created_at", updatedAt: "updated_at" };

export const person = {
  modelName: "person",
  fields: { emailVerified: "email_verified", ...times },
  additionalFields: {
    locale: { type: "string", required: false, defaultValue: "fr" },
    demo: { type: "boolean", required: false, input: false, defaultValue: false },
  },
} as const;

export const session = {
  modelName: "session",
  fields: { userId: "person_id", expiresAt: "expires_at", ipAddress: "ip_address", userAgent: "user_agent", ...times },
  additionalFields: {
    secondFactorAt: { type: "date", required: false, input: false, fieldName: "second_factor_at" },
    way: { type: "string", required: false, input: false },
  },
} as const;

export const account = {
  modelName: "account",
  fields: {
    userId: "person_id",
    providerId: "provider_id",
    accountId: "account_id",
    accessToken: "access_token",
    refreshToken: "refresh_token",
    idToken: "id_token",
    accessTokenExpiresAt: "access_token_expires_at",
    refreshTokenExpiresAt: "refresh_token_expires_at",
    ...times,
  },
} as const;

export const verification = { modelName: "verification", fields: { expiresAt: "expires_at", ...times } } as const;

export const twoFactor = {
  user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
  twoFactor: {
    modelName: "two_factor",
    fields: {
      userId: "person_id",
      backupCodes: "backup_codes",
      failedVerificationCount: "failed_verification_count",
      lockedUntil: "locked_until",
    },
  },
} as const;

export const passkey = {
  passkey: {
    modelName: "passkey",
    fields: {
      publicKey: "public_key",
      userId: "person_id",
      credentialID: "credential_id",
      deviceType: "device_type",
      backedUp: "backed_up",
      createdAt: "created_at",
    },
  },
} as const;
