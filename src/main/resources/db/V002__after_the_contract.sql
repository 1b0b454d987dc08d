-- What follows a contract: calls from contracts by unit price, money between the cooperative and its members, who is a
-- member, and what agencies ask to see.

create table "call_off" (
    "id" uuid primary key,
    "version" integer not null,
    "number" varchar,
    "deal_line" uuid references "deal_line" ("id"),
    "on" date,
    "quantity" numeric(38, 10),
    "due_date" date,
    "place" varchar,
    "note" varchar,
    unique ("number")
);

create table "remittance" (
    "id" uuid primary key,
    "version" integer not null,
    "number" varchar,
    "kind" varchar,
    "enterprise" uuid references "enterprise" ("id"),
    "deal" uuid references "deal" ("id"),
    "on" date,
    "amount" bigint,
    "note" varchar,
    unique ("number")
);

create table "membership" (
    "id" uuid primary key,
    "version" integer not null,
    "enterprise" uuid references "enterprise" ("id"),
    "joined_on" date,
    "left_on" date,
    "shares" integer,
    "paid_in" bigint,
    "note" varchar
);

create table "member_fee" (
    "id" uuid primary key,
    "version" integer not null,
    "enterprise" uuid references "enterprise" ("id"),
    "title" varchar,
    "due_on" date,
    "amount" bigint,
    "paid_on" date,
    "note" varchar
);

create table "requirement" (
    "id" uuid primary key,
    "version" integer not null,
    "code" varchar,
    "item_group" varchar,
    "method" varchar,
    "document" varchar,
    "note" varchar,
    "active" boolean,
    unique ("code")
);

create index "call_off_by_deal_line" on "call_off" ("deal_line");
create index "remittance_by_enterprise" on "remittance" ("enterprise");
create index "remittance_by_deal" on "remittance" ("deal");
create index "membership_by_enterprise" on "membership" ("enterprise");
create index "member_fee_by_enterprise" on "member_fee" ("enterprise");
