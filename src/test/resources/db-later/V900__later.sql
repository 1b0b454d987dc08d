alter table "product" add column "later" varchar;
