-- Every record of kr.gachi.desk.domain is a table, every component a column of the same name (Table maps them).
-- Portable SQL only: the same file runs on H2 and PostgreSQL. Lists, maps and frozen facts are JSON text.

create table "imported_file" (
    "id" uuid primary key,
    "version" integer not null,
    "name" varchar,
    "sha256" varchar,
    "size" bigint not null,
    "imported_at" timestamp with time zone
);

create table "rule_row" (
    "id" uuid primary key,
    "version" integer not null,
    "code" varchar not null,
    "regime" varchar,
    "subject" varchar,
    "value" numeric(38, 10),
    "unit" varchar,
    "base" varchar,
    "valid_from" date,
    "valid_to" date,
    "article" varchar,
    "source" varchar,
    "note" varchar,
    "checked_on" date,
    "checked_by" varchar,
    "active" boolean not null
);

create table "enterprise" (
    "id" uuid primary key,
    "version" integer not null,
    "code" varchar,
    "biz_no" varchar,
    "corporate_no" varchar,
    "name" varchar not null,
    "former_names" varchar,
    "kinds" varchar,
    "size_class" varchar,
    "tax_status" varchar,
    "sido" varchar,
    "sigungu" varchar,
    "address" varchar,
    "phone" varchar,
    "email" varchar,
    "homepage" varchar,
    "business_type" varchar,
    "business_item" varchar,
    "service_areas" varchar,
    "member" boolean,
    "status" varchar,
    "intro" varchar,
    "extra" varchar,
    "origin" varchar,
    unique ("code"),
    unique ("biz_no")
);

