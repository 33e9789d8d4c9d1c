import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A remittance is known by its reference however it is spelled. Of those that were entered twice by two spellings, the
 * first has the key, and the others one of their own: what they counted is for people to judge.
 */
export class Migration20261128052001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cod_remittance" add column if not exists "reference_key" text null;`)
    this.addSql(
      `update "cod_remittance" r set "reference_key" = k.key || case when k.nth > 1 then ' ' || r.id else '' end from (select id, key, row_number() over (partition by key order by created_at, id) as nth from (select id, created_at, trim(regexp_replace(lower(reference), '[^a-z0-9]+', ' ', 'g')) as key from "cod_remittance") spelled) k where k.id = r.id;`
    )
    this.addSql(`alter table if exists "cod_remittance" alter column "reference_key" set not null;`)
    this.addSql(
      `create unique index if not exists "IDX_cod_remittance_reference_key_forever" on "cod_remittance" ("reference_key");`
    )
    this.addSql(`drop index if exists "IDX_cod_remittance_reference_forever";`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `create unique index if not exists "IDX_cod_remittance_reference_forever" on "cod_remittance" ("reference");`
    )
    this.addSql(`drop index if exists "IDX_cod_remittance_reference_key_forever";`)
    this.addSql(`alter table if exists "cod_remittance" drop column if exists "reference_key";`)
  }
}
