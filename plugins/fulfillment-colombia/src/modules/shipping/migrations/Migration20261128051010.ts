import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A novedad without a word was either erased or never had one: no later reading gives it any. */
export class Migration20261128051010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "carrier_exception" add column if not exists "erased_at" timestamptz null;`)
    this.addSql(`alter table if exists "carrier_shipment" add column if not exists "erased_at" timestamptz null;`)
    this.addSql(`update "carrier_exception" set "erased_at" = now() where "reason" = '';`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "carrier_shipment" drop column if exists "erased_at";`)
    this.addSql(`alter table if exists "carrier_exception" drop column if exists "erased_at";`)
  }
}