create table "office" (
    "id" uuid primary key,
    "version" integer not null,
    "enterprise" uuid references "enterprise" ("id"),
    "copy_code" varchar,
    "account" varchar,
    "commission_rate" numeric(38, 10),
    "default_role" varchar,
    "seal" varchar,
    "actor" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "certification" (
    "id" uuid primary key,
    "version" integer not null,
    "enterprise" uuid references "enterprise" ("id") not null,
    "kind" varchar not null,
    "number" varchar,
    "valid_from" date,
    "end" varchar,
    "valid_to" date,
    "status" varchar,
    "status_date" date,
    "items" varchar,
    "issued_on" date,
    "issuer" varchar,
    "checked_on" date,
    "checked_by" varchar,
    "source" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "qualification" (
    "id" uuid primary key,
    "version" integer not null,
    "enterprise" uuid references "enterprise" ("id") not null,
    "kind" varchar not null,
    "number" varchar,
    "valid_from" date,
    "end" varchar,
    "valid_to" date,
    "status" varchar,
    "status_date" date,
    "items" varchar,
    "issued_on" date,
    "issuer" varchar,
    "checked_on" date,
    "checked_by" varchar,
    "source" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "employment" (
    "id" uuid primary key,
    "version" integer not null,
    "enterprise" uuid references "enterprise" ("id") not null,
    "as_of" date not null,
    "vulnerable_ratio" numeric(38, 10),
    "staff" integer,
    "vulnerable_staff" integer,
    "evidence" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "agency" (
    "id" uuid primary key,
    "version" integer not null,
    "code" varchar not null,
    "name" varchar not null,
    "parent" uuid,
    "biz_no" varchar,
    "aliases" varchar,
    "former_names" varchar,
    "type" varchar,
    "regime" varchar,
    "sido" varchar,
    "sigungu" varchar,
    "address" varchar,
    "amount_basis" varchar,
    "date_basis" varchar,
    "spending_source" varchar,
    "fiscal_year_start" integer,
    "extra" varchar,
    "origin" varchar,
    unique ("code")
);

create table "product" (
    "id" uuid primary key,
    "version" integer not null,
    "code" varchar not null,
    "enterprise" uuid references "enterprise" ("id") not null,
    "kind" varchar,
    "name" varchar not null,
    "spec" varchar,
    "unit" varchar,
    "packing" varchar,
    "unit_price" bigint,
    "price_basis" varchar,
    "tax_type" varchar,
    "item_code" varchar,
    "own_production" boolean,
    "lead_days" integer,
    "monthly_capacity" numeric(38, 10),
    "minimum_quantity" numeric(38, 10),
    "keywords" varchar,
    "picture" varchar,
    "extra" varchar,
    "origin" varchar,
    unique ("code")
);

create table "offer" (
    "id" uuid primary key,
    "version" integer not null,
    "product" uuid references "product" ("id") not null,
    "agency" uuid references "agency" ("id"),
    "minimum_quantity" numeric(38, 10),
    "price" bigint not null,
    "purchase_price" bigint,
    "valid_from" date,
    "valid_to" date,
    "source" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "department" (
    "id" uuid primary key,
    "version" integer not null,
    "agency" uuid references "agency" ("id"),
    "name" varchar,
    "parent" varchar,
    "extra" varchar,
    "origin" varchar,
    unique ("agency", "name")
);

create table "contact" (
    "id" uuid primary key,
    "version" integer not null,
    "agency" uuid references "agency" ("id"),
    "enterprise" uuid references "enterprise" ("id"),
    "department" varchar,
    "name" varchar,
    "role" varchar,
    "phone" varchar,
    "email" varchar,
    "consent" varchar,
    "note" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "basis" (
    "id" uuid primary key,
    "version" integer not null,
    "agency" uuid references "agency" ("id"),
    "year" integer not null,
    "category" varchar,
    "amount_basis" varchar,
    "date_basis" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "target" (
    "id" uuid primary key,
    "version" integer not null,
    "agency" uuid references "agency" ("id"),
    "year" integer not null,
    "category" varchar,
    "rate" numeric(38, 10),
    "amount" bigint,
    "evidence" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "spending" (
    "id" uuid primary key,
    "version" integer not null,
    "agency" uuid references "agency" ("id"),
    "year" integer not null,
    "goods" bigint,
    "services" bigint,
    "works" bigint,
    "sme_goods" bigint,
    "scope" varchar,
    "source" varchar,
    "as_of" date,
    "extra" varchar,
    "origin" varchar
);

create table "reported" (
    "id" uuid primary key,
    "version" integer not null,
    "agency" uuid references "agency" ("id"),
    "year" integer not null,
    "category" varchar,
    "amount" bigint,
    "as_of" date,
    "source" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "request" (
    "id" uuid primary key,
    "version" integer not null,
    "number" varchar not null,
    "agency" uuid references "agency" ("id") not null,
    "department" varchar,
    "title" varchar,
    "kind" varchar,
    "works_kind" varchar,
    "received_on" date,
    "channel" varchar,
    "due_date" date,
    "sido" varchar,
    "sigungu" varchar,
    "place" varchar,
    "budget" bigint,
    "budget_vat" varchar,
    "wishes" varchar,
    "owner" varchar,
    "stage" varchar not null,
    "note" varchar,
    "extra" varchar,
    "origin" varchar,
    unique ("number")
);

create table "request_line" (
    "id" uuid primary key,
    "version" integer not null,
    "request" uuid references "request" ("id") not null,
    "line" integer not null,
    "item" varchar,
    "spec" varchar,
    "quantity" numeric(38, 10),
    "unit" varchar,
    "budget_unit_price" bigint,
    "item_code" varchar,
    "note" varchar,
    "extra" varchar,
    "origin" varchar,
    unique ("request", "line")
);

create table "choice" (
    "id" uuid primary key,
    "version" integer not null,
    "request_line" uuid references "request_line" ("id") not null,
    "product" uuid references "product" ("id"),
    "enterprise" uuid references "enterprise" ("id"),
    "state" varchar not null,
    "quantity" numeric(38, 10),
    "why" varchar,
    "reasons" varchar,
    "on" date
);

create table "quote" (
    "id" uuid primary key,
    "version" integer not null,
    "number" varchar not null,
    "edition" integer not null,
    "replaces" uuid references "quote" ("id"),
    "request" uuid references "request" ("id"),
    "agency" uuid references "agency" ("id"),
    "department" varchar,
    "role" varchar not null,
    "seller" uuid references "enterprise" ("id"),
    "date" date,
    "valid_until" date,
    "state" varchar not null,
    "state_on" date,
    "why" varchar,
    "rounding" bigint,
    "round_to" integer,
    "due_date" date,
    "place" varchar,
    "payment" varchar,
    "notes" varchar,
    unique ("number", "edition")
);

create table "quote_line" (
    "id" uuid primary key,
    "version" integer not null,
    "quote" uuid references "quote" ("id") not null,
    "line" integer not null,
    "request_line" uuid references "request_line" ("id"),
    "product" uuid references "product" ("id"),
    "enterprise" uuid references "enterprise" ("id"),
    "kind" varchar,
    "item" varchar,
    "spec" varchar,
    "unit" varchar,
    "quantity" numeric(38, 10),
    "unit_price" bigint,
    "tax_type" varchar,
    "item_code" varchar,
    "own_production" boolean,
    "supply" bigint,
    "tax" bigint,
    "note" varchar,
    unique ("quote", "line")
);

create table "deal" (
    "id" uuid primary key,
    "version" integer not null,
    "number" varchar not null,
    "agency" uuid references "agency" ("id") not null,
    "department" varchar,
    "request" uuid references "request" ("id"),
    "request_number" varchar,
    "quote" uuid references "quote" ("id"),
    "quote_number" varchar,
    "supplier" uuid references "enterprise" ("id") not null,
    "role" varchar not null,
    "method" varchar,
    "article" varchar,
    "contract_date" date,
    "period_start" date,
    "period_end" date,
    "due_date" date,
    "amendment" integer,
    "commission_rate" numeric(38, 10),
    "flat" boolean not null,
    "note" varchar,
    "extra" varchar,
    "origin" varchar,
    unique ("number")
);

create table "deal_line" (
    "id" uuid primary key,
    "version" integer not null,
    "deal" uuid references "deal" ("id") not null,
    "line" integer not null,
    "purchase_no" varchar,
    "kind" varchar,
    "item" varchar,
    "spec" varchar,
    "item_code" varchar,
    "quantity" numeric(38, 10),
    "unit" varchar,
    "unit_price" bigint,
    "tax_type" varchar,
    "supply" bigint not null,
    "tax" bigint,
    "own_production" boolean,
    "maker" uuid references "enterprise" ("id"),
    "contract_date" date,
    "original" varchar,
    "facts" varchar,
    "note" varchar,
    "extra" varchar,
    "origin" varchar,
    unique ("deal", "line"),
    unique ("purchase_no")
);

create table "fulfilment" (
    "id" uuid primary key,
    "version" integer not null,
    "deal_line" uuid references "deal_line" ("id") not null,
    "event" varchar not null,
    "on" date,
    "quantity" numeric(38, 10),
    "supply" bigint,
    "tax" bigint,
    "note" varchar,
    "extra" varchar,
    "origin" varchar
);

create table "interaction" (
    "id" uuid primary key,
    "version" integer not null,
    "kind" varchar,
    "at" timestamp with time zone,
    "agency" uuid references "agency" ("id"),
    "enterprise" uuid references "enterprise" ("id"),
    "request" uuid references "request" ("id"),
    "contact" uuid references "contact" ("id"),
    "text" varchar,
    "next_action" varchar,
    "next_on" date,
    "owner" varchar,
    "done" boolean
);

create table "attachment" (
    "id" uuid primary key,
    "version" integer not null,
    "owner" varchar,
    "kind" varchar,
    "name" varchar,
    "sha256" varchar,
    "size" bigint not null,
    "valid_until" date,
    "number" varchar,
    "added_at" timestamp with time zone
);

create table "report" (
    "id" uuid primary key,
    "version" integer not null,
    "number" varchar,
    "agency" uuid references "agency" ("id"),
    "year" integer not null,
    "period_from" date,
    "period_to" date,
    "issued_on" date,
    "fingerprint" varchar,
    "corrects" varchar,
    "why" varchar,
    "json" varchar,
    unique ("number")
);

create table "joint_purchase" (
    "id" uuid primary key,
    "version" integer not null,
    "number" varchar,
    "title" varchar,
    "product" uuid references "product" ("id"),
    "minimum_quantity" numeric(38, 10),
    "opens_on" date,
    "closes_on" date,
    "stage" varchar,
    "note" varchar
);

create table "joint_order" (
    "id" uuid primary key,
    "version" integer not null,
    "joint_purchase" uuid references "joint_purchase" ("id"),
    "agency" uuid references "agency" ("id"),
    "department" varchar,
    "quantity" numeric(38, 10),
    "deliver_on" date,
    "place" varchar,
    "note" varchar
);

create table "program" (
    "id" uuid primary key,
    "version" integer not null,
    "number" varchar,
    "kind" varchar,
    "title" varchar,
    "agency" uuid references "agency" ("id"),
    "starts_on" date,
    "ends_on" date,
    "place" varchar,
    "goal" bigint,
    "raised" bigint,
    "stage" varchar,
    "note" varchar
);

create table "participant" (
    "id" uuid primary key,
    "version" integer not null,
    "program" uuid references "program" ("id"),
    "enterprise" uuid references "enterprise" ("id"),
    "institution" varchar,
    "part" varchar,
    "head" integer,
    "amount" bigint,
    "note" varchar
);

create index "office_by_enterprise" on "office" ("enterprise");
create index "certification_by_enterprise" on "certification" ("enterprise");
create index "qualification_by_enterprise" on "qualification" ("enterprise");
create index "employment_by_enterprise" on "employment" ("enterprise");
create index "product_by_enterprise" on "product" ("enterprise");
create index "offer_by_product" on "offer" ("product");
create index "offer_by_agency" on "offer" ("agency");
create index "department_by_agency" on "department" ("agency");
create index "contact_by_agency" on "contact" ("agency");
create index "contact_by_enterprise" on "contact" ("enterprise");
create index "basis_by_agency" on "basis" ("agency");
create index "target_by_agency" on "target" ("agency");
create index "spending_by_agency" on "spending" ("agency");
create index "reported_by_agency" on "reported" ("agency");
create index "request_by_agency" on "request" ("agency");
create index "request_line_by_request" on "request_line" ("request");
create index "choice_by_request_line" on "choice" ("request_line");
create index "choice_by_product" on "choice" ("product");
create index "choice_by_enterprise" on "choice" ("enterprise");
create index "quote_by_replaces" on "quote" ("replaces");
create index "quote_by_request" on "quote" ("request");
create index "quote_by_agency" on "quote" ("agency");
create index "quote_by_seller" on "quote" ("seller");
create index "quote_line_by_quote" on "quote_line" ("quote");
create index "quote_line_by_request_line" on "quote_line" ("request_line");
create index "quote_line_by_product" on "quote_line" ("product");
create index "quote_line_by_enterprise" on "quote_line" ("enterprise");
create index "deal_by_agency" on "deal" ("agency");
create index "deal_by_request" on "deal" ("request");
create index "deal_by_quote" on "deal" ("quote");
create index "deal_by_supplier" on "deal" ("supplier");
create index "deal_line_by_deal" on "deal_line" ("deal");
create index "deal_line_by_maker" on "deal_line" ("maker");
create index "fulfilment_by_deal_line" on "fulfilment" ("deal_line");
create index "interaction_by_agency" on "interaction" ("agency");
create index "interaction_by_enterprise" on "interaction" ("enterprise");
create index "interaction_by_request" on "interaction" ("request");
create index "interaction_by_contact" on "interaction" ("contact");
create index "report_by_agency" on "report" ("agency");
create index "joint_purchase_by_product" on "joint_purchase" ("product");
create index "joint_order_by_joint_purchase" on "joint_order" ("joint_purchase");
create index "joint_order_by_agency" on "joint_order" ("agency");
create index "program_by_agency" on "program" ("agency");
create index "participant_by_program" on "participant" ("program");
create index "participant_by_enterprise" on "participant" ("enterprise");
create index "enterprise_by_name" on "enterprise" ("name");
create index "attachment_by_owner" on "attachment" ("owner");
create index "certification_by_kind" on "certification" ("kind");

-- One row: locked by every write, so that revisions follow commits.
create table "revision" (
    "latest" bigint not null,
    "chain" varchar not null
);
insert into "revision" values (0, '');

-- One row a write: who did what, undoable as a whole.
create table "work" (
    "revision" bigint primary key,
    "number" varchar not null unique,
    "at" timestamp with time zone not null,
    "actor" varchar,
    "action" varchar not null,
    "arguments" varchar,
    "undoes" varchar,
    "entries" integer not null,
    "chain" varchar not null
);

-- One row a touched record. "before" is null for a new record; the image after stands in the record itself or in the
-- next entry's "before", so it is not stored twice. "digest" is over salt and image after (null: removed).
create table "journal" (
    "revision" bigint not null,
    "seq" integer not null,
    "kind" varchar not null,
    "row_id" uuid not null,
    "row_version" integer not null,
    "before" varchar,
    "salt" varchar,
    "digest" varchar,
    primary key ("revision", "seq")
);
create index "journal_by_row" on "journal" ("row_id", "revision");

-- Next free figure of each kind of number and year; figures are never given twice.
create table "counter" (
    "series" varchar primary key,
    "latest" integer not null
);

-- Contents of attachments where the store is a server; beside an embedded database they are files.
create table "content" (
    "sha256" varchar primary key,
    "bytes" bytea not null
);
