// Generated from the migrated database by `npm run db:types`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: what a jsonb column holds is said where it is read
type Json = ColumnType<any, string, string>;
// biome-ignore lint/suspicious/noExplicitAny: the same, with a default
type FilledJson = ColumnType<any, string | undefined, string>;

export interface Tables {
  "governance.kept": {
    indicator: string | null;
    day: string | null;
    part_kind: string | null;
    part_id: string | null;
    value: number | null;
    of_value: number | null;
  };
  "governance.objective": {
    id: Generated<string>;
    priority_id: string;
    slug: string;
    position: number;
    title: string;
    summary: string | null;
    owner: string;
  };
  "governance.priority": {
    id: Generated<string>;
    strategy_id: string;
    position: number;
    title: string;
    summary: string | null;
  };
  "governance.series": {
    id: Generated<string>;
    slug: string;
    title: string;
    definition: string;
    source: string;
    source_url: string | null;
    unit: "count" | "share" | "euros" | "days" | "number";
    type: "input" | "output" | "outcome" | "impact";
    created_at: Generated<Date>;
    counted: Generated<string>;
    reliability: Generated<"official" | "entered" | "estimated">;
    demo: Generated<boolean>;
  };
  "governance.series_value": {
    series_id: string;
    day: string;
    part_kind: "metropolis" | "commune" | "zone";
    part_id: Generated<string>;
    value: number;
    source: string;
    entered_by: string | null;
    entered_at: Generated<Date>;
    reason: string | null;
  };
  "governance.series_value_past": {
    id: GeneratedAlways<number>;
    series_id: string;
    day: string;
    part_kind: "metropolis" | "commune" | "zone";
    part_id: Generated<string>;
    value: number;
    source: string;
    entered_at: Date;
    replaced_at: Generated<Date>;
    replaced_by: string | null;
    reason: string;
  };
  "governance.snapshot": {
    indicator: string;
    day: string;
    part_kind: "metropolis" | "commune" | "zone";
    part_id: Generated<string>;
    value: number | null;
    of_value: number | null;
    computed_at: Generated<Date>;
  };
  "governance.strategy": {
    id: Generated<string>;
    slug: string;
    title: string;
    summary: string;
    adopted_on: string;
    starts_on: string;
    ends_on: string;
    source_url: string | null;
    version: Generated<number>;
    demo: Generated<boolean>;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  "governance.target": {
    id: Generated<string>;
    objective_id: string;
    position: Generated<number>;
    indicator: string;
    value: number;
    direction: "up" | "down";
    counted_from: string | null;
    baseline: number;
    baseline_on: string;
    deadline: string;
    path: FilledJson;
    note: string | null;
  };
  "governance.today": {
    indicator: string;
    part_kind: "metropolis" | "commune" | "zone";
    part_id: Generated<string>;
    value: number | null;
    of_value: number | null;
    measured_at: Generated<Date>;
    as_of: Generated<string>;
  };
  "governance.version": {
    strategy_id: string;
    number: number;
    content: Json;
    reason: string;
    written_by: string | null;
    written_at: Generated<Date>;
  };
  "moderation.appeal": {
    id: Generated<string>;
    decision_id: string;
    first_judge: string;
    asked_by: string;
    words: string;
    asked_at: Generated<Date>;
    judged_by: string | null;
    judged_at: Date | null;
    outcome: "upheld" | "reversed" | null;
    reason: string | null;
  };
  "moderation.case_file": {
    id: Generated<string>;
    kind: string;
    thing_id: string;
    title: string;
    excerpt: string;
    href: string;
    author_id: string | null;
    stands_in: FilledJson;
    brakes: Generated<string[]>;
    opened_at: Generated<Date>;
    closed_at: Date | null;
  };
  "moderation.decision": {
    id: Generated<string>;
    case_id: string;
    decided_by: string;
    decided_at: Generated<Date>;
    outcome: "hidden" | "kept";
    rule: string | null;
    statement: string;
  };
  "moderation.hidden": {
    kind: string | null;
    thing_id: string | null;
    because: string | null;
    since: Date | null;
    rule: string | null;
    statement: string | null;
  };
  "moderation.hidden_thing": {
    kind: string;
    thing_id: string;
    case_id: string;
    because: "held" | "decided";
    since: Generated<Date>;
  };
  "moderation.report": {
    id: Generated<string>;
    case_id: string;
    rule: string;
    words: string;
    reporter_id: string | null;
    reporter_email: string | null;
    locale: string;
    created_at: Generated<Date>;
  };
  "moderation.written": {
    author: Buffer;
    digest: Buffer;
    at: Generated<Date>;
  };
  "notifications.choice": {
    person_id: string;
    kind: string;
    rhythm: "at_once" | "daily" | "weekly" | "never";
    changed_at: Generated<Date>;
  };
  "notifications.message": {
    id: GeneratedAlways<number>;
    person_id: string;
    kind: string;
    payload: Json;
    created_at: Generated<Date>;
    sent_at: Date | null;
    outcome: "mailed" | "digest" | "unwanted" | "suppressed" | null;
    thing: string | null;
    due_at: Generated<Date | null>;
    read_at: Date | null;
  };
  "notifications.unsubscribe": {
    token_hash: Buffer;
    person_id: string;
    kinds: string[];
    digest: "daily" | "weekly" | null;
    created_at: Generated<Date>;
    used_at: Date | null;
  };
  "participation.category": {
    id: Generated<string>;
    process_id: string;
    slug: string;
    position: number;
    name: string;
  };
  "participation.follow": {
    person_id: string;
    process_id: string | null;
    proposal_id: string | null;
    since: Generated<Date>;
  };
  "participation.journey": {
    id: GeneratedAlways<number>;
    proposal_id: string;
    at: Generated<Date>;
    act: string;
    state: string | null;
    stage_id: string | null;
    by: string | null;
    as_whom: Generated<string>;
    words: string | null;
    internal: Generated<boolean>;
  };
  "participation.process": {
    id: Generated<string>;
    slug: string;
    title: string;
    summary: string;
    introduction: Generated<string>;
    objectives: Generated<string>;
    scale: "metropolis" | "communes" | "zone";
    owner_commune: string | null;
    owner_service: string;
    contact: string | null;
    envelope_cents: number | null;
    template: string;
    copied_from: string | null;
    state: Generated<"draft" | "rehearsal" | "published" | "ended" | "cancelled">;
    reason: string | null;
    version: Generated<number>;
    created_by: string | null;
    created_at: Generated<Date>;
    published_at: Date | null;
    ended_at: Date | null;
    demo: Generated<boolean>;
    last_number: Generated<number>;
  };
  "participation.process_commune": {
    process_id: string;
    commune_code: string;
  };
  "participation.process_document": {
    id: Generated<string>;
    process_id: string;
    position: number;
    title: string;
    file_id: string;
    added_at: Generated<Date>;
  };
  "participation.process_member": {
    process_id: string;
    person_id: string;
    part: "lead" | "officer" | "assessor" | "juror";
    service: Generated<string>;
    added_at: Generated<Date>;
  };
  "participation.process_partner": {
    id: Generated<string>;
    process_id: string;
    position: number;
    name: string;
    part: Generated<string>;
    structure_id: string | null;
    website: string | null;
  };
  "participation.process_zone": {
    process_id: string;
    zone_id: string;
  };
  "participation.proposal": {
    id: Generated<string>;
    process_id: string;
    number: number;
    slug: string;
    state: Generated<"filed" | "admissible" | "inadmissible" | "feasible" | "infeasible" | "awarded" | "not_awarded" | "delivering" | "delivered" | "abandoned" | "withdrawn" | "merged">;
    title: string;
    body: string;
    category_id: string | null;
    commune_code: string | null;
    latitude: number | null;
    longitude: number | null;
    address: string | null;
    cost_cents: number | null;
    author_id: string | null;
    author_kind: Generated<"resident" | "structure" | "school" | "commune" | "service" | "workshop">;
    structure_id: string | null;
    signature: string;
    channel: Generated<"web" | "paper" | "desk" | "phone" | "workshop" | "import">;
    level: Generated<"metropolis" | "commune">;
    version: Generated<number>;
    supports: Generated<number>;
    comments: Generated<number>;
    shuffle: Generated<number>;
    words: GeneratedAlways<string>;
    filed_at: Generated<Date>;
    updated_at: Generated<Date>;
    state_at: Generated<Date>;
    state_reason: string | null;
    text_digest: Buffer | null;
    imported_as: string | null;
  };
  "participation.proposal_file": {
    id: Generated<string>;
    proposal_id: string;
    kind: "picture" | "document";
    position: number;
    file_id: string;
    small_file_id: string | null;
    title: string;
    sha256: Buffer;
    width: number | null;
    height: number | null;
  };
  "participation.proposal_version": {
    proposal_id: string;
    number: number;
    title: string;
    body: string;
    category_id: string | null;
    commune_code: string | null;
    latitude: number | null;
    longitude: number | null;
    address: string | null;
    cost_cents: number | null;
    why: string | null;
    by: string | null;
    at: Generated<Date>;
  };
  "participation.proposal_zone": {
    proposal_id: string;
    zone_id: string;
  };
  "participation.stage": {
    id: Generated<string>;
    process_id: string;
    position: number;
    kind: "collect" | "admissibility" | "opinion" | "feasibility" | "debate" | "questionnaire" | "meeting" | "vote" | "jury" | "award" | "delivery" | "evaluation";
    title: string;
    description: Generated<string>;
    criteria: Generated<string>;
    actors: string;
    decides: string;
    opens_at: Date;
    closes_at: Date | null;
    settings: FilledJson;
    version: Generated<number>;
  };
  "participation.stage_change": {
    id: GeneratedAlways<number>;
    stage_id: string;
    at: Generated<Date>;
    by: string | null;
    change: "extended" | "closed_early" | "moved";
    before: Date | null;
    after: Date | null;
    reason: string;
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
  "people.consent": {
    id: Generated<string>;
    person_id: string;
    what: string;
    version: string;
    given_at: Generated<Date>;
    withdrawn_at: Date | null;
  };
  "people.data_copy": {
    id: Generated<string>;
    person_id: string;
    task_id: string;
    file_id: string | null;
    asked_at: Generated<Date>;
    ready_at: Date | null;
    expires_at: Date | null;
    size: number | null;
  };
  "people.email_change": {
    id: Generated<string>;
    person_id: string;
    new_email: string;
    previous_email: string | null;
    token_hash: Buffer;
    asked_at: Generated<Date>;
    expires_at: Date;
    confirmed_at: Date | null;
  };
  "people.erasure": {
    person_id: string;
    contributions: "anonymise" | "remove";
  };
  "people.invitation": {
    id: Generated<string>;
    structure_id: string;
    email: string;
    function: Generated<string>;
    locale: Generated<"fr" | "en" | "nl">;
    token_hash: Buffer;
    invited_by: string | null;
    sent_at: Generated<Date>;
    expires_at: Generated<Date>;
    used_at: Date | null;
    used_by: string | null;
    revoked_at: Date | null;
  };
  "people.join_request": {
    id: Generated<string>;
    structure_id: string;
    person_id: string;
    message: Generated<string>;
    asked_at: Generated<Date>;
    answered_at: Date | null;
    answered_by: string | null;
    accepted: boolean | null;
  };
  "people.membership": {
    structure_id: string;
    person_id: string;
    function: Generated<string>;
    since: Generated<Date>;
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
  "people.residency": {
    id: Generated<string>;
    person_id: string;
    commune_code: string;
    how: "desk" | "post";
    attested_by: string | null;
    attested_on: string;
    valid_until: string;
    ended_at: Date | null;
    ended_by: string | null;
    end_reason: string | null;
    reminded_at: Date | null;
  };
  "people.residency_letter": {
    id: Generated<string>;
    person_id: string;
    commune_code: string;
    recipient: string | null;
    street: string | null;
    postal_code: string | null;
    city: string | null;
    asked_at: Generated<Date>;
    code_hash: Buffer | null;
    printed_at: Date | null;
    printed_by: string | null;
    sent_at: Date | null;
    tries: Generated<number>;
    used_at: Date | null;
    ended_at: Date | null;
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
    way: Generated<"link" | "password" | "passkey" | "franceconnect" | "proconnect" | "demo">;
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
  "people.undo_link": {
    token_hash: Buffer;
    person_id: string;
    expires_at: Date;
    used_at: Date | null;
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
    author_id: string | null;
  };
  "places.claim": {
    id: Generated<string>;
    place_id: string;
    person_id: string;
    function: string | null;
    message: string | null;
    sent_to: string | null;
    code_hash: Buffer | null;
    expires_at: Date | null;
    tries: Generated<number>;
    state: "code_sent" | "waiting" | "accepted" | "refused" | "withdrawn";
    decided_at: Date | null;
    decided_by: string | null;
    reason: string | null;
    created_at: Generated<Date>;
  };
  "places.closing": {
    id: Generated<string>;
    place_id: string;
    during: string;
    reason: string | null;
  };
  "places.confirmation_request": {
    id: Generated<string>;
    place_id: string;
    way: "hosts" | "mail";
    token_hash: Buffer | null;
    sent_at: Generated<Date>;
    confirmed_at: Date | null;
  };
  "places.disagreement": {
    place_id: string;
    field: string;
    source: string;
    value: Json | null;
    facts_date: string;
    noted_at: Generated<Date>;
    dismissed_at: Date | null;
  };
  "places.duplicate_suggestion": {
    place_id: string;
    other_id: string;
    score: number;
    reasons: FilledJson;
    decided: "merged" | "not_duplicates" | null;
    found_at: Generated<Date>;
    signalled_by: string | null;
    decided_at: Date | null;
    decided_by: string | null;
    decide_reason: string | null;
  };
  "places.error_report": {
    id: Generated<string>;
    place_id: string;
    subject: "hours" | "address" | "contact" | "activities" | "accessibility" | "closed" | "photo" | "other";
    wrong: string;
    suggested: string | null;
    email: string | null;
    reporter_id: string | null;
    locale: "fr" | "en" | "nl";
    state: "unconfirmed" | "held" | "open" | "forwarded" | "corrected" | "not_error" | "dropped";
    token_hash: Buffer | null;
    digest: Buffer;
    created_at: Generated<Date>;
    opened_at: Date | null;
    forwarded_at: Date | null;
    answered_at: Date | null;
    answered_by: string | null;
    answer: string | null;
  };
  "places.held_field": {
    place_id: string;
    field: string;
    source: string;
    at: Generated<Date>;
  };
  "places.import_run": {
    id: Generated<string>;
    task_id: string | null;
    trial_id: string | null;
    file_id: string | null;
    file_name: string;
    source: string;
    format: "mednum" | "france-services" | "cget" | "geojson";
    file_day: string;
    file_day_from: "option" | "name" | "file";
    dry_run: boolean;
    started_by: string | null;
    started_at: Generated<Date>;
    attempts: Generated<number>;
    finished_at: Date | null;
    refusal: string | null;
    report: Json | null;
  };
  "places.merge": {
    id: Generated<string>;
    kept_id: string;
    gone_id: string;
    gone_slug: string;
    changed: Json;
    snapshot: Json;
    reason: string;
    merged_at: Generated<Date>;
    merged_by: string | null;
    undone_at: Date | null;
    undone_by: string | null;
    undo_reason: string | null;
    stayed: Json | null;
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
    small_file_id: string | null;
    width: number | null;
    height: number | null;
    credit: string | null;
    added_by: string | null;
    added_at: Generated<Date>;
    removed_at: Date | null;
    sha256: string | null;
  };
  "places.place": {
    id: Generated<string>;
    slug: string;
    name: string;
    summary: string | null;
    description: string | null;
    status: Generated<"proposed" | "published" | "suspended" | "refused" | "merged">;
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
    known_on: GeneratedAlways<string>;
    status_reason: string | null;
  };
  "places.place_zone": {
    place_id: string;
    zone_id: string;
  };
  "places.proposal": {
    id: Generated<string>;
    place_id: string;
    person_id: string | null;
    submission: string;
    hours_words: string | null;
    note: string | null;
    created_at: Generated<Date>;
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
    unsubscribe_href: string | null;
  };
  "platform.mail_bounce": {
    mail_id: string;
    address_key: Buffer;
    at: Generated<Date>;
  };
  "platform.mail_salt": {
    only_one: Generated<boolean>;
    salt: Generated<string>;
  };
  "platform.mail_suppression": {
    address_key: Buffer;
    reason: "bounce" | "complaint";
    mail_id: string;
    at: Generated<Date>;
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
    data: FilledJson;
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
  "thread.link": {
    id: Generated<string>;
    from_kind: string;
    from_id: string;
    relation: "answers" | "decides" | "funds" | "becomes" | "measures" | "merges";
    to_kind: string;
    to_id: string;
    reason: string;
    day: string;
    added_by: string | null;
    added_at: Generated<Date>;
    removed_at: Date | null;
    removed_by: string | null;
    remove_reason: string | null;
  };
  "visits.journal": {
    id: GeneratedAlways<number>;
    request_id: string;
    stop_id: string | null;
    at: Generated<Date>;
    act: string;
    side: "delegation" | "planner" | "host" | "house";
    person_id: string | null;
    words: string | null;
    internal: Generated<boolean>;
  };
  "visits.link": {
    hash: Buffer;
    kind: "confirm" | "follow" | "host";
    request_id: string;
    stop_id: string | null;
    made_at: Generated<Date>;
    ends_at: Date | null;
  };
  "visits.photo": {
    id: Generated<string>;
    request_id: string;
    file_id: string;
    alt: string;
    position: number;
  };
  "visits.reminder": {
    request_id: string;
    day: string;
    ahead: number;
    sent_at: Generated<Date>;
  };
  "visits.report": {
    request_id: string;
    slug: string;
    title: string;
    body: string;
    people: number;
    published_at: Generated<Date>;
    author_id: string | null;
  };
  "visits.request": {
    id: Generated<string>;
    state: Generated<"unconfirmed" | "received" | "planning" | "proposed" | "confirmed" | "done" | "reported" | "cancelled" | "refused">;
    held: "links" | "same_text" | null;
    organisation: string;
    kind: "city" | "university" | "network" | "association" | "company" | "school" | "other";
    city: string;
    country: string;
    contact_name: string | null;
    email: string | null;
    phone: string | null;
    people: number;
    wish: "tour" | "share" | "both";
    themes: string[];
    wished_days: FilledJson;
    wished_period: string | null;
    language: string;
    wheelchair: Generated<boolean>;
    transport: "foot" | "bike" | "transit" | "coach";
    message: string | null;
    text_digest: Buffer | null;
    locale: "fr" | "en" | "nl";
    day: string | null;
    practical: string | null;
    version: Generated<number>;
    sequence: Generated<number>;
    published_at: Date | null;
    reason: string | null;
    asked_at: Generated<Date>;
    received_at: Date | null;
    answered_at: Date | null;
    ended_at: Date | null;
    erased_at: Date | null;
    demo: Generated<boolean>;
  };
  "visits.stop": {
    id: Generated<string>;
    request_id: string;
    place_id: string;
    position: number;
    during: string;
    state: Generated<"draft" | "asked" | "accepted" | "declined" | "countered" | "dropped" | "released">;
    told: string | null;
    asked_at: Date | null;
    answered_at: Date | null;
    answered_by: string | null;
    other_start: Date | null;
    reason: string | null;
  };
  "visits.wished_place": {
    request_id: string;
    place_id: string;
  };
}
