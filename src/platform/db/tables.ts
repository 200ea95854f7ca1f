// Generated from the migrated database by `npm run db:types`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: what a jsonb column holds is said where it is read
type Json = ColumnType<any, string, string>;

export interface Tables {
  "notifications.message": {
    id: GeneratedAlways<number>;
    person_id: string;
    kind: string;
    payload: Json;
    created_at: Generated<Date>;
    sent_at: Date | null;
  };
  "people.account": {
    id: Generated<string>;
    person_id: string;
    provider_id: string;
    account_id: string;
    access_token: string | null;
    refresh_token: string | null;
    id_token: string | null;
    access_token_expires_at: Date | null;
    refresh_token_expires_at: Date | null;
    scope: string | null;
    password: string | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  "people.passkey": {
    id: Generated<string>;
    person_id: string;
    name: string | null;
    public_key: string;
    credential_id: string;
    counter: number;
    device_type: string;
    backed_up: boolean;
    transports: string | null;
    aaguid: string | null;
    created_at: Generated<Date | null>;
  };
  "people.person": {
    id: Generated<string>;
    name: string;
    email: string;
    email_verified: Generated<boolean>;
    image: string | null;
    two_factor_enabled: Generated<boolean | null>;
    locale: Generated<"fr" | "en" | "nl">;
    demo: Generated<boolean>;
    erasure_asked_at: Date | null;
    erased_at: Date | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  "people.role_grant": {
    id: Generated<string>;
    person_id: string;
    role: string;
    scope_kind: "metropolis" | "commune" | "place" | "structure" | "network";
    scope_id: string | null;
    reason: string;
    granted_by: string | null;
    granted_at: Generated<Date>;
    ends_at: Date | null;
    revoked_at: Date | null;
    revoked_by: string | null;
    revoke_reason: string | null;
  };
  "people.session": {
    id: Generated<string>;
    person_id: string;
    token: string;
    expires_at: Date;
    ip_address: string | null;
    user_agent: string | null;
    second_factor_at: Date | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  "people.structure": {
    id: Generated<string>;
    name: string;
    kind: "association" | "company" | "commune" | "metropolis" | "employer" | "social_centre" | "cooperative" | "public_body" | "school" | "other";
    siret: string | null;
    rna: string | null;
    commune_code: string | null;
    address: string | null;
    postal_code: string | null;
    website: string | null;
    version: Generated<number>;
    demo: Generated<boolean>;
    created_by: string | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  "people.two_factor": {
    id: Generated<string>;
    person_id: string;
    secret: string;
    backup_codes: string;
    verified: Generated<boolean | null>;
    failed_verification_count: Generated<number | null>;
    locked_until: Date | null;
  };
  "people.verification": {
    id: Generated<string>;
    identifier: string;
    value: string;
    expires_at: Date;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  "places.change": {
    id: GeneratedAlways<number>;
    place_id: string;
    at: Generated<Date>;
    field: string;
    before: Json | null;
    after: Json | null;
    source: string;
    reason: string | null;
  };
  "places.closing": {
    id: Generated<string>;
    place_id: string;
    during: string;
    reason: string | null;
  };
  "places.duplicate_suggestion": {
    place_id: string;
    other_id: string;
    score: number;
    reasons: Generated<Json>;
    decided: "merged" | "not_duplicates" | null;
    found_at: Generated<Date>;
  };
  "places.opened_day": {
    hours: string;
    day: string;
  };
  "places.opening": {
    hours: string;
    during: string;
  };
  "places.origin": {
    source: string;
    source_id: string;
    place_id: string;
    facts_date: string;
    digest: string;
    imported_at: Generated<Date>;
  };
  "places.photo": {
    id: Generated<string>;
    place_id: string;
    file_id: string;
    alt: string;
    position: Generated<number>;
  };
  "places.place": {
    id: Generated<string>;
    slug: string;
    name: string;
    summary: string | null;
    description: string | null;
    status: Generated<"proposed" | "published" | "suspended">;
    stage: Generated<"idea" | "prefiguration" | "opening" | "rooted" | "closed">;
    target_group: "innovators" | "bigger_structures" | null;
    commune_code: string;
    insee_code: string;
    postal_code: string;
    address: string;
    address_extra: string | null;
    longitude: number | null;
    latitude: number | null;
    location_precision: Generated<"address" | "street" | "commune">;
    phone: string | null;
    emails: Generated<string[]>;
    websites: Generated<string[]>;
    booking_url: string | null;
    access_libre_url: string | null;
    typologies: Generated<string[]>;
    activities: Generated<string[]>;
    services: Generated<string[]>;
    publics: Generated<string[]>;
    specific_care: Generated<string[]>;
    fees: Generated<string[]>;
    price_note: string | null;
    access_modes: Generated<string[]>;
    support_modes: Generated<string[]>;
    programmes: Generated<string[]>;
    training_labels: Generated<string[]>;
    other_labels: Generated<string[]>;
    mobility: Generated<string[]>;
    languages: Generated<string[]>;
    hours: string | null;
    wheelchair: "yes" | "limited" | "no" | null;
    accessibility_note: string | null;
    capacity: number | null;
    desks: number | null;
    structure_name: string | null;
    structure_pivot: string | null;
    source: string;
    facts_date: string;
    confirmed_at: Date | null;
    demo: Generated<boolean>;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
    search: Generated<string>;
    folded: Generated<string>;
  };
  "places.place_zone": {
    place_id: string;
    zone_id: string;
  };
  "places.stage_date": {
    place_id: string;
    stage: "idea" | "prefiguration" | "opening" | "rooted" | "closed";
    since: string;
  };
  "places.support": {
    id: Generated<string>;
    place_id: string;
    year: number;
    label: string;
    cents: number;
    source: string;
  };
  "platform.audit": {
    id: number;
    at: Date;
    who: string;
    act: string;
    room: string;
    about_kind: string;
    about_id: string;
    before: Json | null;
    after: Json | null;
    reason: string | null;
    previous: Buffer;
    hash: Buffer;
  };
  "platform.event": {
    id: GeneratedAlways<number>;
    name: string;
    payload: Json;
    room: string;
    queue: string | null;
    created_at: Generated<Date>;
    dispatched_at: Date | null;
  };
  "platform.file": {
    id: Generated<string>;
    sha256: string;
    storage_key: string;
    media_type: string;
    size: number;
    name: string;
    room: string;
    created_at: Generated<Date>;
  };
  "platform.mail": {
    id: Generated<string>;
    recipient: string;
    subject: string;
    body_text: string | null;
    body_html: string | null;
    locale: string;
    room: string;
    state: "kept" | "waiting" | "sent" | "failed";
    problem: string | null;
    created_at: Generated<Date>;
    sent_at: Date | null;
  };
  "platform.migration": {
    name: string;
    applied_at: Generated<Date>;
  };
  "platform.rate_limit": {
    key: Buffer;
    used: number;
    ends_at: Date;
  };
  "platform.rate_limit_salt": {
    only_one: Generated<boolean>;
    salt: Generated<string>;
  };
  "platform.seeding": {
    name: string;
    at: Generated<Date>;
  };
  "platform.task": {
    id: Generated<string>;
    kind: string;
    title: string;
    data: Generated<Json>;
    started_by: string | null;
    state: Generated<"waiting" | "running" | "done" | "failed">;
    done: Generated<number>;
    total: number | null;
    note: string | null;
    report: Json | null;
    reason: string | null;
    created_at: Generated<Date>;
    changed_at: Generated<Date>;
    finished_at: Date | null;
  };
  "territory.associated_commune": {
    code: string;
    name: string;
    kind: "associated" | "delegated" | "district";
    commune_code: string;
  };
  "territory.commune": {
    code: string;
    metropolis_siren: string;
    slug: string;
    name: string;
    siren: string | null;
    population: number;
    population_year: number;
    area_km2: string | null;
    longitude: number | null;
    latitude: number | null;
    member_from: string;
    member_from_exact: boolean;
    member_until: string | null;
  };
  "territory.contour": {
    commune_code: string;
    geometry: Json;
    source: string;
    imported_at: Generated<Date>;
  };
  "territory.metropolis": {
    siren: string;
    name: string;
    former_sirens: Generated<string[]>;
    current: Generated<boolean>;
    source: string;
    geography_year: number;
    population_year: number;
    revision: Generated<number>;
    loaded_at: Generated<Date>;
  };
  "territory.postal_code": {
    commune_code: string;
    postal_code: string;
  };
  "territory.zone": {
    id: Generated<string>;
    kind: string;
    code: string;
    name: string;
    year: number;
    geometry: Json;
    source: string;
    declared_communes: Generated<string[]>;
    fictitious: Generated<boolean>;
    imported_at: Generated<Date>;
  };
}
